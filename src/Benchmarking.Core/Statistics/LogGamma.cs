namespace Benchmarking.Statistics;

/// <summary>Logarithms of gamma functions and of their quotients, without the cancellation that subtracting them brings.</summary>
internal static class LogGamma
{
    // Stirling's series for ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), Abramowitz and Stegun 6.1.41: B(2k) / (2k (2k − 1) x^(2k − 1)).
    private static readonly double[] Stirling =
    [
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400,
    ];

    /// <summary>Stirling's correction: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π).</summary>
    /// <param name="x">Above 0.</param>
    /// <returns>About 1 / (12 x).</returns>
    public static double Correction(double x)
    {
        // Raised by the recurrence until the series converges to the last digit.
        var raised = 0.0;
        for (; x < 15; x++)
        {
            raised += ((x + 0.5) * Log1P(1 / x)) - 1;
        }

        var (square, sum) = (1 / (x * x), 0.0);
        for (var term = Stirling.Length - 1; term >= 0; term--)
        {
            sum = (sum * square) + Stirling[term];
        }

        return (sum / x) + raised;
    }

    /// <summary>ln Γ(x + ½) − ln Γ(x).</summary>
    /// <param name="x">Above 0.</param>
    /// <returns>The difference.</returns>
    public static double HalfStep(double x) =>
        (x * Log1P(0.5 / x)) - 0.5 + (0.5 * Math.Log(x)) + Correction(x + 0.5) - Correction(x);

    /// <summary>ln(1 + x) without loss of digits for small x.</summary>
    /// <param name="x">Above −1.</param>
    /// <returns>The logarithm.</returns>
    public static double Log1P(double x)
    {
        // Kahan's correction: the error of 1 + x is undone by the same error in the divisor.
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }
}
