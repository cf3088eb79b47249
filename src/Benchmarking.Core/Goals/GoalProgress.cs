namespace Benchmarking.Goals;

/// <summary>How far a unit has come with a goal.</summary>
public enum GoalProgress
{
    /// <summary>Nothing has been done yet.</summary>
    NotStarted,

    /// <summary>Something is being done.</summary>
    UnderWay,

    /// <summary>The goal is reached.</summary>
    Done,

    /// <summary>The goal was given up.</summary>
    Dropped,
}
