namespace Benchmarking.Statistics;

/// <summary>The variance τ² of true values between units, beyond what the errors of their estimates explain, by three methods.</summary>
/// <remarks>All take estimates y with known error variances v and weigh each by w = 1/(v + τ²), or by the inverse of V + τ²I where V is a covariance
/// matrix. Each method finds its own answer to the last digits; R's <c>metafor::rma</c> and <c>rma.mv</c> stop their iterations earlier by default, that of
/// Paule and Mandel after three or four digits.</remarks>
public static class HeterogeneityVariance
{
    // Points of the search for roots, spread evenly over the logarithm of τ²; the restricted likelihood can have several peaks.
    private const int Points = 128;

    private delegate double Function(UncertainEstimates estimates, double tau2);

    /// <summary>The value that maximises the restricted likelihood, the highest of its peaks.</summary>
    /// <param name="estimates">The units' estimates with their errors, all above 0.</param>
    /// <returns>τ², 0 or more, in the square of the estimates' unit; 0 for a single unit.</returns>
    /// <exception cref="ArgumentException">An estimate or a contrast of estimates has no error.</exception>
    /// <remarks>Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30(3), 261–293.</remarks>
    public static double Reml(UncertainEstimates estimates)
    {
        var (low, high) = SearchRange(Score, estimates);
        var (best, peak) = (0.0, LogLikelihood(estimates, 0));
        var (from, rising) = (0.0, Score(estimates, 0) > 0);
        for (var point = 0; point <= Points; point++)
        {
            var to = low * Math.Pow(high / low, (double)point / Points);
            var rises = Score(estimates, to) > 0;
            if (rising && !rises)
            {
                var top = FallThroughZero(Score, (from, to), estimates);
                var height = LogLikelihood(estimates, top);
                (best, peak) = height > peak ? (top, height) : (best, peak);
            }

            (from, rising) = (to, rises);
        }

        return best;
    }

    /// <inheritdoc cref="Reml(UncertainEstimates)"/>
    /// <param name="estimates">The units' estimates, at least one, finite, in any order.</param>
    /// <param name="variances">Their error variances, above 0, in the square of the estimates' unit, in the same order.</param>
    public static double Reml(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances) => Reml(UncertainEstimates.Of(estimates, variances));

    /// <summary>The value at which the weighted sum of squares equals its degrees of freedom.</summary>
    /// <param name="estimates">The units' estimates with their errors, all above 0.</param>
    /// <returns>τ², 0 or more, in the square of the estimates' unit; 0 where even without it the sum of squares is no greater.</returns>
    /// <exception cref="ArgumentException">An estimate or a contrast of estimates has no error.</exception>
    /// <remarks>Paule and Mandel (1982), Journal of Research of the National Bureau of Standards 87(5), 377–385.</remarks>
    public static double PauleMandel(UncertainEstimates estimates)
    {
        var (_, high) = SearchRange(Excess, estimates);
        return Excess(estimates, 0) > 0 ? FallThroughZero(Excess, (0, high), estimates) : 0;
    }

    /// <inheritdoc cref="PauleMandel(UncertainEstimates)"/>
    /// <param name="estimates">The units' estimates, at least one, finite, in any order.</param>
    /// <param name="variances">Their error variances, above 0, in the square of the estimates' unit, in the same order.</param>
    public static double PauleMandel(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances) => PauleMandel(UncertainEstimates.Of(estimates, variances));

    /// <summary>The value that the moment of the sum of squares with weights 1/v gives at once.</summary>
    /// <param name="estimates">The units' estimates with their errors, all above 0.</param>
    /// <returns>τ², 0 or more, in the square of the estimates' unit; 0 for a single unit.</returns>
    /// <exception cref="ArgumentException">An estimate or a contrast of estimates has no error.</exception>
    /// <remarks>DerSimonian and Laird (1986), Controlled Clinical Trials 7(3), 177–188; with a covariance matrix, (Q − (k − 1)) / trace P.</remarks>
    public static double DerSimonianLaird(UncertainEstimates estimates)
    {
        var fixedEffect = WeightedSums.Of(estimates, 0);
        return estimates.Units < 2 ? 0 : Math.Max(0, (fixedEffect.Q - (estimates.Units - 1)) / fixedEffect.Spread);
    }

    /// <inheritdoc cref="DerSimonianLaird(UncertainEstimates)"/>
    /// <param name="estimates">The units' estimates, at least one, finite, in any order.</param>
    /// <param name="variances">Their error variances, above 0, in the square of the estimates' unit, in the same order.</param>
    public static double DerSimonianLaird(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances) => DerSimonianLaird(UncertainEstimates.Of(estimates, variances));

    // Twice the slope of the restricted likelihood's logarithm.
    private static double Score(UncertainEstimates estimates, double tau2)
    {
        var sums = WeightedSums.Of(estimates, tau2);
        return sums.QSquared - sums.Spread;
    }

    private static double LogLikelihood(UncertainEstimates estimates, double tau2)
    {
        var sums = WeightedSums.Of(estimates, tau2);
        var logarithms = 0.0;
        foreach (var variance in estimates.Variances)
        {
            logarithms += Math.Log(variance + tau2);
        }

        return -0.5 * (logarithms + Math.Log(sums.W) + sums.Q);
    }

    private static double Excess(UncertainEstimates estimates, double tau2) =>
        WeightedSums.Of(estimates, tau2).Q - (estimates.Units - 1);

    // From where τ² is small beside every variance to where it is so large that the function has fallen below 0.
    private static (double Low, double High) SearchRange(Function function, UncertainEstimates estimates)
    {
        var (smallest, high) = (double.PositiveInfinity, 0.0);
        foreach (var variance in estimates.Variances)
        {
            (smallest, high) = (Math.Min(smallest, variance), Math.Max(high, variance));
        }

        while (function(estimates, high) > 0)
        {
            high *= 4;
        }

        return (smallest / 1024, high * 4);
    }

    // Halves the range until its ends are neighbouring numbers.
    private static double FallThroughZero(Function function, (double Low, double High) range, UncertainEstimates estimates)
    {
        var (low, high) = range;
        for (var middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            (low, high) = function(estimates, middle) > 0 ? (middle, high) : (low, middle);
        }

        return high;
    }
}
