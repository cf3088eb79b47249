using Benchmarking.Findings;
using Benchmarking.Networks;

namespace Benchmarking.Import;

/// <summary>What reading a file of peer groups and inhabitants came to.</summary>
public sealed record UnitFactsReading
{
    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The facts of the network's units, in the order of the file; null where the file is refused.</summary>
    public IReadOnlyList<UnitFact>? Facts { get; init; }

    /// <summary>Everything found, in the order of the file.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
