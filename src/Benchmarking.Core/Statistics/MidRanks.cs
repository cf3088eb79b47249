namespace Benchmarking.Statistics;

/// <summary>The ranks of values, ties sharing the mean of their ranks.</summary>
/// <param name="Ranks">One rank a value in the values' order, from 1 for the lowest.</param>
/// <param name="Ties">Σ (t³ − t) over sets of t equal values; 0 where all values differ.</param>
internal sealed record MidRanks(double[] Ranks, double Ties)
{
    /// <summary>Ranks values.</summary>
    /// <param name="values">The values, finite, in any order; may be empty.</param>
    /// <returns>Their ranks.</returns>
    public static MidRanks Of(ReadOnlySpan<double> values)
    {
        var (sorted, places) = (values.ToArray(), new int[values.Length]);
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = place;
        }

        Array.Sort(sorted, places);
        var (ranks, ties) = (new double[sorted.Length], 0.0);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && sorted[end] == sorted[start];)
            {
                end++;
            }

            double equal = end - start;
            ties += (equal - 1) * equal * (equal + 1);
            for (var at = start; at < end; at++)
            {
                ranks[places[at]] = (start + 1 + end) / 2.0;
            }
        }

        return new MidRanks(ranks, ties);
    }
}
