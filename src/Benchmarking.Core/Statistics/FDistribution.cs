namespace Benchmarking.Statistics;

/// <summary>Fisher and Snedecor's F distribution, accurate far into its tails.</summary>
/// <remarks>By the regularised incomplete beta function; R's <c>pf</c> and <c>qf</c> give the same to 1e-12 relative, far tails included.</remarks>
public static class FDistribution
{
    /// <summary>The probability of a value below <paramref name="f"/>.</summary>
    /// <param name="f">The value, 0 or more.</param>
    /// <param name="df1">Degrees of freedom of the numerator, above 0, not necessarily whole.</param>
    /// <param name="df2">Degrees of freedom of the denominator, above 0, not necessarily whole.</param>
    /// <returns>The lower tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double LowerTail(double f, double df1, double df2)
    {
        Check(f, df1, df2);
        var (share, other) = Shares(f, df1, df2);
        return IncompleteBeta.Regularised(df1 / 2, df2 / 2, share, other);
    }

    /// <summary>The probability of a value above <paramref name="f"/>.</summary>
    /// <param name="f">The value, 0 or more.</param>
    /// <param name="df1">Degrees of freedom of the numerator, above 0, not necessarily whole.</param>
    /// <param name="df2">Degrees of freedom of the denominator, above 0, not necessarily whole.</param>
    /// <returns>The upper tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double UpperTail(double f, double df1, double df2)
    {
        Check(f, df1, df2);
        var (share, other) = Shares(f, df1, df2);
        return IncompleteBeta.Regularised(df2 / 2, df1 / 2, other, share);
    }

    /// <summary>The value that a share of the distribution lies below.</summary>
    /// <param name="probability">The share, above 0 and below 1. For a share within a hair of 1, swap the degrees of freedom and invert:
    /// 1 / <c>Quantile(1 − probability, df2, df1)</c> keeps the digits.</param>
    /// <param name="df1">Degrees of freedom of the numerator, above 0.</param>
    /// <param name="df2">Degrees of freedom of the denominator, above 0.</param>
    /// <returns>The quantile, above 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Quantile(double probability, double df1, double df2)
    {
        Check(0, df1, df2);
        Probability.ThrowIfNotInside(probability);
        return probability > 0.5 ? 1 / Quantile(1 - probability, df2, df1) : TailRoot.Of(new Tail(df1, df2), probability, true, 1);
    }

    // The numerator's share of the sum of squares, and the denominator's.
    private static (double Numerator, double Denominator) Shares(double f, double df1, double df2)
    {
        var ratio = df1 / df2 * f;
        return double.IsInfinity(ratio) ? (1, 0) : (ratio / (1 + ratio), 1 / (1 + ratio));
    }

    private static void Check(double f, double df1, double df2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df2);
        ArgumentOutOfRangeException.ThrowIfNegative(f);
    }

    private readonly record struct Tail(double Df1, double Df2) : ITail
    {
        public (double Share, double Slope) At(double value)
        {
            var (share, other) = Shares(value, Df1, Df2);
            return (IncompleteBeta.Regularised(Df1 / 2, Df2 / 2, share, other), IncompleteBeta.Kernel(Df1 / 2, Df2 / 2, share, other));
        }
    }
}
