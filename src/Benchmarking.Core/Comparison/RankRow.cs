using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>A unit's rank on a measure.</summary>
public sealed record RankRow : ResultRow
{
    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public RankFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
