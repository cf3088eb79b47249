using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>How a unit's score changed from one wave to another; <see cref="ResultRow.Wave"/> is the later one, and the count that of the wave with fewer answers.</summary>
public sealed record TrendRow : ResultRow
{
    /// <summary>The earlier wave.</summary>
    public required WaveId Since { get; init; }

    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public TrendFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
