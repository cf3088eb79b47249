using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>Intervals from standard errors.</summary>
internal static class Intervals
{
    /// <summary>The Student t interval.</summary>
    /// <param name="center">The estimate.</param>
    /// <param name="uncertainty">Its standard error and degrees of freedom; a standard error of 0 makes the interval the point.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <returns>The interval, not cut at the ends of the scale.</returns>
    public static Interval Around(double center, Uncertainty uncertainty, double level)
    {
        var margin = StudentT.Quantile(0.5 + (level / 2), uncertainty.Df) * uncertainty.Se;
        return new Interval(center - margin, center + margin);
    }
}
