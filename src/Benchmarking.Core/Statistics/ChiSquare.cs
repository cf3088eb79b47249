namespace Benchmarking.Statistics;

/// <summary>The chi-square distribution, accurate far into its tails.</summary>
/// <remarks>By the regularised incomplete gamma function; R's <c>pchisq</c> and <c>qchisq</c> give the same to 1e-12 relative, far tails included.</remarks>
public static class ChiSquare
{
    /// <summary>The probability of a value below <paramref name="value"/>.</summary>
    /// <param name="value">The value, 0 or more.</param>
    /// <param name="df">Degrees of freedom, above 0, not necessarily whole.</param>
    /// <returns>The lower tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double LowerTail(double value, double df)
    {
        Check(value, df);
        return IncompleteGamma.Lower(df / 2, value / 2);
    }

    /// <summary>The probability of a value above <paramref name="value"/>.</summary>
    /// <param name="value">The value, 0 or more.</param>
    /// <param name="df">Degrees of freedom, above 0, not necessarily whole.</param>
    /// <returns>The upper tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double UpperTail(double value, double df)
    {
        Check(value, df);
        return IncompleteGamma.Upper(df / 2, value / 2);
    }

    /// <summary>The value that a share of the distribution lies below.</summary>
    /// <param name="probability">The share, above 0 and below 1. For a share within a hair of 1, <see cref="UpperQuantile"/> keeps the digits.</param>
    /// <param name="df">Degrees of freedom, above 0.</param>
    /// <returns>The quantile, above 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Quantile(double probability, double df)
    {
        Check(0, df);
        Probability.ThrowIfNotInside(probability);
        return probability > 0.5 ? UpperQuantile(1 - probability, df) : Root(probability, df, 1);
    }

    /// <summary>The value that a share of the distribution lies above.</summary>
    /// <param name="probability">The share, above 0 and below 1.</param>
    /// <param name="df">Degrees of freedom, above 0.</param>
    /// <returns>The quantile, above 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double UpperQuantile(double probability, double df)
    {
        Check(0, df);
        Probability.ThrowIfNotInside(probability);
        return probability > 0.5 ? Quantile(1 - probability, df) : Root(probability, df, -1);
    }

    // Starts at the approximation of Wilson and Hilferty (1931), PNAS 17(12), 684–688.
    private static double Root(double probability, double df, int side)
    {
        var spread = 2 / (9 * df);
        var cube = Math.Max(1 - spread + (side * StandardNormal.Quantile(probability) * Math.Sqrt(spread)), 0.01);
        return 2 * TailRoot.Of(new Tail(df / 2, side > 0), probability, side > 0, df / 2 * cube * cube * cube);
    }

    private static void Check(double value, double df)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(df);
        ArgumentOutOfRangeException.ThrowIfNegative(value);
    }

    // Of half the value, which is a gamma variable of half the degrees of freedom.
    private readonly record struct Tail(double Half, bool IsLower) : ITail
    {
        public (double Share, double Slope) At(double value) => IsLower
            ? (IncompleteGamma.Lower(Half, value), IncompleteGamma.Kernel(Half, value))
            : (IncompleteGamma.Upper(Half, value), -IncompleteGamma.Kernel(Half, value));
    }
}
