using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>Everything that one run is about to publish, in tables. Nothing leaves the house that is not in it.</summary>
/// <param name="Tables">The tables, each under its own name.</param>
public sealed record Publication(IReadOnlyList<ResultTable> Tables)
{
    /// <summary>What is held back for the sake of earlier publications. Default nothing.</summary>
    public HeldBack Held { get; init; } = HeldBack.Nothing;
}

/// <summary>One table of a publication.</summary>
/// <param name="Name">Its name within the publication, such as <c>scores</c>.</param>
/// <param name="Rows">Its rows, in the order shown.</param>
public sealed record ResultTable(string Name, IReadOnlyList<ResultRow> Rows);
