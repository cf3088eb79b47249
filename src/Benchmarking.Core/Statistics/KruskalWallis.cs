using System.Runtime.InteropServices;

namespace Benchmarking.Statistics;

/// <summary>The outcome of a Kruskal–Wallis test: whether values of some groups tend to lie above those of others.</summary>
/// <param name="H">The statistic, corrected for ties, 0 or more.</param>
/// <param name="Df">Degrees of freedom: groups less one.</param>
/// <remarks>Kruskal and Wallis (1952), Journal of the American Statistical Association 47(260), 583–621. R's <c>kruskal.test</c> gives the same.</remarks>
public sealed record KruskalWallis(double H, int Df)
{
    /// <summary>The probability of so large a value where groups do not differ, by the chi-square approximation.</summary>
    public double P => ChiSquare.UpperTail(H, Df);

    /// <summary>Tests groups.</summary>
    /// <param name="values">All values, finite, in any order.</param>
    /// <param name="groups">The group of each value, any whole numbers, in the values' order.</param>
    /// <returns>The test; null where fewer than two groups hold values, and where all values are equal.</returns>
    /// <exception cref="ArgumentException">There are no values, or not one group for each.</exception>
    public static KruskalWallis? Of(ReadOnlySpan<double> values, ReadOnlySpan<int> groups)
    {
        if (values.Length == 0 || values.Length != groups.Length)
        {
            throw new ArgumentException($"Values and their groups go together, one at least: {values.Length} values, {groups.Length} groups.", nameof(groups));
        }

        var ranked = MidRanks.Of(values);
        double n = values.Length;
        var middle = (n + 1) / 2;
        var sums = new Dictionary<int, (int N, double Sum)>();
        for (var place = 0; place < values.Length; place++)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, groups[place], out _);
            group = (group.N + 1, group.Sum + (ranked.Ranks[place] - middle));
        }

        var variation = ((n - 1) * n * (n + 1)) - ranked.Ties;
        return sums.Count > 1 && variation > 0
            ? new KruskalWallis(12 * (n - 1) / variation * sums.Values.Sum(group => group.Sum * group.Sum / group.N), sums.Count - 1)
            : null;
    }
}
