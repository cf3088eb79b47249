namespace Benchmarking.Statistics;

/// <summary>Compares the means of several groups by F*, which does not assume equal variances.</summary>
/// <remarks>Brown and Forsythe (1974), Technometrics 16(1), 129–132. Not their test of variances, which shares its name.</remarks>
public static class BrownForsythe
{
    /// <summary>Tests that all groups have one mean.</summary>
    /// <param name="groups">The moments of each group, in any order; groups without values are left out.</param>
    /// <returns>The test; null where fewer than two groups hold values, where one of them has a single value, and where none varies.</returns>
    /// <exception cref="ArgumentException"><paramref name="groups"/> is empty.</exception>
    public static FTest? Of(IReadOnlyList<Moments> groups)
    {
        var filled = FilledGroups.Of(groups);
        var all = filled.Aggregate(default(Moments), (joined, group) => joined.Join(group));
        double Part(Moments group) => (1 - ((double)group.N / all.N)) * group.M2 / (group.N - 1);
        if (filled.Count < 2 || filled.Exists(group => group.N < 2) || filled.Sum(Part) is not (> 0 and var within))
        {
            return null;
        }

        var between = filled.Sum(group => group.N * (group.Mean - all.Mean) * (group.Mean - all.Mean));
        var df = 1 / filled.Sum(group => Math.Pow(Part(group) / within, 2) / (group.N - 1));
        return new FTest(between / within, filled.Count - 1, df);
    }
}
