namespace Benchmarking.EndToEnd.Attack;

/// <summary>What a figure says.</summary>
internal enum Says
{
    Score,
    Others,
    Difference,
    Change,
    Lowest,
    Highest,
    NetworkMean,
    N,
    Chosen,
    ItemN,
    Floor,
    Ceiling,
}

/// <summary>A figure that stands in a published file.</summary>
/// <param name="What">What it says.</param>
/// <param name="Wave">The wave's place.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Low">The least that its digits allow.</param>
/// <param name="High">The most.</param>
internal sealed record ReadFigure(Says What, int Wave, string Place, double Low, double High)
{
    public int? Unit { get; init; }

    public int? Service { get; init; }

    /// <summary>The measure's place in the set; null for none.</summary>
    public int? Measure { get; init; }

    public int? Question { get; init; }

    /// <summary>The answer, from 1; null for none.</summary>
    public int? Point { get; init; }

    /// <summary>How many files of the wave were imported when it was published.</summary>
    public int Batches { get; init; } = 1;
}
