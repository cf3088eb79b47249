using System.Runtime.CompilerServices;

namespace Benchmarking.Statistics;

/// <summary>What is asked of a probability that a quantile is taken at.</summary>
internal static class Probability
{
    /// <summary>Throws unless a probability lies above 0 and below 1.</summary>
    /// <param name="probability">The probability.</param>
    /// <param name="name">The argument's name, which the compiler fills in.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is 0, 1, outside them or no number.</exception>
    public static void ThrowIfNotInside(double probability, [CallerArgumentExpression(nameof(probability))] string? name = null)
    {
        if (probability is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(name, probability, "A probability lies above 0 and below 1.");
        }
    }
}
