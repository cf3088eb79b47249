namespace Benchmarking.Statistics;

/// <summary>Correlation of two measures over the same units, with three intervals that textbooks give for Spearman's.</summary>
/// <param name="N">How many pairs it rests on, 2 or more.</param>
/// <param name="Coefficient">The correlation, from −1 to 1.</param>
public sealed record Correlation(int N, double Coefficient)
{
    /// <summary>The two-sided p-value by Student t with N − 2 df, of no correlation; null for two pairs. R's <c>cor.test(…, exact = FALSE)</c>.</summary>
    public double? P => N < 3 ? null : Math.Abs(Coefficient) < 1 ? StudentT.TwoSided(Coefficient * Math.Sqrt((N - 2) / (1 - (Coefficient * Coefficient))), N - 2) : 0;

    /// <summary>Spearman's correlation, Pearson's of the ranks; ties share the mean of their ranks.</summary>
    /// <param name="x">The first measure, finite, a value a unit.</param>
    /// <param name="y">The second measure, finite, units in the same order.</param>
    /// <returns>The correlation; null for fewer than two units or where a measure does not vary.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Spearman (1904), American Journal of Psychology 15(1), 72–101.</remarks>
    public static Correlation? Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => Pearson(Ranking.WithMeansForTies(x), Ranking.WithMeansForTies(y));

    /// <summary>Pearson's correlation.</summary>
    /// <param name="x">The first measure, finite, a value a unit.</param>
    /// <param name="y">The second measure, finite, units in the same order.</param>
    /// <returns>The correlation; null for fewer than two units or where a measure does not vary.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Correlation? Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
        {
            throw new ArgumentException("Both measures have a value for each unit.", nameof(y));
        }

        var (first, second) = (default(Moments), default(Moments));
        for (var place = 0; place < x.Length; place++)
        {
            (first, second) = (first.Add(x[place]), second.Add(y[place]));
        }

        var (products, squaresOfX, squaresOfY) = (0.0, 0.0, 0.0);
        for (var place = 0; place < x.Length; place++)
        {
            var (a, b) = (x[place] - first.Mean, y[place] - second.Mean);
            (products, squaresOfX, squaresOfY) = (products + (a * b), squaresOfX + (a * a), squaresOfY + (b * b));
        }

        return first.M2 > 0 && second.M2 > 0 ? new Correlation(x.Length, Math.Clamp(products / Math.Sqrt(squaresOfX * squaresOfY), -1, 1)) : null;
    }

    /// <summary>The interval on Fisher's scale artanh r with variance 1/(n − 3), exact enough for Pearson's correlation of normal measures alone.</summary>
    /// <param name="level">The level, above 0 and below 1.</param>
    /// <returns>The ends; null for fewer than four pairs.</returns>
    /// <remarks>Fisher (1921), Metron 1, 3–32.</remarks>
    public (double Low, double High)? FisherInterval(double level) => Interval(level, 1);

    /// <summary>The interval on Fisher's scale with variance (1 + r²/2)/(n − 3), which holds its level for Spearman's correlation up to 0.95.</summary>
    /// <param name="level">The level, above 0 and below 1.</param>
    /// <returns>The ends; null for fewer than four pairs.</returns>
    /// <remarks>Bonett and Wright (2000), Psychometrika 65(1), 23–28.</remarks>
    public (double Low, double High)? BonettWrightInterval(double level) => Interval(level, 1 + (Coefficient * Coefficient / 2));

    /// <summary>The interval on Fisher's scale with variance 1.06/(n − 3), for Spearman's correlation up to 0.8.</summary>
    /// <param name="level">The level, above 0 and below 1.</param>
    /// <returns>The ends; null for fewer than four pairs.</returns>
    /// <remarks>Fieller, Hartley and Pearson (1957), Biometrika 44(3/4), 470–481.</remarks>
    public (double Low, double High)? FiellerInterval(double level) => Interval(level, 1.03 * 1.03);

    private (double Low, double High)? Interval(double level, double factor)
    {
        if (N < 4)
        {
            return null;
        }

        var (centre, margin) = (Math.Atanh(Coefficient), NormalQuantile.Of(0.5 + (level / 2)) * Math.Sqrt(factor / (N - 3)));
        return (Math.Tanh(centre - margin), Math.Tanh(centre + margin));
    }
}
