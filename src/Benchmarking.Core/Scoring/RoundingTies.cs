namespace Benchmarking.Scoring;

/// <summary>Tells a tie from a difference that rounding alone has made: sums in another order differ in the last digit.</summary>
internal static class RoundingTies
{
    /// <summary>Far below any difference that answers can make between scores, and far above what rounding leaves; in points.</summary>
    public const double Score = 1e-10;

    /// <summary>Makes values equal that follow one another within a distance.</summary>
    /// <param name="values">The values, finite, in any order.</param>
    /// <param name="distance">The distance, 0 or more.</param>
    /// <returns>The values in the same order, those of a tie replaced by the smallest of them.</returns>
    public static double[] Evened(IEnumerable<double> values, double distance)
    {
        double[] evened = [.. values];
        var (rising, places) = ((double[])evened.Clone(), new int[evened.Length]);
        for (var at = 0; at < places.Length; at++)
        {
            places[at] = at;
        }

        Array.Sort(rising, places);
        for (var at = 1; at < places.Length; at++)
        {
            if (rising[at] - rising[at - 1] <= distance)
            {
                evened[places[at]] = evened[places[at - 1]];
            }
        }

        return evened;
    }
}
