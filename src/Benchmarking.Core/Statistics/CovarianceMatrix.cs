namespace Benchmarking.Statistics;

/// <summary>What the statistics of a scale ask of the covariances of its items.</summary>
internal static class CovarianceMatrix
{
    /// <summary>The number of items.</summary>
    /// <param name="covariances">Square, symmetric, variances in the diagonal.</param>
    /// <returns>1 or more.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or not square.</exception>
    public static int Items(double[,] covariances)
    {
        var items = covariances.GetLength(0);
        return items > 0 && items == covariances.GetLength(1)
            ? items
            : throw new ArgumentException($"Covariances are square, of one item at least, not {items} × {covariances.GetLength(1)}.", nameof(covariances));
    }

    /// <summary>The sum of the variances.</summary>
    /// <param name="covariances">Square, symmetric.</param>
    /// <returns>0 or more.</returns>
    public static double Trace(double[,] covariances)
    {
        var sum = 0.0;
        for (var item = 0; item < Items(covariances); item++)
        {
            sum += covariances[item, item];
        }

        return sum;
    }

    /// <summary>The variance of the items' sum.</summary>
    /// <param name="covariances">Square, symmetric.</param>
    /// <returns>0 or more; exactly 0 where only rounding is left of it.</returns>
    public static double Total(double[,] covariances)
    {
        var sum = 0.0;
        foreach (var covariance in covariances)
        {
            sum += covariance;
        }

        return sum > 1e-13 * covariances.GetLength(0) * Trace(covariances) ? sum : 0;
    }

    /// <summary>The correlations of the items.</summary>
    /// <param name="covariances">Square, symmetric.</param>
    /// <returns>As large, with 1 in the diagonal; null where an item has no variance.</returns>
    public static double[,]? Correlations(double[,] covariances)
    {
        var items = Items(covariances);
        var correlations = new double[items, items];
        for (var row = 0; row < items; row++)
        {
            if (covariances[row, row] <= 0)
            {
                return null;
            }

            correlations[row, row] = 1;
            for (var column = 0; column < row; column++)
            {
                var correlation = covariances[row, column] / (Math.Sqrt(covariances[row, row]) * Math.Sqrt(covariances[column, column]));
                (correlations[row, column], correlations[column, row]) = (correlation, correlation);
            }
        }

        return correlations;
    }

    /// <summary>The covariances of all items but one.</summary>
    /// <param name="covariances">Square, symmetric, of two items at least.</param>
    /// <param name="item">The item that is left out, from 0.</param>
    /// <returns>One row and one column less.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is no item of them.</exception>
    public static double[,] Without(double[,] covariances, int item)
    {
        var items = Items(covariances);
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(item, items);
        var left = new double[items - 1, items - 1];
        for (var row = 0; row < items - 1; row++)
        {
            for (var column = 0; column < items - 1; column++)
            {
                left[row, column] = covariances[row < item ? row : row + 1, column < item ? column : column + 1];
            }
        }

        return left;
    }
}
