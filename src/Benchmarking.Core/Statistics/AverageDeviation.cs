namespace Benchmarking.Statistics;

/// <summary>Agreement within a group: how far its members' answers are from their mean on average, in steps of the scale.</summary>
/// <remarks>Burke, Finkelstein and Dusig (1999), Organizational Research Methods 2(1), 49–68. R's <c>multilevel::ad.m(type = "mean")</c> gives the same.</remarks>
public static class AverageDeviation
{
    /// <summary>AD_M of one item.</summary>
    /// <param name="counts">How often each option was chosen, from the lowest on, options one apart; 0 or more each.</param>
    /// <returns>0 where all chose alike, in steps of the scale; null for fewer than two answers.</returns>
    /// <exception cref="ArgumentException"><paramref name="counts"/> is empty or holds a negative count.</exception>
    public static double? FromMean(ReadOnlySpan<int> counts)
    {
        if (counts.IsEmpty || counts.ContainsAnyInRange(int.MinValue, -1))
        {
            throw new ArgumentException("An item has options, each chosen 0 times or more.", nameof(counts));
        }

        var (n, sum) = (0L, 0L);
        for (var option = 0; option < counts.Length; option++)
        {
            (n, sum) = (n + counts[option], sum + ((long)option * counts[option]));
        }

        // The deviations above the mean are as large as those below; in whole numbers, n times each.
        var above = Int128.Zero;
        for (var option = counts.Length - 1; option * n > sum; option--)
        {
            above += (Int128)counts[option] * ((option * n) - sum);
        }

        return n > 1 ? (double)(2 * above) / n / n : null;
    }

    /// <summary>AD_M(J) of several items: the mean of their average deviations.</summary>
    /// <param name="items">For each item, how often each option was chosen, from the lowest on; at least one item, answered by the same members.</param>
    /// <returns>0 where all chose alike on every item, in steps of the scale; null for fewer than two answers.</returns>
    /// <exception cref="ArgumentException"><paramref name="items"/> is empty, or an item has no options.</exception>
    public static double? FromItemMeans(IReadOnlyList<int[]> items)
    {
        if (items.Count == 0)
        {
            throw new ArgumentException("Agreement needs an item.", nameof(items));
        }

        var sum = 0.0;
        for (var item = 0; item < items.Count; item++)
        {
            if (FromMean(items[item]) is not { } deviation)
            {
                return null;
            }

            sum += deviation;
        }

        return sum / items.Count;
    }
}
