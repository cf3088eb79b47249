using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Import;

/// <summary>Which file of evaluations is to be read, and by what.</summary>
public sealed record EvaluationFileRequest
{
    /// <summary>The file; findings show its name without the folder.</summary>
    public required string Path { get; init; }

    /// <summary>The file's bytes; null to read them from <see cref="Path"/>.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The network whose units were placed.</summary>
    public required Network Network { get; init; }

    /// <summary>The set that has the rubrics.</summary>
    public required IndicatorSet Set { get; init; }

    /// <summary>Today: no source is younger.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether what tells in a narrative who somebody is gets masked, instead of the file being refused. Default false.</summary>
    public bool Redact { get; init; }
}
