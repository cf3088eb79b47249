using MathNet.Numerics.LinearAlgebra;

namespace Benchmarking.Statistics;

/// <summary>Units' estimates and what is known of their errors: a variance each, or a covariance matrix where the errors depend on one another.</summary>
/// <remarks>With V = U Λ U′ the turned estimates U′y have independent errors of variances Λ, also once τ²I is added to V, and the turned mean is U′1 μ.
/// So every weighted sum of independent estimates serves dependent ones too, with U′1 where there would be ones.</remarks>
public sealed class UncertainEstimates
{
    // A direction with less than this share of the largest variance has none but rounding.
    private const double Vanished = 1e-12;

    private readonly double[] _estimates;
    private readonly Matrix<double>? _turn;

    private UncertainEstimates(ReadOnlySpan<double> estimates, double[] variances, Matrix<double>? turn)
    {
        (_estimates, Variances, _turn) = ([.. estimates], variances, turn);

        // Deviations from the first estimate, for sums of large numbers lose digits.
        double[] deviations = Array.ConvertAll(_estimates, estimate => estimate - Center);
        double[] ones = [.. Enumerable.Repeat(1.0, Units)];
        (Values, Loadings) = turn is null ? (deviations, ones) : (Turned(turn, deviations), Turned(turn, ones));
    }

    /// <summary>How many units there are, 1 or more.</summary>
    public int Units => _estimates.Length;

    /// <summary>Whether heterogeneity can be estimated: from two units on, where no estimate and no contrast of estimates is without error.</summary>
    public bool AllowHeterogeneity => Units > 1 && Variances.Min() > (_turn is null ? 0 : Vanished * Variances.Max());

    /// <summary>Whether the errors are independent, so that nothing is turned.</summary>
    internal bool IsIndependent => _turn is null;

    /// <summary>What the turned estimates are counted from, in the estimates' unit.</summary>
    internal double Center => _estimates[0];

    /// <summary>The turned estimates.</summary>
    internal double[] Values { get; }

    /// <summary>What each of them has of the mean; 1 where nothing is turned.</summary>
    internal double[] Loadings { get; }

    /// <summary>Their error variances.</summary>
    internal double[] Variances { get; }

    /// <summary>Estimates that are independent of one another.</summary>
    /// <param name="estimates">The units' estimates, at least one, finite, in any order.</param>
    /// <param name="variances">Their error variances, 0 or more, in the square of the estimates' unit, in the same order.</param>
    /// <returns>The estimates with their errors.</returns>
    /// <exception cref="ArgumentException">The lengths differ or are 0, or a variance is below 0 or not finite.</exception>
    public static UncertainEstimates Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        Check(estimates.Length, variances.Length, variances.Length);
        return !variances.ContainsAnyExceptInRange(0, double.MaxValue)
            ? new UncertainEstimates(estimates, [.. variances], turn: null)
            : throw new ArgumentException("A variance is 0 or more and finite.", nameof(variances));
    }

    /// <summary>Estimates that may depend on one another, as those of units that share respondents do.</summary>
    /// <param name="estimates">The units' estimates, at least one, finite, in any order.</param>
    /// <param name="covariance">The covariance matrix of their errors, symmetric, without negative eigenvalues, units in the same order.</param>
    /// <returns>The estimates with their errors.</returns>
    /// <exception cref="ArgumentException">The sizes differ or are 0, or the matrix has a negative eigenvalue.</exception>
    public static UncertainEstimates Of(ReadOnlySpan<double> estimates, double[,] covariance)
    {
        Check(estimates.Length, covariance.GetLength(0), covariance.GetLength(1));
        var parts = Matrix<double>.Build.DenseOfArray(covariance).Evd(Symmetricity.Symmetric);
        double[] variances = [.. parts.EigenValues.Select(value => value.Real)];
        return variances.Min() >= -1e-8 * Math.Abs(variances.Max())
            ? new UncertainEstimates(estimates, Array.ConvertAll(variances, variance => Math.Max(0, variance)), parts.EigenVectors)
            : throw new ArgumentException("The covariance matrix has a negative eigenvalue, so nothing has these covariances.", nameof(covariance));
    }

    /// <summary>A unit's own estimate.</summary>
    /// <param name="unit">Its place.</param>
    internal double Estimate(int unit) => _estimates[unit];

    /// <summary>What a unit's estimate has of a turned one.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <param name="turned">The turned estimate's place.</param>
    internal double Share(int unit, int turned) => _turn is { } turn ? turn[unit, turned] : unit == turned ? 1 : 0;

    private static double[] Turned(Matrix<double> turn, double[] values) => turn.TransposeThisAndMultiply(Vector<double>.Build.Dense(values)).ToArray();

    private static void Check(int estimates, int rows, int columns)
    {
        if (estimates == 0 || estimates != rows || estimates != columns)
        {
            throw new ArgumentException("There are as many variances as estimates, one at least.", nameof(estimates));
        }
    }
}
