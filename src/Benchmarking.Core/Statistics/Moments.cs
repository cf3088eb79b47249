namespace Benchmarking.Statistics;

/// <summary>Count, mean and sum of squared deviations of a sample, kept so that samples can be joined.</summary>
/// <param name="N">How many values, 0 or more.</param>
/// <param name="Mean">Their mean; 0 for none.</param>
/// <param name="M2">Their sum of squared deviations from the mean, 0 or more, in the square of the values' unit.</param>
/// <remarks>Welford (1962), Technometrics 4(3), 419–420; joining after Chan, Golub and LeVeque (1983), The American Statistician 37(3), 242–247.</remarks>
public readonly record struct Moments(int N, double Mean, double M2)
{
    /// <summary>The sample variance with divisor N − 1, in the square of the values' unit; null for fewer than two values.</summary>
    public double? Variance => N > 1 ? M2 / (N - 1) : null;

    /// <summary>The moments of answers that were counted.</summary>
    /// <param name="counts">How often each option was chosen, options one apart; 0 or more each.</param>
    /// <returns>The moments in steps from the first option; nothing is rounded before the last division.</returns>
    public static Moments OfCounts(ReadOnlySpan<int> counts)
    {
        var (n, sum, squares) = (0L, 0L, Int128.Zero);
        for (var option = 0; option < counts.Length; option++)
        {
            var chosen = (long)option * counts[option];
            (n, sum, squares) = (n + counts[option], sum + chosen, squares + ((Int128)chosen * option));
        }

        return n == 0 ? default : new Moments(checked((int)n), (double)sum / n, (double)((n * squares) - ((Int128)sum * sum)) / n);
    }

    /// <summary>The sample with one value more.</summary>
    /// <param name="value">The value, finite.</param>
    /// <returns>The moments of N + 1 values.</returns>
    public Moments Add(double value)
    {
        var n = N + 1;
        var delta = value - Mean;
        var mean = Mean + (delta / n);
        return new Moments(n, mean, M2 + (delta * (value - mean)));
    }

    /// <summary>The sample joined with another.</summary>
    /// <param name="other">The other sample's moments.</param>
    /// <returns>The moments of both; the order matters to rounding only.</returns>
    public Moments Join(Moments other)
    {
        if (N == 0 || other.N == 0)
        {
            return N == 0 ? other : this;
        }

        var n = N + other.N;
        var delta = other.Mean - Mean;
        // From the larger sample's mean, so that equal means stay as they are to the last digit.
        var mean = N >= other.N ? Mean + (delta * other.N / n) : other.Mean - (delta * N / n);
        return new Moments(n, mean, M2 + other.M2 + (delta * delta * ((double)N * other.N / n)));
    }
}
