using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>A unit's rank among the units that take part, never without the sets that say how sure it is. Rank 1 is the good end of the measure.</summary>
public sealed record RankFigures
{
    /// <summary>The unit's score, 0 to 100.</summary>
    public required double Score { get; init; }

    /// <summary>Its rank, from 1; units of one score share the smallest of their ranks.</summary>
    public required int Rank { get; init; }

    /// <summary>How many units are ranked, two or more.</summary>
    public required int Units { get; init; }

    /// <summary>Its set among those that hold the true ranks of all units at once with the level's probability.</summary>
    public required RankSet Simultaneous { get; init; }

    /// <summary>The set that holds its own true rank with the level's probability; never wider than <see cref="Simultaneous"/>.</summary>
    public required RankSet Marginal { get; init; }
}
