using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>An indicator that a municipality is placed on by describing its practice.</summary>
public sealed record RubricIndicator : Indicator
{
    /// <summary>What each level, from 1, looks like in practice.</summary>
    public required IReadOnlyList<LocalizedText> Levels { get; init; }

    /// <summary>The level from which narrative, source type, date and author role are required; null for never.</summary>
    public int? EvidenceFrom { get; init; }
}
