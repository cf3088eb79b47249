namespace Benchmarking.Statistics;

/// <summary>How much of the differences between respondents are differences between their units.</summary>
/// <remarks>Bliese (2000), in Klein and Kozlowski (eds.), Multilevel Theory, Research, and Methods in Organizations, 349–381.</remarks>
public static class IntraclassCorrelation
{
    /// <summary>ICC(1) = (MSB − MSW) / (MSB + (k0 − 1) MSW): the share of the variance that lies between units.</summary>
    /// <param name="anova">Respondents' values by unit.</param>
    /// <returns>At most 1, below 0 where units differ less than chance would have it; null where all values are equal.</returns>
    /// <remarks>The analysis-of-variance estimator with <see cref="OneWayAnova.TypicalSize"/>; <c>multilevel::ICC1</c> takes the mean size instead,
    /// which differs where units are of unequal size.</remarks>
    public static double? Icc1(OneWayAnova anova)
    {
        var whole = anova.MeanSquareBetween + ((anova.TypicalSize - 1) * anova.MeanSquareWithin);
        return whole > 0 ? (anova.MeanSquareBetween - anova.MeanSquareWithin) / whole : null;
    }

    /// <summary>ICC(2) = (MSB − MSW) / MSB: how reliable the mean of a unit is.</summary>
    /// <param name="anova">Respondents' values by unit.</param>
    /// <returns>At most 1, below 0 where units differ less than chance would have it; null where their means are equal.</returns>
    public static double? Icc2(OneWayAnova anova) =>
        anova.MeanSquareBetween > 0 ? (anova.MeanSquareBetween - anova.MeanSquareWithin) / anova.MeanSquareBetween : null;

    /// <summary>The interval of ICC(1) from the F distribution.</summary>
    /// <param name="anova">Respondents' values by unit.</param>
    /// <param name="level">The level of the interval, between 0 and 1.</param>
    /// <returns>Both ends, at most 1; null where no unit varies within.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    /// <remarks>Shrout and Fleiss (1979), Psychological Bulletin 86(2), 420–428. Exact for units of one size, approximate with k0.</remarks>
    public static (double Low, double High)? Icc1Interval(OneWayAnova anova, double level)
    {
        double Share(double ratio) => (ratio - 1) / (ratio + anova.TypicalSize - 1);
        return Ratios(anova, level) is var (low, high) ? (Share(low), Share(high)) : null;
    }

    /// <summary>The interval of ICC(2) from the F distribution.</summary>
    /// <param name="anova">Respondents' values by unit.</param>
    /// <param name="level">The level of the interval, between 0 and 1.</param>
    /// <returns>Both ends, at most 1; null where no unit varies within, and where the means of all units are equal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    /// <remarks>Shrout and Fleiss (1979), Psychological Bulletin 86(2), 420–428.</remarks>
    public static (double Low, double High)? Icc2Interval(OneWayAnova anova, double level) =>
        Ratios(anova, level) is var (low, high) && low > 0 ? (1 - (1 / low), 1 - (1 / high)) : null;

    private static (double Low, double High)? Ratios(OneWayAnova anova, double level)
    {
        Probability.ThrowIfNotInside(level);
        double Quantile(double probability) => FDistribution.Quantile(probability, anova.DfBetween, anova.DfWithin);
        return anova.Test is { } test ? (test.F / Quantile((1 + level) / 2), test.F / Quantile((1 - level) / 2)) : null;
    }
}
