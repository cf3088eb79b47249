using MathNet.Numerics.LinearAlgebra;

namespace Benchmarking.Statistics;

/// <summary>A model in which one factor explains the covariances of items: Σ = λλ' + Θ, Θ diagonal.</summary>
/// <param name="Loadings">λ, one an item, in the items' unit; their sum is 0 or more.</param>
/// <param name="UniqueVariances">The diagonal of Θ, one an item, above 0, in the square of the items' unit.</param>
/// <param name="Discrepancy">How far the model is from the covariances: ln|Σ| − ln|S| + tr(SΣ⁻¹) − k, 0 or more.</param>
public sealed record OneFactorFit(IReadOnlyList<double> Loadings, IReadOnlyList<double> UniqueVariances, double Discrepancy)
{
    private const int MostSteps = 200;

    // A unique variance below this share of its item's variance is on its way to 0: a Heywood case.
    private const double Heywood = 1e-6;

    // No logarithm of a unique variance has further to go than this.
    private const double Settled = 1e-6;

    // Unique variances as shares of the items' variances.
    private static readonly double[] OtherStarts = [0.5, 0.9, 0.2];

    /// <summary>Fits the model by maximum likelihood.</summary>
    /// <param name="covariances">Covariances of the items, square and symmetric with variances in the diagonal.</param>
    /// <returns>The fit; null for fewer than three items, where an item has no variance or the matrix is singular, where a unique variance goes to 0
    /// (Heywood case), and where the steps find no lowest point.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or not square.</exception>
    /// <remarks>Jöreskog (1967), Psychometrika 32(4), 443–482, with the exact second derivatives of Clarke (1970), British Journal of Mathematical and Statistical
    /// Psychology 23(1), 43–52: Newton steps on the logarithms of the unique variances, halved until the discrepancy falls. The discrepancy does not depend on the
    /// items' units, so correlations are fitted. R's <c>factanal(factors = 1)</c> finds the same point, as does <c>lavaan::cfa(…, std.lv = TRUE)</c>
    /// to the divisor of the covariances.</remarks>
    public static OneFactorFit? MaximumLikelihood(double[,] covariances)
    {
        var items = CovarianceMatrix.Items(covariances);
        if (items < 3 || CovarianceMatrix.Correlations(covariances) is not { } correlations)
        {
            return null;
        }

        var matrix = Matrix<double>.Build.DenseOfArray(correlations);
        if (matrix.Evd(Symmetricity.Symmetric).EigenValues.Real().Minimum() < 1e-10)
        {
            return null;
        }

        // Starts where R's factanal does. Samples of few respondents have several low points: where the first is not proper, a lower one may be.
        var found = Descend(matrix, matrix.Inverse().Diagonal().Map(precision => Math.Log((1 - (0.5 / items)) / precision)));
        for (var start = 0; !found.IsProper && start < OtherStarts.Length; start++)
        {
            var other = Descend(matrix, Vector<double>.Build.Dense(items, Math.Log(OtherStarts[start])));
            found = other.Point.Discrepancy < found.Point.Discrepancy ? other : found;
        }

        return found.IsProper ? Scaled(found.Point, covariances) : null;
    }

    // Where the steps end, and whether that is a lowest point with every unique variance above 0.
    private static (OneFactorPoint Point, bool IsProper) Descend(Matrix<double> matrix, Vector<double> logUnique)
    {
        var point = OneFactorPoint.At(matrix, logUnique);
        var direction = point.Step();
        for (var step = 0; step < MostSteps && point.Gradient.AbsoluteMaximum() > 1e-11 && point.UniqueShares.Minimum() > Heywood; step++)
        {
            // Near the lowest point of a nearly singular matrix rounding is all that is left to descend.
            var settled = direction.AbsoluteMaximum() <= Settled;
            if (Lower(matrix, point, direction) is not { } next || (settled && next.Gradient.AbsoluteMaximum() >= point.Gradient.AbsoluteMaximum()))
            {
                break;
            }

            (point, direction) = (next, next.Step());
        }

        return (point, point.UniqueShares.Minimum() > Heywood && point.IsLowest && direction.AbsoluteMaximum() <= Settled);
    }

    private static OneFactorPoint? Lower(Matrix<double> matrix, OneFactorPoint point, Vector<double> direction)
    {
        var steepness = direction.DotProduct(point.Gradient);
        var allowance = 1e-14 * (1 + Math.Abs(point.Discrepancy));
        for (var length = Math.Min(1, 1 / direction.AbsoluteMaximum()); length > 1e-8; length /= 2)
        {
            var next = OneFactorPoint.At(matrix, point.LogUnique + (length * direction));
            if (next.Discrepancy <= point.Discrepancy + (1e-4 * length * steepness) + allowance)
            {
                return next;
            }
        }

        return null;
    }

    private static OneFactorFit Scaled(OneFactorPoint point, double[,] covariances)
    {
        double Variance(int item) => covariances[item, item];
        var loadings = point.Loadings().Select((loading, item) => loading * Math.Sqrt(Variance(item))).ToList();
        var sign = loadings.Sum() < 0 ? -1 : 1;
        return new OneFactorFit(
            [.. loadings.Select(loading => sign * loading)],
            [.. point.UniqueShares.Select((share, item) => share * Variance(item))],
            Math.Max(0, point.Discrepancy));
    }
}
