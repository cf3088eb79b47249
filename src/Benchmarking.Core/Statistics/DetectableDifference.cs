namespace Benchmarking.Statistics;

/// <summary>The smallest difference that a two-sided t test would find with a given power.</summary>
/// <remarks>Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., ch. 2, with the exact noncentral t; both tails count.
/// R's <c>power.t.test(…, strict = TRUE)</c> solves the same equation.</remarks>
public static class DetectableDifference
{
    /// <summary>The smallest noncentrality λ with P(|t(df, λ)| &gt; t(1 − α/2, df)) = power.</summary>
    /// <param name="df">Degrees of freedom, above 0.</param>
    /// <param name="significance">α, the two-sided level of the test, above 0 and below 1.</param>
    /// <param name="power">The power wanted, at least <paramref name="significance"/> and below 1.</param>
    /// <returns>λ, 0 or more: the difference in its standard errors; 0 where the power is the level itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double InStandardErrors(double df, double significance, double power)
    {
        Probability.ThrowIfNotInside(significance);
        Probability.ThrowIfNotInside(power);
        ArgumentOutOfRangeException.ThrowIfLessThan(power, significance);
        var critical = -StudentT.Quantile(significance / 2, df);
        return power == significance
            ? 0
            : TailRoot.Of(new Power(critical, df), power, true, Math.Max(0.1, critical + StandardNormal.Quantile(power)));
    }

    private readonly record struct Power(double Critical, double Df) : ITail
    {
        public (double Share, double Slope) At(double value)
        {
            var (above, below) = (NoncentralT.Below(-Critical, Df, -value), NoncentralT.Below(-Critical, Df, value));
            return (above.Share + below.Share, value * (below.Slope - above.Slope));
        }
    }
}
