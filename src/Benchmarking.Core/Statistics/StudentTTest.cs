namespace Benchmarking.Statistics;

/// <summary>Compares two means under the assumption that both samples have one variance.</summary>
/// <remarks>Student (1908), Biometrika 6(1), 1–25. R's <c>t.test(a, b, var.equal = TRUE)</c> gives the same.</remarks>
public static class StudentTTest
{
    /// <summary>Tests the difference of two means.</summary>
    /// <param name="first">The first sample.</param>
    /// <param name="second">The second sample, of the same unit.</param>
    /// <returns>The test; null where a sample is empty, where there are fewer than three values, and where no sample varies within.</returns>
    public static TTest? Of(Moments first, Moments second)
    {
        var (df, within) = (first.N + second.N - 2.0, first.M2 + second.M2);
        return first.N > 0 && second.N > 0 && df > 0 && within > 0
            ? new TTest(first.Mean - second.Mean, Math.Sqrt(within / df * ((1.0 / first.N) + (1.0 / second.N))), df)
            : null;
    }
}
