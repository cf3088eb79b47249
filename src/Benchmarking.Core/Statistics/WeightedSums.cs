namespace Benchmarking.Statistics;

/// <summary>Sums over units with weights w = 1/(v + τ²), from which random-effects figures are made.</summary>
/// <param name="W">Σ w, above 0.</param>
/// <param name="Spread">Σ w − Σ w² / Σ w, 0 or more; 0 for a single unit.</param>
/// <param name="Mean">The weighted mean μ of the estimates.</param>
/// <param name="Q">Σ w (y − μ)², 0 or more.</param>
/// <param name="QSquared">Σ w² (y − μ)², 0 or more.</param>
internal readonly record struct WeightedSums(double W, double Spread, double Mean, double Q, double QSquared)
{
    /// <summary>Sums up.</summary>
    /// <param name="estimates">The units' estimates, at least one, finite.</param>
    /// <param name="variances">Their error variances, above 0, in the same order.</param>
    /// <param name="tau2">The variance between units, 0 or more.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">The lengths differ or are 0, or a variance is not above 0.</exception>
    public static WeightedSums Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double tau2)
    {
        if (estimates.Length != variances.Length || estimates.IsEmpty)
        {
            throw new ArgumentException("There are as many variances as estimates, one at least.", nameof(variances));
        }

        var (w, squares, weighted) = (0.0, 0.0, 0.0);
        for (var unit = 0; unit < variances.Length; unit++)
        {
            var weight = variances[unit] is > 0 and < double.PositiveInfinity ? 1 / (variances[unit] + tau2) : throw new ArgumentException("A variance is above 0 and finite.", nameof(variances));

            // Deviations from the first estimate, for sums of large numbers lose digits.
            w += weight;
            squares += weight * weight;
            weighted += weight * (estimates[unit] - estimates[0]);
        }

        var mean = estimates[0] + (weighted / w);
        var (q, qSquared) = (0.0, 0.0);
        for (var unit = 0; unit < variances.Length; unit++)
        {
            var (weight, deviation) = (1 / (variances[unit] + tau2), estimates[unit] - mean);
            q += weight * deviation * deviation;
            qSquared += weight * weight * deviation * deviation;
        }

        return new WeightedSums(w, variances.Length == 1 ? 0 : w - (squares / w), mean, q, qSquared);
    }
}
