namespace Benchmarking.Statistics;

/// <summary>McDonald's omega total: the share of a scale's variance that its one factor explains.</summary>
/// <remarks>McDonald (1999), Test Theory: A Unified Treatment, ch. 6.</remarks>
public static class McDonaldOmega
{
    /// <summary>(Σλ)² / ((Σλ)² + Σθ) from the one-factor maximum-likelihood fit to the covariances.</summary>
    /// <param name="covariances">Covariances of the items, square and symmetric with variances in the diagonal.</param>
    /// <returns>From 0 to 1; null where the fit is (see <see cref="OneFactorFit.MaximumLikelihood"/>).</returns>
    /// <exception cref="ArgumentException">The matrix is empty or not square.</exception>
    /// <remarks>R: <c>lavaan::cfa(…, std.lv = TRUE)</c>.</remarks>
    public static double? Total(double[,] covariances)
    {
        if (OneFactorFit.MaximumLikelihood(covariances) is not { } fit)
        {
            return null;
        }

        var common = fit.Loadings.Sum() * fit.Loadings.Sum();
        return common / (common + fit.UniqueVariances.Sum());
    }
}
