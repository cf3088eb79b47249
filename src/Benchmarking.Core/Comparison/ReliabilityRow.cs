using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>The reliability of a measure, in a unit or over all units that take part.</summary>
public sealed record ReliabilityRow : ResultRow
{
    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public ReliabilityFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
