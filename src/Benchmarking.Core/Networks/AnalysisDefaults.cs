namespace Benchmarking.Networks;

/// <summary>What analyses do where the command line does not say otherwise.</summary>
public sealed record AnalysisDefaults
{
    /// <summary>How respondents become a unit's score. Default: each service counts the same.</summary>
    public Weighting Weighting { get; init; } = Weighting.Services;

    /// <summary>The level of intervals, between 0 and 1. Default 0.95.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>How p-values are adjusted for the number of comparisons. Default Holm.</summary>
    public Adjustment Adjust { get; init; } = Adjustment.Holm;

    /// <summary>The seed of everything random. Default 20170101.</summary>
    public long Seed { get; init; } = 20170101;
}

/// <summary>How respondents become a unit's score.</summary>
public enum Weighting
{
    /// <summary>The mean of the service means: each service counts the same.</summary>
    Services,

    /// <summary>The mean of all respondents: each respondent counts the same.</summary>
    Respondents,

    /// <summary>Service means weighted by the network's own mix of services.</summary>
    Standardised,
}

/// <summary>How p-values are adjusted for the number of comparisons.</summary>
public enum Adjustment
{
    /// <summary>Holm's step-down: bounds the risk of any false verdict.</summary>
    Holm,

    /// <summary>Benjamini and Hochberg's step-up: bounds the expected share of false verdicts.</summary>
    BenjaminiHochberg,

    /// <summary>Not at all.</summary>
    None,
}
