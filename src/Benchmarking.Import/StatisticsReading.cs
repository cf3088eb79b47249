using Benchmarking.Findings;
using Benchmarking.Outcomes;

namespace Benchmarking.Import;

/// <summary>What reading a file of register figures came to.</summary>
public sealed record StatisticsReading
{
    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The figures in the order of the file, each outcome, place and time once; null where the file is refused.</summary>
    public IReadOnlyList<SourceFigure>? Figures { get; init; }

    /// <summary>Everything found, in the order of the file.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
