namespace Benchmarking.Comparison;

/// <summary>How one question was answered; means and options are those after reversal, on the scale as it was asked.</summary>
public sealed record ItemFigures
{
    /// <summary>How many gave a valid answer.</summary>
    public required int N { get; init; }

    /// <summary>How many left it blank, or were asked without it.</summary>
    public required int Missing { get; init; }

    /// <summary>How many chose a declared missing code, such as "don't know".</summary>
    public required int DontKnow { get; init; }

    /// <summary>The mean of the valid answers.</summary>
    public required double Mean { get; init; }

    /// <summary>Their standard deviation; null for one answer.</summary>
    public double? Sd { get; init; }

    /// <summary>The correlation with the sum of the indicator's other items, on complete respondents; null where either has no variance.</summary>
    public double? ItemRest { get; init; }

    /// <summary>The indicator's alpha without the item, on complete respondents; null for fewer than three items.</summary>
    public double? AlphaIfDeleted { get; init; }

    /// <summary>How often each point was chosen; null where too few answered, or all alike.</summary>
    public ItemDistribution? Distribution { get; init; }
}

/// <summary>How often each point of a scale was chosen.</summary>
/// <param name="Lowest">The lowest point.</param>
/// <param name="Counts">How often each point was chosen, from the lowest on; at least one answer in all.</param>
public sealed record ItemDistribution(short Lowest, IReadOnlyList<int> Counts)
{
    /// <summary>The lowest point that anyone chose.</summary>
    public int Min => Lowest + Enumerable.Range(0, Counts.Count).First(point => Counts[point] > 0);

    /// <summary>The highest point that anyone chose.</summary>
    public int Max => Lowest + Enumerable.Range(0, Counts.Count).Last(point => Counts[point] > 0);

    /// <summary>The share that chose the scale's lowest point, from 0 to 1.</summary>
    public double Floor => (double)Counts[0] / Counts.Sum();

    /// <summary>The share that chose the scale's highest point, from 0 to 1.</summary>
    public double Ceiling => (double)Counts[^1] / Counts.Sum();
}
