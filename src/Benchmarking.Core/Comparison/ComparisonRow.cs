using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>A unit held against a reference.</summary>
public sealed record ComparisonRow : ResultRow
{
    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public ComparisonFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
