namespace Benchmarking.Indicators;

/// <summary>An outcome from register statistics.</summary>
public sealed record StatisticIndicator : Indicator
{
    /// <summary>What the figures count: percent, NOK, days …</summary>
    public required string UnitOfMeasure { get; init; }

    /// <summary>What becomes of the figures when municipalities merge.</summary>
    public Combination Combine { get; init; } = Combination.None;

    /// <summary>The outcome that weighs the figures when <see cref="Combine"/> is <see cref="Combination.Weighted"/>; else null.</summary>
    public IndicatorId? Denominator { get; init; }

    /// <summary>Where the figures come from: provider, table, contents, level …, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Source { get; init; } = [];
}
