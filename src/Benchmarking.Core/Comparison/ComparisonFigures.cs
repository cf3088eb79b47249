using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>A difference with its uncertainty, in points of the 0–100 scale.</summary>
public sealed record ComparisonFigures
{
    /// <summary>The unit's score, 0 to 100.</summary>
    public required double Score { get; init; }

    /// <summary>What it is held against, 0 to 100.</summary>
    public required double ReferenceScore { get; init; }

    /// <summary>Score less reference.</summary>
    public required double Difference { get; init; }

    /// <summary>The standard error of the difference; null where none can be estimated.</summary>
    public double? Se { get; init; }

    /// <summary>Its degrees of freedom; null with it.</summary>
    public double? Df { get; init; }

    /// <summary>The unadjusted interval of the difference; null where <see cref="Se"/> is.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The two-sided p-value; null where the standard error is 0 or unknown.</summary>
    public double? P { get; init; }

    /// <summary>The p-value adjusted over the family; null with <see cref="P"/>.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>Hedges' g; null where the pooled variance is 0 or unknown.</summary>
    public double? G { get; init; }

    /// <summary>The interval of <see cref="G"/>; null where none is defined.</summary>
    public Interval? GInterval { get; init; }

    /// <summary>What may be said of the difference; null with <see cref="AdjustedP"/>.</summary>
    public Verdict? Verdict { get; init; }
}

/// <summary>What may be said of a difference, by its adjusted p-value. Of the number itself: which end is good is the indicator's direction.</summary>
public enum Verdict
{
    /// <summary>It cannot be told apart from the reference.</summary>
    NotDistinguishable,

    /// <summary>The unit scores higher than the reference.</summary>
    Above,

    /// <summary>The unit scores lower than the reference.</summary>
    Below,
}
