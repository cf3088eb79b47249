namespace Benchmarking.Statistics;

/// <summary>The outcome of a Mann–Whitney test: whether values of one sample tend to lie above those of another.</summary>
/// <param name="W">How many pairs have the first sample's value above the second's, a tie counting half; from 0 to the number of pairs.</param>
/// <param name="Pairs">The number of pairs, the product of the samples' sizes.</param>
/// <param name="P">The two-sided p-value.</param>
/// <remarks>Mann and Whitney (1947), Annals of Mathematical Statistics 18(1), 50–60, with the conventions of R's <c>wilcox.test</c>, which takes the exact p-value
/// by itself where both samples are below 50 and nothing is tied; here the caller says which.</remarks>
public sealed record MannWhitney(double W, double Pairs, double P)
{
    /// <summary>The share of pairs that have the first sample's value above the second's, a tie counting half; from 0 to 1.</summary>
    public double ShareAbove => W / Pairs;

    /// <summary>Cliff's delta: the share of pairs above less the share below, from −1 to 1.</summary>
    public double CliffsDelta => ((2 * W) - Pairs) / Pairs;

    /// <summary>Tests by the normal approximation with the variance corrected for ties: <c>wilcox.test(exact = FALSE)</c>.</summary>
    /// <param name="first">The first sample, finite values, at least one, in any order.</param>
    /// <param name="second">The second sample, likewise.</param>
    /// <param name="isCorrected">Whether W is moved half a pair towards its mean for continuity: R's <c>correct</c>, by default true there.</param>
    /// <returns>The test; null where all values are equal.</returns>
    /// <exception cref="ArgumentException">A sample is empty.</exception>
    public static MannWhitney? Normal(ReadOnlySpan<double> first, ReadOnlySpan<double> second, bool isCorrected)
    {
        var (w, ties) = Count(first, second);
        double pairs = (double)first.Length * second.Length, n = first.Length + second.Length;
        var variance = pairs / 12 * (n + 1 - (ties / (n * (n - 1))));
        var away = Math.Abs(w - (pairs / 2));
        var z = (away - (isCorrected && away > 0 ? 0.5 : 0)) / Math.Sqrt(variance);
        return variance > 0 ? new MannWhitney(w, pairs, 2 * Math.Min(StandardNormal.UpperTail(z), StandardNormal.LowerTail(z))) : null;
    }

    /// <summary>Tests by the exact distribution of W: <c>wilcox.test(exact = TRUE)</c>.</summary>
    /// <param name="first">The first sample, finite values, at least one, in any order.</param>
    /// <param name="second">The second sample, likewise. The work grows with the square of the product of both sizes; meant for sizes below 50.</param>
    /// <returns>The test; null where values are tied, for which the distribution is another.</returns>
    /// <exception cref="ArgumentException">A sample is empty.</exception>
    public static MannWhitney? Exact(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (w, ties) = Count(first, second);
        if (ties > 0)
        {
            return null;
        }

        var pairs = first.Length * second.Length;
        var chances = Chances(first.Length, second.Length);
        var tail = 0.0;
        for (var at = 0; at <= Math.Min(w, pairs - w); at++)
        {
            tail += chances[at];
        }

        return new MannWhitney(w, pairs, Math.Min(1, 2 * tail));
    }

    private static (double W, double Ties) Count(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            throw new ArgumentException("Both samples need a value.", first.IsEmpty ? nameof(first) : nameof(second));
        }

        double[] all = [.. first, .. second];
        var ranked = MidRanks.Of(all);
        var sum = 0.0;
        foreach (var rank in ranked.Ranks.AsSpan(0, first.Length))
        {
            sum += rank;
        }

        return (sum - (first.Length * (first.Length + 1.0) / 2), ranked.Ties);
    }

    // The probability of each W. The highest value of all belongs to the first sample with chance i / (i + j), and then lies above all j of the second.
    private static double[] Chances(int m, int n)
    {
        var rows = Enumerable.Range(0, m + 1).Select(i => new double[(i * n) + 1]).ToList();
        rows.ForEach(row => row[0] = 1);
        for (var j = 1; j <= n; j++)
        {
            for (var i = 1; i <= m; i++)
            {
                for (var w = 0; w <= i * j; w++)
                {
                    rows[i][w] = ((j * rows[i][w]) + (w < j ? 0 : i * rows[i - 1][w - j])) / (i + j);
                }
            }
        }

        return rows[m];
    }
}
