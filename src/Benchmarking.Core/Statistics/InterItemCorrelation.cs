namespace Benchmarking.Statistics;

/// <summary>How items go together, one with one.</summary>
public static class InterItemCorrelation
{
    /// <summary>The mean of the correlations of all pairs of items.</summary>
    /// <param name="covariances">Covariances of the items, square and symmetric with variances in the diagonal.</param>
    /// <returns>From −1 to 1; null for one item, and where an item has no variance.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or not square.</exception>
    public static double? Mean(double[,] covariances)
    {
        var items = CovarianceMatrix.Items(covariances);
        if (items < 2 || CovarianceMatrix.Correlations(covariances) is not { } correlations)
        {
            return null;
        }

        var sum = 0.0;
        for (var row = 1; row < items; row++)
        {
            for (var column = 0; column < row; column++)
            {
                sum += correlations[row, column];
            }
        }

        return sum / (items * (items - 1) / 2);
    }
}
