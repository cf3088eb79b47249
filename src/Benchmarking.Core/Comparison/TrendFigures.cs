using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>A change with its uncertainty, in points of the 0–100 scale.</summary>
public sealed record TrendFigures
{
    /// <summary>The earlier score, 0 to 100, of the questions that both waves asked.</summary>
    public required double ScoreFrom { get; init; }

    /// <summary>The later score, 0 to 100, of the same questions.</summary>
    public required double ScoreTo { get; init; }

    /// <summary>Later less earlier score.</summary>
    public required double Change { get; init; }

    /// <summary>The standard error of the change; null where none can be estimated.</summary>
    public double? Se { get; init; }

    /// <summary>Its degrees of freedom; null with it.</summary>
    public double? Df { get; init; }

    /// <summary>The unadjusted interval of the change; null where <see cref="Se"/> is.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The two-sided p-value; null where the standard error is 0 or unknown.</summary>
    public double? P { get; init; }

    /// <summary>The p-value adjusted over the family; null with <see cref="P"/>.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>The mean change of all units that have both scores.</summary>
    public required double NetworkChange { get; init; }

    /// <summary>The change less the mean change of the other units; null where there are none.</summary>
    public double? DifferenceInDifferences { get; init; }

    /// <summary>The standard error of <see cref="DifferenceInDifferences"/>; null where none can be estimated.</summary>
    public double? DidSe { get; init; }

    /// <summary>Its degrees of freedom; null with it.</summary>
    public double? DidDf { get; init; }

    /// <summary>Its two-sided p-value, not adjusted; null where the standard error is 0 or unknown.</summary>
    public double? DidP { get; init; }

    /// <summary>The smallest change that a test without adjustment would have found with 80 % power; null with <see cref="P"/>.</summary>
    public double? Detectable { get; init; }

    /// <summary>Whether any respondent was followed from one wave to the other by a stable key.</summary>
    public required bool Paired { get; init; }

    /// <summary>What may be said of the change; null with <see cref="AdjustedP"/>.</summary>
    public TrendVerdict? Verdict { get; init; }
}

/// <summary>What may be said of a change, by its adjusted p-value and the measure's direction.</summary>
public enum TrendVerdict
{
    /// <summary>It cannot be told apart from none.</summary>
    NoClearChange,

    /// <summary>The score moved to the good end.</summary>
    Improved,

    /// <summary>The score moved to the bad end.</summary>
    Declined,

    /// <summary>The score went up, where neither end is good.</summary>
    Rose,

    /// <summary>The score went down, where neither end is good.</summary>
    Fell,
}
