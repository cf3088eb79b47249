using Benchmarking.Wording;

namespace Benchmarking.Findings;

/// <summary>What is told of a file that was imported, then and whenever it is asked for.</summary>
/// <param name="Report">How the file was read and what became of it, a sentence a line.</param>
/// <param name="Findings">Everything found, in the order of the file; no more than is listed when the file is imported.</param>
public sealed record FileAccount(IReadOnlyList<Sentence> Report, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing to tell.</summary>
    public static FileAccount None { get; } = new([], []);
}
