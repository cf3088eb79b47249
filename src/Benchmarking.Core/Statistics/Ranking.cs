namespace Benchmarking.Statistics;

/// <summary>Ranks of values. Where textbooks differ, in what ties get, the method says so.</summary>
public static class Ranking
{
    /// <summary>Ranks values so that the largest has rank 1 and ties share the smallest of their ranks.</summary>
    /// <param name="values">The values, finite, in any order; may be empty.</param>
    /// <returns>The ranks in the same order, from 1. R's <c>rank(-x, ties.method = "min")</c>.</returns>
    public static int[] LargestFirst(ReadOnlySpan<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        var ranks = new int[sorted.Length];
        for (var place = 0; place < ranks.Length; place++)
        {
            ranks[place] = sorted.Length - LastPlace(sorted, values[place]);
        }

        return ranks;
    }

    /// <summary>Ranks values so that the smallest has rank 1 and ties share the mean of their ranks.</summary>
    /// <param name="values">The values, finite, in any order; may be empty.</param>
    /// <returns>The ranks in the same order, whole or half. R's <c>rank(x)</c>.</returns>
    public static double[] WithMeansForTies(ReadOnlySpan<double> values) => MidRanks.Of(values).Ranks;

    // The last place of a value in ascending order, from 0.
    private static int LastPlace(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] <= value ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
