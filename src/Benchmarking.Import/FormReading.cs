using Benchmarking.Findings;

namespace Benchmarking.Import;

/// <summary>What reading a file came to that a municipality has filled in.</summary>
/// <typeparam name="TRow">What a row of it says.</typeparam>
public sealed record FormReading<TRow>
{
    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What its rows say, in the order of the file; null where the file is refused.</summary>
    public IReadOnlyList<TRow>? Rows { get; init; }

    /// <summary>Everything found, in the order of the file.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
