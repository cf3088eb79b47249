using Benchmarking.Evaluations;
using Benchmarking.Findings;

namespace Benchmarking.Import;

/// <summary>What reading a file of evaluations came to.</summary>
public sealed record EvaluationReading
{
    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The evaluations, in the order of the file; null where the file is refused.</summary>
    public IReadOnlyList<Evaluation>? Evaluations { get; init; }

    /// <summary>Everything found, in the order of the file.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
