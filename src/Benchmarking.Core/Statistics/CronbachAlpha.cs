namespace Benchmarking.Statistics;

/// <summary>Cronbach's alpha: how far the items of a scale measure one thing, from their covariances.</summary>
/// <remarks>Cronbach (1951), Psychometrika 16(3), 297–334. R's <c>psych::alpha</c> gives the same.</remarks>
public static class CronbachAlpha
{
    /// <summary>Alpha from covariances (raw): k / (k − 1) · (1 − sum of variances / variance of the sum).</summary>
    /// <param name="covariances">Covariances of the items, square and symmetric with variances in the diagonal.</param>
    /// <returns>At most 1, below 0 where items go against each other; null for one item, and where the sum has no variance.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or not square.</exception>
    public static double? Raw(double[,] covariances)
    {
        double items = CovarianceMatrix.Items(covariances);
        return items > 1 && CovarianceMatrix.Total(covariances) is > 0 and var total
            ? Math.Min(1, items / (items - 1) * (1 - (CovarianceMatrix.Trace(covariances) / total)))
            : null;
    }

    /// <summary>Alpha from correlations (standardised).</summary>
    /// <param name="covariances">Covariances of the items, square and symmetric with variances in the diagonal.</param>
    /// <returns>At most 1; null for one item, where an item has no variance, and where the sum of the standardised items has none.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or not square.</exception>
    public static double? Standardised(double[,] covariances) =>
        CovarianceMatrix.Correlations(covariances) is { } correlations ? Raw(correlations) : null;

    /// <summary>Raw alpha of the scale without one of its items.</summary>
    /// <param name="covariances">Covariances of the items, square and symmetric with variances in the diagonal.</param>
    /// <param name="item">The item that is left out, from 0.</param>
    /// <returns>At most 1; null for fewer than three items, and where the sum of the others has no variance.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or not square, or has no such item.</exception>
    public static double? IfDeleted(double[,] covariances, int item)
    {
        var items = CovarianceMatrix.Items(covariances);
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(item, items);
        return items > 2 ? Raw(CovarianceMatrix.Without(covariances, item)) : null;
    }

    /// <summary>Feldt's interval of raw alpha.</summary>
    /// <param name="alpha">Raw alpha, at most 1.</param>
    /// <param name="respondents">How many respondents it rests on, 2 or more.</param>
    /// <param name="items">How many items, 2 or more.</param>
    /// <param name="level">The level of the interval, between 0 and 1.</param>
    /// <returns>The lower and the upper end, both at most 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <remarks>Feldt (1965), Psychometrika 30(3), 357–370: (1 − alpha of the population) / (1 − alpha) is distributed as F with n − 1 and
    /// (n − 1)(k − 1) degrees of freedom.</remarks>
    public static (double Low, double High) FeldtInterval(double alpha, int respondents, int items, double level)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(alpha, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(respondents, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 2);
        Probability.ThrowIfNotInside(level);
        var (df1, df2) = (respondents - 1.0, (respondents - 1.0) * (items - 1));
        double End(double probability) => 1 - ((1 - alpha) * FDistribution.Quantile(probability, df1, df2));
        return (End((1 + level) / 2), End((1 - level) / 2));
    }
}
