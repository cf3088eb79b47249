namespace Benchmarking.Scoring;

/// <summary>The score of a unit, of a service, or of a service in a unit.</summary>
public sealed record ScoreRow : ResultRow
{
    /// <summary>The figures; null unless <see cref="ResultRow.Status"/> is <see cref="RowStatus.Ok"/>.</summary>
    public ScoreFigures? Figures { get; init; }

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Figures = null };
}
