namespace Benchmarking.Statistics;

/// <summary>The variance τ² of true values between units, beyond what the errors of their estimates explain, by three methods.</summary>
/// <remarks>All take estimates y with known error variances v and weigh each by w = 1/(v + τ²). Each method finds its own answer to the last digits;
/// R's <c>metafor::rma</c> stops its iterations earlier by default, that of Paule and Mandel after three or four digits.</remarks>
public static class HeterogeneityVariance
{
    // Points of the search for roots, spread evenly over the logarithm of τ²; the restricted likelihood can have several peaks.
    private const int Points = 128;

    private delegate double Function(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double tau2);

    /// <summary>The value that maximises the restricted likelihood, the highest of its peaks.</summary>
    /// <param name="estimates">The units' estimates, at least one, finite, in any order.</param>
    /// <param name="variances">Their error variances, above 0, in the square of the estimates' unit, in the same order.</param>
    /// <returns>τ², 0 or more, in the square of the estimates' unit; 0 for a single unit.</returns>
    /// <exception cref="ArgumentException">The lengths differ or are 0, or a variance is not above 0.</exception>
    /// <remarks>Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30(3), 261–293.</remarks>
    public static double Reml(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        var (low, high) = SearchRange(Score, estimates, variances);
        var (best, peak) = (0.0, LogLikelihood(estimates, variances, 0));
        var (from, rising) = (0.0, Score(estimates, variances, 0) > 0);
        for (var point = 0; point <= Points; point++)
        {
            var to = low * Math.Pow(high / low, (double)point / Points);
            var rises = Score(estimates, variances, to) > 0;
            if (rising && !rises)
            {
                var top = FallThroughZero(Score, (from, to), estimates, variances);
                var height = LogLikelihood(estimates, variances, top);
                (best, peak) = height > peak ? (top, height) : (best, peak);
            }

            (from, rising) = (to, rises);
        }

        return best;
    }

    /// <summary>The value at which the weighted sum of squares equals its degrees of freedom.</summary>
    /// <param name="estimates">The units' estimates, at least one, finite, in any order.</param>
    /// <param name="variances">Their error variances, above 0, in the square of the estimates' unit, in the same order.</param>
    /// <returns>τ², 0 or more, in the square of the estimates' unit; 0 where even without it the sum of squares is no greater.</returns>
    /// <exception cref="ArgumentException">The lengths differ or are 0, or a variance is not above 0.</exception>
    /// <remarks>Paule and Mandel (1982), Journal of Research of the National Bureau of Standards 87(5), 377–385.</remarks>
    public static double PauleMandel(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        var (_, high) = SearchRange(Excess, estimates, variances);
        return Excess(estimates, variances, 0) > 0 ? FallThroughZero(Excess, (0, high), estimates, variances) : 0;
    }

    /// <summary>The value that the moment of the sum of squares with weights 1/v gives at once.</summary>
    /// <param name="estimates">The units' estimates, at least one, finite, in any order.</param>
    /// <param name="variances">Their error variances, above 0, in the square of the estimates' unit, in the same order.</param>
    /// <returns>τ², 0 or more, in the square of the estimates' unit; 0 for a single unit.</returns>
    /// <exception cref="ArgumentException">The lengths differ or are 0, or a variance is not above 0.</exception>
    /// <remarks>DerSimonian and Laird (1986), Controlled Clinical Trials 7(3), 177–188.</remarks>
    public static double DerSimonianLaird(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        var fixedEffect = WeightedSums.Of(estimates, variances, 0);
        return estimates.Length < 2 ? 0 : Math.Max(0, (fixedEffect.Q - (estimates.Length - 1)) / fixedEffect.Spread);
    }

    // Twice the slope of the restricted likelihood's logarithm.
    private static double Score(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double tau2)
    {
        var sums = WeightedSums.Of(estimates, variances, tau2);
        return sums.QSquared - sums.Spread;
    }

    private static double LogLikelihood(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double tau2)
    {
        var sums = WeightedSums.Of(estimates, variances, tau2);
        var logarithms = 0.0;
        foreach (var variance in variances)
        {
            logarithms += Math.Log(variance + tau2);
        }

        return -0.5 * (logarithms + Math.Log(sums.W) + sums.Q);
    }

    private static double Excess(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double tau2) =>
        WeightedSums.Of(estimates, variances, tau2).Q - (estimates.Length - 1);

    // From where τ² is small beside every variance to where it is so large that the function has fallen below 0.
    private static (double Low, double High) SearchRange(Function function, ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        var (smallest, high) = (double.PositiveInfinity, 0.0);
        foreach (var variance in variances)
        {
            (smallest, high) = (Math.Min(smallest, variance), Math.Max(high, variance));
        }

        while (function(estimates, variances, high) > 0)
        {
            high *= 4;
        }

        return (smallest / 1024, high * 4);
    }

    // Halves the range until its ends are neighbouring numbers.
    private static double FallThroughZero(Function function, (double Low, double High) range, ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        var (low, high) = range;
        for (var middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            (low, high) = function(estimates, variances, middle) > 0 ? (middle, high) : (low, middle);
        }

        return high;
    }
}
