namespace Benchmarking.Statistics;

/// <summary>A difference in standard deviations, corrected for small samples.</summary>
/// <remarks>Hedges (1981), Journal of Educational Statistics 6(2), 107–128.</remarks>
public static class HedgesG
{
    /// <summary>The exact correction J(df) = Γ(df/2) / (sqrt(df/2) Γ((df − 1)/2)).</summary>
    /// <param name="df">Degrees of freedom of the standard deviation, above 1.</param>
    /// <returns>Between 0 and 1; near 1 − 3/(4 df − 1).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="df"/> is not above 1.</exception>
    public static double Correction(double df)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(df, 1);
        return Math.Exp(LogGamma.HalfStep((df - 1) / 2) - (0.5 * Math.Log(df / 2)));
    }

    /// <summary>The interval of a noncentrality: the noncentral t distributions that have the value at their tails.</summary>
    /// <param name="t">Difference over standard error, finite.</param>
    /// <param name="df">Degrees of freedom, above 0.</param>
    /// <param name="level">The level of the interval, between 0 and 1.</param>
    /// <returns>Lower and upper noncentrality, in standard errors.</returns>
    /// <remarks>Steiger and Fouladi (1997), in Harlow, Mulaik and Steiger (eds.), What If There Were No Significance Tests?, 221–257.</remarks>
    public static (double Low, double High) NoncentralityInterval(double t, double df, double level) =>
        (NoncentralT.Noncentrality(t, df, 0.5 + (level / 2)), NoncentralT.Noncentrality(t, df, 0.5 - (level / 2)));
}
