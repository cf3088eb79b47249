namespace Benchmarking.Statistics;

/// <summary>Units' estimates taken together: true values scatter with variance τ² around a mean μ, and each estimate with its known variance around its true value.</summary>
/// <param name="Units">How many units there are, 2 or more.</param>
/// <param name="Tau2">The variance between units, 0 or more, in the square of the estimates' unit; with 0 the units cannot be told apart.</param>
/// <param name="Mean">μ, in the estimates' unit.</param>
/// <param name="StandardError">The standard error of μ.</param>
/// <param name="Q">Cochran's sum of squares with weights 1/v, 0 or more.</param>
/// <param name="ISquared">The share of τ² in the total variance with Higgins and Thompson's typical error variance, in percent, from 0 and below 100.</param>
/// <remarks>R's <c>metafor::rma(yi, vi, method = )</c> gives the same with τ² of the same method.</remarks>
public sealed record RandomEffects(int Units, double Tau2, double Mean, double StandardError, double Q, double ISquared)
{
    /// <summary>The probability of a <see cref="Q"/> at least as large if all true values were equal: the upper tail of χ² with <see cref="Units"/> − 1 df; 1 for one unit.</summary>
    public double QP => Units > 1 ? ChiSquare.UpperTail(Q, Units - 1) : 1;

    /// <summary>Takes estimates together.</summary>
    /// <param name="estimates">The units' estimates with their errors, all above 0; at least two units.</param>
    /// <param name="tau2">The variance between units by a method of <see cref="HeterogeneityVariance"/>, 0 or more.</param>
    /// <returns>The figures; they do not depend on the order of the units.</returns>
    /// <exception cref="ArgumentException">There are fewer than two units, or an estimate or a contrast of estimates has no error.</exception>
    /// <remarks>Higgins and Thompson (2002), Statistics in Medicine 21(11), 1539–1558, for I²; with a covariance matrix the typical error variance is
    /// (k − 1) / trace P.</remarks>
    public static RandomEffects Of(UncertainEstimates estimates, double tau2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(estimates.Units, 2, nameof(estimates));
        ArgumentOutOfRangeException.ThrowIfNegative(tau2);
        var fixedEffect = WeightedSums.Of(estimates, 0);
        var sums = WeightedSums.Of(estimates, tau2);
        var typical = (estimates.Units - 1) / fixedEffect.Spread;
        return new RandomEffects(estimates.Units, tau2, estimates.Center + sums.Mean, Math.Sqrt(1 / sums.W), fixedEffect.Q, 100 * tau2 / (tau2 + typical));
    }

    /// <inheritdoc cref="Of(UncertainEstimates, double)"/>
    /// <param name="estimates">The units' estimates, two or more, finite, in any order.</param>
    /// <param name="variances">Their error variances, above 0, in the square of the estimates' unit, in the same order.</param>
    /// <param name="tau2">The variance between units by a method of <see cref="HeterogeneityVariance"/>, 0 or more.</param>
    public static RandomEffects Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double tau2) =>
        Of(UncertainEstimates.Of(estimates, variances), tau2);

    /// <summary>The normal interval of μ.</summary>
    /// <param name="level">The level, above 0 and below 1.</param>
    /// <returns>The ends, in the estimates' unit. R's <c>test = "z"</c>.</returns>
    public (double Low, double High) Interval(double level) => Around(NormalQuantile.Of(0.5 + (level / 2)) * StandardError);

    /// <summary>The interval that the true value of a further unit would lie in.</summary>
    /// <param name="level">The level, above 0 and below 1.</param>
    /// <returns>The ends, in the estimates' unit; null for fewer than three units. R's <c>predict(…, pi.type = "riley")</c>.</returns>
    /// <remarks>Higgins, Thompson and Spiegelhalter (2009), Journal of the Royal Statistical Society A 172(1), 137–159: Student t with k − 2 df.</remarks>
    public (double Low, double High)? PredictionInterval(double level) => Units < 3
        ? null
        : Around(StudentT.Quantile(0.5 + (level / 2), Units - 2) * Math.Sqrt(Tau2 + (StandardError * StandardError)));

    /// <summary>The best prediction of a unit's true value: its estimate, drawn towards μ the more, the less it is known.</summary>
    /// <param name="estimate">The unit's estimate, one of those taken together.</param>
    /// <param name="variance">Its error variance, above 0.</param>
    /// <returns>The empirical-Bayes value and its standard error, which counts the error of μ but not that of τ²; μ itself where τ² is 0.
    /// R's <c>metafor::blup</c>.</returns>
    /// <remarks>Morris (1983), Journal of the American Statistical Association 78(381), 47–55.</remarks>
    public (double Value, double StandardError) Shrink(double estimate, double variance)
    {
        var own = Tau2 / (Tau2 + variance);
        var pooled = (1 - own) * StandardError;
        return ((own * estimate) + ((1 - own) * Mean), Math.Sqrt((own * variance) + (pooled * pooled)));
    }

    /// <summary>The best predictions of all units' true values, each drawing on what the others' errors tell of its own.</summary>
    /// <param name="estimates">The estimates that were taken together.</param>
    /// <returns>The empirical-Bayes values μ + τ² (V + τ²I)⁻¹ (y − μ) and their standard errors, which count the error of μ but not that of τ², in the
    /// units' order. R's <c>metafor::blup</c>, or μ plus <c>ranef</c> of an <c>rma.mv</c>.</returns>
    /// <exception cref="ArgumentException">These are not as many estimates as were taken together.</exception>
    public IReadOnlyList<(double Value, double StandardError)> Shrink(UncertainEstimates estimates) => estimates.Units == Units
        ? [.. Enumerable.Range(0, Units).Select(unit => Shrink(estimates, unit))]
        : throw new ArgumentException("Predictions are made of the estimates that were taken together.", nameof(estimates));

    private (double Value, double StandardError) Shrink(UncertainEstimates estimates, int unit)
    {
        if (estimates.IsIndependent)
        {
            return Shrink(estimates.Estimate(unit), estimates.Variances[unit]);
        }

        var (drawn, variance, pooled) = (0.0, 0.0, 0.0);
        for (var at = 0; at < Units; at++)
        {
            var (share, loading) = (estimates.Share(unit, at), estimates.Loadings[at]);
            var own = Tau2 / (Tau2 + estimates.Variances[at]);
            drawn += share * own * (estimates.Values[at] - ((Mean - estimates.Center) * loading));
            variance += share * share * own * estimates.Variances[at];
            pooled += share * loading * (1 - own);
        }

        return (Mean + drawn, Math.Sqrt(variance + (pooled * StandardError * (pooled * StandardError))));
    }

    private (double Low, double High) Around(double margin) => (Mean - margin, Mean + margin);
}
