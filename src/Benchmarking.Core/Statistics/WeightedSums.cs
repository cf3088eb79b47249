namespace Benchmarking.Statistics;

/// <summary>Sums over turned estimates with weights w = 1/(v + τ²), from which random-effects figures are made; x is what each has of the mean, 1 where
/// estimates are independent.</summary>
/// <param name="W">Σ w x², above 0.</param>
/// <param name="Spread">Σ w − Σ w² x² / Σ w x², 0 or more; 0 for a single unit. The trace of P = W − W 1 1′ W / 1′ W 1.</param>
/// <param name="Mean">The weighted mean μ, counted from <see cref="UncertainEstimates.Center"/>.</param>
/// <param name="Q">Σ w (y − μ x)², 0 or more.</param>
/// <param name="QSquared">Σ w² (y − μ x)², 0 or more.</param>
internal readonly record struct WeightedSums(double W, double Spread, double Mean, double Q, double QSquared)
{
    /// <summary>Sums up.</summary>
    /// <param name="estimates">The units' estimates.</param>
    /// <param name="tau2">The variance between units, 0 or more.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentException">An error variance is 0.</exception>
    public static WeightedSums Of(UncertainEstimates estimates, double tau2)
    {
        var (values, loadings, variances) = (estimates.Values, estimates.Loadings, estimates.Variances);
        var (w, own, squares, weighted) = (0.0, 0.0, 0.0, 0.0);
        for (var at = 0; at < variances.Length; at++)
        {
            var weight = variances[at] > 0 ? 1 / (variances[at] + tau2) : throw new ArgumentException("A variance is above 0.", nameof(estimates));
            var loaded = weight * loadings[at];
            w += loaded * loadings[at];
            own += weight;
            squares += loaded * loaded;
            weighted += loaded * values[at];
        }

        var mean = weighted / w;
        var (q, qSquared) = (0.0, 0.0);
        for (var at = 0; at < variances.Length; at++)
        {
            var (weight, deviation) = (1 / (variances[at] + tau2), values[at] - (mean * loadings[at]));
            q += weight * deviation * deviation;
            qSquared += weight * weight * deviation * deviation;
        }

        return new WeightedSums(w, variances.Length == 1 ? 0 : own - (squares / w), mean, q, qSquared);
    }
}
