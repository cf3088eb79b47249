using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>The agreement within a unit on a measure or, without a unit, how far units differ on it.</summary>
public sealed record AgreementRow : ResultRow
{
    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public AgreementFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
