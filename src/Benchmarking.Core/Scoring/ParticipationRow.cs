namespace Benchmarking.Scoring;

/// <summary>How many answered in a unit or a service, whatever they answered.</summary>
public sealed record ParticipationRow : ResultRow
{
    /// <summary>How many were invited; null without a frame, or once withheld.</summary>
    public int? Invited { get; init; }

    /// <summary>Who answered, over who was invited; null without a frame, or once withheld.</summary>
    public double? ResponseRate => Count is { } count && Invited is > 0 and var invited ? (double)count / invited : null;

    /// <inheritdoc/>
    public override ResultRow Withheld(RowStatus status) => this with { Status = status, Count = null, Invited = null };
}
