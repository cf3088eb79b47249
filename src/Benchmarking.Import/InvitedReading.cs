using Benchmarking.Findings;
using Benchmarking.Surveys;

namespace Benchmarking.Import;

/// <summary>What reading a file of who was invited came to.</summary>
public sealed record InvitedReading
{
    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many were invited; null where the file is refused.</summary>
    public InvitedFrame? Frame { get; init; }

    /// <summary>Everything found, in the order of the file.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
