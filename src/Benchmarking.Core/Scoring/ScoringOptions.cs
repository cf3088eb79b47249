using System.Collections.Frozen;
using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Scoring;

/// <summary>How answers become scores and intervals.</summary>
public sealed record ScoringOptions
{
    /// <summary>As reports score, and whoever asks for nothing else: by a network's own defaults.</summary>
    /// <param name="network">The network.</param>
    public static ScoringOptions Of(Network network) => new() { Weighting = network.Defaults.Weighting, Level = network.Defaults.Level };

    /// <summary>How respondents become a unit's score. Default: each service counts the same.</summary>
    public Weighting Weighting { get; init; } = Weighting.Services;

    /// <summary>Whose variance stands behind standard errors. Default: pooled over the wave's cells.</summary>
    public Variance Variance { get; init; } = Variance.Pooled;

    /// <summary>What the answers are a sample of. Default: practice, an infinite population.</summary>
    public Population Population { get; init; } = Population.Infinite;

    /// <summary>The level of intervals, between 0 and 1. Default 0.95.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Whether every unit with an answer takes part, whatever may be shown. Default false.</summary>
    public bool Unsuppressed { get; init; }

    /// <summary>Scores that take no part although answers are enough, since what was published before would give away the few that have come since. Default none.</summary>
    public IReadOnlySet<HeldScore> Held { get; init; } = FrozenSet<HeldScore>.Empty;
}

/// <summary>A score that takes no part.</summary>
/// <param name="Wave">Its wave.</param>
/// <param name="Unit">The unit's place.</param>
/// <param name="Measure">The indicator or dimension.</param>
public readonly record struct HeldScore(WaveId Wave, int Unit, IndicatorId Measure);

/// <summary>Whose variance stands behind standard errors.</summary>
public enum Variance
{
    /// <summary>One variance for all cells of the wave.</summary>
    Pooled,

    /// <summary>Each unit's own.</summary>
    Separate,
}

/// <summary>What the answers are a sample of.</summary>
public enum Population
{
    /// <summary>Practice: leaders who might have been asked are without number.</summary>
    Infinite,

    /// <summary>The leaders who were invited.</summary>
    Finite,
}
