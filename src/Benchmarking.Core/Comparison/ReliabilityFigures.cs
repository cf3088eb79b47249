using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>Whether the items of a measure hang together, on respondents who answered all of them.</summary>
public sealed record ReliabilityFigures
{
    /// <summary>From this alpha on the verdict is good. Nunnally (1978), Psychometric Theory, 2nd ed., 245–246.</summary>
    public const double GoodFrom = 0.80;

    /// <summary>From this alpha on the verdict is acceptable. Nunnally (1978), Psychometric Theory, 2nd ed., 245–246.</summary>
    public const double AcceptableFrom = 0.70;

    /// <summary>How many items it rests on, 2 or more.</summary>
    public required int Items { get; init; }

    /// <summary>How many respondents answered all of them, 2 or more.</summary>
    public required int N { get; init; }

    /// <summary>Cronbach's alpha (raw), at most 1; below 0 where items go against each other.</summary>
    public required double Alpha { get; init; }

    /// <summary>Feldt's interval of alpha.</summary>
    public required Interval Interval { get; init; }

    /// <summary>Alpha from correlations; null where an item has no variance.</summary>
    public double? Standardised { get; init; }

    /// <summary>McDonald's omega total, from 0 to 1; null where the one-factor model has no proper fit, as with fewer than three items.</summary>
    public double? OmegaTotal { get; init; }

    /// <summary>The mean correlation of two items; null where an item has no variance.</summary>
    public double? MeanCorrelation { get; init; }

    /// <summary>What may be said of it.</summary>
    public ReliabilityVerdict Verdict => Alpha switch
    {
        >= GoodFrom => ReliabilityVerdict.Good,
        >= AcceptableFrom => ReliabilityVerdict.Acceptable,
        _ => ReliabilityVerdict.Weak,
    };
}

/// <summary>What may be said of a measure's reliability, by alpha.</summary>
public enum ReliabilityVerdict
{
    /// <summary>Below .70: its items do not hang together well enough to compare by.</summary>
    Weak,

    /// <summary>From .70 on: to be used with care.</summary>
    Acceptable,

    /// <summary>From .80 on: trustworthy.</summary>
    Good,
}
