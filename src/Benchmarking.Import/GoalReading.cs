using Benchmarking.Findings;
using Benchmarking.Goals;

namespace Benchmarking.Import;

/// <summary>What reading a file of goals came to.</summary>
public sealed record GoalReading
{
    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The goals, in the order of the file; null where the file is refused.</summary>
    public IReadOnlyList<PlannedGoal>? Goals { get; init; }

    /// <summary>Everything found, in the order of the file.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
