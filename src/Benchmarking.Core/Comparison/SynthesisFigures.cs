using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>All units taken together, and what that says of one of them. Scores are in points of the 0–100 scale, variances in their squares.</summary>
public sealed record SynthesisFigures
{
    /// <summary>The unit's score, 0 to 100.</summary>
    public required double Score { get; init; }

    /// <summary>Its error variance, above 0.</summary>
    public required double Variance { get; init; }

    /// <summary>How many units are taken together, two or more.</summary>
    public required int Units { get; init; }

    /// <summary>τ², the variance of true scores between units, 0 or more; with 0 the units cannot be told apart.</summary>
    public required double Tau2 { get; init; }

    /// <summary>I², the share of τ² in the total variance, in percent.</summary>
    public required double ISquared { get; init; }

    /// <summary>Cochran's Q.</summary>
    public required double Q { get; init; }

    /// <summary>The probability of so large a Q if all units had one true score.</summary>
    public required double QP { get; init; }

    /// <summary>μ, the mean of the units' true scores.</summary>
    public required double Mean { get; init; }

    /// <summary>The standard error of μ.</summary>
    public required double MeanSe { get; init; }

    /// <summary>The normal interval of μ.</summary>
    public required Interval MeanInterval { get; init; }

    /// <summary>The interval that the true score of a further unit would lie in; null for two units.</summary>
    public Interval? PredictionInterval { get; init; }

    /// <summary>The empirical-Bayes score: the unit's own, drawn towards μ the more, the less it is known.</summary>
    public required double EmpiricalBayes { get; init; }

    /// <summary>Its standard error, which counts the error of μ but not that of τ².</summary>
    public required double EmpiricalBayesSe { get; init; }
}
