namespace Benchmarking.Statistics;

/// <summary>The outcome of a t test of two means.</summary>
/// <param name="Difference">The first mean less the second, in the values' unit.</param>
/// <param name="StandardError">Its standard error, above 0, in the values' unit.</param>
/// <param name="Df">Degrees of freedom, above 0, not necessarily whole.</param>
public sealed record TTest(double Difference, double StandardError, double Df)
{
    /// <summary>The difference in its standard errors.</summary>
    public double T => Difference / StandardError;

    /// <summary>The two-sided p-value.</summary>
    public double P => StudentT.TwoSided(T, Df);

    /// <summary>The interval of the difference.</summary>
    /// <param name="level">The level of the interval, between 0 and 1.</param>
    /// <returns>Both ends, in the values' unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public (double Low, double High) Interval(double level)
    {
        Probability.ThrowIfNotInside(level);
        var margin = StudentT.Quantile((1 + level) / 2, Df) * StandardError;
        return (Difference - margin, Difference + margin);
    }
}
