using Benchmarking.Indicators;
using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>How one question was answered, in a unit, in a service, or over all units that take part; the row's measure is its indicator.</summary>
public sealed record ItemRow : ResultRow
{
    /// <summary>The question.</summary>
    public required ItemId Item { get; init; }

    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public ItemFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
