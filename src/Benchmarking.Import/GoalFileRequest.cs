using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Import;

/// <summary>Which file of goals is to be read, and by what.</summary>
public sealed record GoalFileRequest
{
    /// <summary>The file; findings show its name without the folder.</summary>
    public required string Path { get; init; }

    /// <summary>The file's bytes; null to read them from <see cref="Path"/>.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The network whose units set the goals.</summary>
    public required Network Network { get; init; }

    /// <summary>The set that has the topics.</summary>
    public required IndicatorSet Set { get; init; }

    /// <summary>The survey round whose report the goals rest on.</summary>
    public required WaveId Wave { get; init; }

    /// <summary>Today: deadlines before it have passed.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether what tells who somebody is gets masked, instead of the file being refused. Default false.</summary>
    public bool Redact { get; init; }
}
