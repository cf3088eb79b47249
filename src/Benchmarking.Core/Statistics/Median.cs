namespace Benchmarking.Statistics;

/// <summary>The value in the middle.</summary>
public static class Median
{
    /// <summary>Finds the median: the middle value, or the mean of the two in the middle.</summary>
    /// <param name="values">The values, at least one, finite, in any order; in the unit of the result.</param>
    /// <returns>The median. R's <c>median(x)</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public static double Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
        {
            throw new ArgumentException("A median needs at least one value.", nameof(values));
        }

        double[] sorted = [.. values];
        Array.Sort(sorted);
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
