using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>A unit among all units taken together on a measure.</summary>
public sealed record SynthesisRow : ResultRow
{
    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public SynthesisFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
