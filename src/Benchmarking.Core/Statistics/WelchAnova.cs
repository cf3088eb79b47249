namespace Benchmarking.Statistics;

/// <summary>Compares the means of several groups without assuming equal variances.</summary>
/// <remarks>Welch (1951), Biometrika 38(3–4), 330–336. R's <c>oneway.test(value ~ group)</c> gives the same.</remarks>
public static class WelchAnova
{
    /// <summary>Tests that all groups have one mean.</summary>
    /// <param name="groups">The moments of each group, in any order; groups without values are left out.</param>
    /// <returns>The test; null where fewer than two groups hold values, and where one of them has a single value or does not vary.</returns>
    /// <exception cref="ArgumentException"><paramref name="groups"/> is empty.</exception>
    public static FTest? Of(IReadOnlyList<Moments> groups)
    {
        var filled = FilledGroups.Of(groups);
        if (filled.Count < 2 || !filled.All(group => group.Variance > 0))
        {
            return null;
        }

        double Weight(Moments group) => group.N / (group.M2 / (group.N - 1));
        var total = filled.Sum(Weight);
        var mean = filled.Sum(group => Weight(group) / total * group.Mean);
        var between = filled.Sum(group => Weight(group) * (group.Mean - mean) * (group.Mean - mean)) / (filled.Count - 1);
        var lack = filled.Sum(group => Math.Pow(1 - (Weight(group) / total), 2) / (group.N - 1)) / (((double)filled.Count * filled.Count) - 1);
        return new FTest(between / (1 + (2 * (filled.Count - 2) * lack)), filled.Count - 1, 1 / (3 * lack));
    }
}
