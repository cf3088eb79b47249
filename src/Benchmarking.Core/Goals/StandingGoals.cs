using Benchmarking.Networks;

namespace Benchmarking.Goals;

/// <summary>The goals that a unit goes by in a survey round.</summary>
public static class StandingGoals
{
    /// <summary>A unit's goals of a round, or of the latest round before it that has any.</summary>
    /// <param name="goals">The goals of any units and rounds, in the order shown.</param>
    /// <param name="network">The network, its rounds in the order of time.</param>
    /// <param name="unit">The unit's place.</param>
    /// <param name="wave">The round.</param>
    /// <returns>The goals of one round, in the order given; none where none were set by then.</returns>
    public static IReadOnlyList<PlannedGoal> Of(IEnumerable<PlannedGoal> goals, Network network, int unit, WaveId wave)
    {
        var until = network.Waves.TakeWhile(one => one.Id != wave).Select(one => one.Id).Append(wave).ToList();
        var own = goals.Where(goal => goal.Unit == unit).ToLookup(goal => goal.Wave);
        return until.FindLast(own.Contains) is { } latest ? [.. own[latest]] : [];
    }
}
