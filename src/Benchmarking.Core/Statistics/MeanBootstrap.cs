namespace Benchmarking.Statistics;

/// <summary>The means of samples drawn anew, with replacement, from a sample's own values.</summary>
/// <remarks>Efron and Tibshirani (1993), An Introduction to the Bootstrap. A sample drawn anew is a multinomial count of the distinct values, drawn as
/// binomial counts one value after the other; respondents are never copied. Draw b takes its numbers from <see cref="Philox"/> at the places (·, b).</remarks>
public sealed class MeanBootstrap
{
    private readonly double[] _deviations;
    private readonly double _tie;

    private MeanBootstrap(double mean, double acceleration, double[] deviations, double tie)
    {
        (Mean, Acceleration, _deviations, _tie) = (mean, acceleration, deviations, tie);
        Array.Sort(_deviations);
    }

    /// <summary>The sample's mean.</summary>
    public double Mean { get; }

    /// <summary>How fast the standard error changes with the mean: a sixth of the skewness over sqrt(n), which for a mean is what the jackknife gives.</summary>
    public double Acceleration { get; }

    /// <summary>The normal quantile of the share of drawn means that lie below the sample's; those that equal it count half.</summary>
    public double Bias
    {
        get
        {
            var (below, equal) = (0.0, 0.0);
            foreach (var deviation in _deviations)
            {
                below += deviation < -_tie ? 1 : 0;
                equal += Math.Abs(deviation) <= _tie ? 1 : 0;
            }

            // Half a draw stays on either side, so that the quantile is finite.
            return NormalQuantile.Of(Math.Clamp(below + (equal / 2), 0.5, _deviations.Length - 0.5) / _deviations.Length);
        }
    }

    /// <summary>The standard deviation of the drawn means, divisor draws − 1.</summary>
    public double StandardError => Math.Sqrt(_deviations.Aggregate(default(Moments), (all, deviation) => all.Add(deviation)).Variance ?? 0);

    /// <summary>Draws samples and takes their means.</summary>
    /// <param name="values">The distinct values of the sample, finite, in any order.</param>
    /// <param name="counts">How often each occurs, 0 or more, in the same order.</param>
    /// <param name="draws">How many samples to draw, 1 or more; 10 000 is customary.</param>
    /// <param name="seed">The seed, any number.</param>
    /// <returns>The drawn means, the same whatever the order of the values; null where fewer than two values occur, for then nothing varies.</returns>
    /// <exception cref="ArgumentException">The lengths differ, a count is negative, or there is no draw.</exception>
    public static MeanBootstrap? Of(ReadOnlySpan<double> values, ReadOnlySpan<int> counts, int draws, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        (double Value, int Count)[] sample = [.. Sample(values, counts)];
        if (sample.Length < 2)
        {
            return null;
        }

        var n = sample.Sum(value => value.Count);
        var mean = sample[0].Value + (sample.Sum(value => value.Count * (value.Value - sample[0].Value)) / n);
        var centred = Array.ConvertAll(sample, value => value with { Value = value.Value - mean });
        var deviations = new double[draws];
        Parallel.For(0, draws, draw => deviations[draw] = Deviation(centred, n, unchecked((ulong)seed), (ulong)draw));
        return new MeanBootstrap(mean, Skew(centred), deviations, 1e-12 * centred.Max(value => Math.Abs(value.Value)));
    }

    /// <summary>The percentile interval.</summary>
    /// <param name="level">The level, above 0 and below 1.</param>
    /// <returns>The ends, in the values' unit.</returns>
    public (double Low, double High) PercentileInterval(double level) => (At((1 - level) / 2), At((1 + level) / 2));

    /// <summary>The bias-corrected and accelerated (BCa) interval.</summary>
    /// <param name="level">The level, above 0 and below 1.</param>
    /// <returns>The ends, in the values' unit.</returns>
    /// <remarks>Efron (1987), Journal of the American Statistical Association 82(397), 171–185.</remarks>
    public (double Low, double High) BcaInterval(double level)
    {
        var (bias, z) = (Bias, NormalQuantile.Of((1 + level) / 2));
        return (At(Corrected(bias - z)), At(Corrected(bias + z)));

        double Corrected(double moved) => StandardNormal.LowerTail(bias + (moved / (1 - (Acceleration * moved))));
    }

    private static IEnumerable<(double Value, int Count)> Sample(ReadOnlySpan<double> values, ReadOnlySpan<int> counts)
    {
        if (values.Length != counts.Length || counts.ContainsAnyInRange(int.MinValue, -1))
        {
            throw new ArgumentException("Each value has a count, 0 or more.", nameof(counts));
        }

        return values.ToArray().Zip(counts.ToArray()).Where(value => value.Second > 0).OrderBy(value => value.First);
    }

    // Each value's count is binomial among the trials and values that are left.
    private static double Deviation((double Value, int Count)[] sample, int n, ulong seed, ulong draw)
    {
        var (trials, rest, sum, next) = (n, n, 0.0, 0.0);
        for (var place = 0; place < sample.Length && trials > 0; place++)
        {
            var uniform = next;
            if (place % 2 == 0)
            {
                (uniform, next) = Philox.Uniforms(seed, (ulong)place / 2, draw);
            }

            var (value, count) = sample[place];
            var drawn = count == rest ? trials : Binomial.Of(trials, (double)count / rest, uniform);
            sum += drawn * value;
            (trials, rest) = (trials - drawn, rest - count);
        }

        return sum / n;
    }

    private static double Skew((double Value, int Count)[] centred)
    {
        var squares = centred.Sum(value => value.Count * value.Value * value.Value);
        return centred.Sum(value => value.Count * value.Value * value.Value * value.Value) / (6 * Math.Pow(squares, 1.5));
    }

    // The (draws + 1) p-th of the drawn means, between two of them by straight lines.
    private double At(double probability)
    {
        var place = Math.Clamp((_deviations.Length + 1) * probability, 1, _deviations.Length);
        var below = (int)place;
        var above = Math.Min(below + 1, _deviations.Length);
        return Mean + _deviations[below - 1] + ((place - below) * (_deviations[above - 1] - _deviations[below - 1]));
    }
}
