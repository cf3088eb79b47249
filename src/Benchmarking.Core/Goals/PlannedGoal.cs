using Benchmarking.Networks;

namespace Benchmarking.Goals;

/// <summary>What a unit made of its report on one topic: where it stands, and the goal that it set itself.</summary>
/// <param name="Unit">The unit's place in the network.</param>
/// <param name="Wave">The survey round whose report it rests on.</param>
/// <param name="Topic">What it is about.</param>
public sealed record PlannedGoal(int Unit, WaveId Wave, GoalTopic Topic)
{
    /// <summary>Where the unit stands, in its own words; null for none.</summary>
    public string? Situation { get; init; }

    /// <summary>What it is good at, in its own words; null for none.</summary>
    public string? Strengths { get; init; }

    /// <summary>What has to become better, in its own words; null for none.</summary>
    public string? ToImprove { get; init; }

    /// <summary>What is to be reached, in the unit's own words; null where it has set no goal on the topic.</summary>
    public string? Goal { get; init; }

    /// <summary>What is done to reach it, in the unit's own words; null for none.</summary>
    public string? Action { get; init; }

    /// <summary>Who sees to it; null where it is not said.</summary>
    public Responsible? Responsible { get; init; }

    /// <summary>The day by which it is to be reached; null where none is given.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>What will be seen once it is reached, in the unit's own words; null for none.</summary>
    public string? Sign { get; init; }

    /// <summary>How far the unit has come. Default <see cref="GoalProgress.NotStarted"/>.</summary>
    public GoalProgress Progress { get; init; }

    /// <summary>Whether there is a goal that still is to be reached.</summary>
    public bool IsOpen => Goal is not null && Progress is (GoalProgress.NotStarted or GoalProgress.UnderWay);
}
