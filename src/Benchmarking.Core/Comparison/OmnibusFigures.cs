using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>Whether units differ at all, by three tests; one of them at least stands.</summary>
public sealed record OmnibusFigures
{
    /// <summary>How many units are compared, two or more.</summary>
    public required int Units { get; init; }

    /// <summary>How many respondents have a valid score in one of them or more, each counted once.</summary>
    public required int N { get; init; }

    /// <summary>How many of these serve several of the units; the tests take their scores in each as independent.</summary>
    public required int Shared { get; init; }

    /// <summary>Welch's test of means; null where a unit has a single score, or scores that do not vary.</summary>
    public FTest? Welch { get; init; }

    /// <summary>Kruskal and Wallis's test of ranks; null where all scores are equal.</summary>
    public KruskalWallis? Kruskal { get; init; }

    /// <summary>Brown and Forsythe's F* for means; null where a unit has a single score, or where none of them varies.</summary>
    public FTest? BrownForsythe { get; init; }
}
