using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>All units that take part, tested together on a measure.</summary>
public sealed record OmnibusRow : ResultRow
{
    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public OmnibusFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
