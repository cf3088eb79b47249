namespace Benchmarking.Statistics;

/// <summary>A tail probability of a positive variable; a structure, so that looking for its root allocates nothing.</summary>
internal interface ITail
{
    /// <summary>The tail at a value.</summary>
    /// <param name="value">The value, above 0.</param>
    /// <returns>The tail, and how fast it changes with the logarithm of the value.</returns>
    (double Share, double Slope) At(double value);
}

/// <summary>Turns a tail probability of a positive variable back into its value.</summary>
internal static class TailRoot
{
    /// <summary>Finds the value at which a tail has a given probability.</summary>
    /// <typeparam name="TTail">The kind of tail.</typeparam>
    /// <param name="tail">The tail.</param>
    /// <param name="probability">The probability wanted, above 0 and below 1.</param>
    /// <param name="isRising">Whether the tail goes up with the value.</param>
    /// <param name="start">A first guess, above 0.</param>
    /// <returns>The value, to the last digits that the tail knows.</returns>
    /// <remarks>Newton steps on the logarithms of both, in which tails are nearly straight; bisection where a step leaves the bracket.</remarks>
    public static double Of<TTail>(TTail tail, double probability, bool isRising, double start)
        where TTail : struct, ITail
    {
        var (low, high, value) = (0.0, double.PositiveInfinity, start);
        for (var step = 0; step < 500; step++)
        {
            var (at, slope) = tail.At(value);
            (low, high) = at > probability == isRising ? (low, value) : (value, high);
            var next = value * Math.Exp(at * Math.Log(probability / at) / slope);
            // A step of 1e-9 leaves an error of its square.
            if (Math.Abs(next - value) <= 1e-9 * value)
            {
                return next;
            }

            next = next > low && next < high ? next : Between(low, high);
            value = next;
        }

        return value;
    }

    private static double Between(double low, double high) => (low, double.IsInfinity(high)) switch
    {
        (0, _) => high / 16,
        (_, true) => low * 16,
        _ => Math.Sqrt(low) * Math.Sqrt(high),
    };
}
