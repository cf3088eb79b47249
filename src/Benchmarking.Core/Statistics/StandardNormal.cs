using MathNet.Numerics;

namespace Benchmarking.Statistics;

/// <summary>The normal distribution with mean 0 and standard deviation 1, accurate far into its tails.</summary>
/// <remarks>R's <c>pnorm</c> and <c>qnorm</c> give the same to 1e-13 relative, far tails included.</remarks>
public static class StandardNormal
{
    /// <summary>The probability of a value below <paramref name="z"/>.</summary>
    /// <param name="z">The value, in standard deviations.</param>
    /// <returns>The lower tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    public static double LowerTail(double z) => 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);

    /// <summary>The probability of a value above <paramref name="z"/>.</summary>
    /// <param name="z">The value, in standard deviations.</param>
    /// <returns>The upper tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    public static double UpperTail(double z) => LowerTail(-z);

    /// <summary>The density.</summary>
    /// <param name="z">The value, in standard deviations.</param>
    /// <returns>0 to 0.4.</returns>
    public static double Density(double z) => Constants.InvSqrt2Pi * Math.Exp(-0.5 * z * z);

    /// <summary>The value that a share of the distribution lies below.</summary>
    /// <param name="probability">The share, above 0 and below 1.</param>
    /// <returns>The quantile, in standard deviations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not above 0 and below 1.</exception>
    public static double Quantile(double probability) => NormalQuantile.Of(probability);
}
