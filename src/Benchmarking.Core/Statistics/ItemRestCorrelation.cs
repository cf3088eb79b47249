namespace Benchmarking.Statistics;

/// <summary>How an item goes together with the rest of its scale.</summary>
public static class ItemRestCorrelation
{
    /// <summary>The correlation of an item with the sum of the others (corrected, since the item is not in the sum).</summary>
    /// <param name="covariances">Covariances of the items, square and symmetric with variances in the diagonal.</param>
    /// <param name="item">The item, from 0.</param>
    /// <returns>From −1 to 1; null for one item, and where the item or the sum of the others has no variance.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or not square, or has no such item.</exception>
    /// <remarks>Nunnally and Bernstein (1994), Psychometric Theory, 3rd ed., ch. 8. R's <c>psych::alpha</c> gives it as <c>r.drop</c>.</remarks>
    public static double? Corrected(double[,] covariances, int item)
    {
        var items = CovarianceMatrix.Items(covariances);
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(item, items);
        if (items < 2)
        {
            return null;
        }

        var (own, rest, shared) = (covariances[item, item], CovarianceMatrix.Total(CovarianceMatrix.Without(covariances, item)), 0.0);
        for (var other = 0; other < items; other++)
        {
            shared += other == item ? 0 : covariances[item, other];
        }

        return own > 0 && rest > 0 ? Math.Clamp(shared / (Math.Sqrt(own) * Math.Sqrt(rest)), -1, 1) : null;
    }
}
