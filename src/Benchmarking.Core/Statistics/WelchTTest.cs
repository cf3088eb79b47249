namespace Benchmarking.Statistics;

/// <summary>Compares two means without assuming equal variances.</summary>
/// <remarks>Welch (1947), Biometrika 34(1–2), 28–35. R's <c>t.test(a, b)</c> gives the same.</remarks>
public static class WelchTTest
{
    /// <summary>Tests the difference of two means.</summary>
    /// <param name="first">The first sample.</param>
    /// <param name="second">The second sample, of the same unit.</param>
    /// <returns>The test; null where a sample has fewer than two values, and where neither varies.</returns>
    public static TTest? Of(Moments first, Moments second)
    {
        if (first.Variance is not { } firstVariance || second.Variance is not { } secondVariance || firstVariance + secondVariance <= 0)
        {
            return null;
        }

        var (a, b) = (firstVariance / first.N, secondVariance / second.N);
        var df = (a + b) * (a + b) / ((a * a / (first.N - 1)) + (b * b / (second.N - 1)));
        return new TTest(first.Mean - second.Mean, Math.Sqrt(a + b), df);
    }
}
