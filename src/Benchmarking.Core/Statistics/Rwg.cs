namespace Benchmarking.Statistics;

/// <summary>Agreement within a group: how far its members vary less than they would if they had answered at random.</summary>
/// <remarks>James, Demaree and Wolf (1984), Journal of Applied Psychology 69(1), 85–98; LeBreton and Senter (2008), Organizational Research Methods 11(4), 815–852.
/// R's <c>multilevel::rwg</c> and <c>multilevel::rwg.j</c> give the same.</remarks>
public static class Rwg
{
    /// <summary>The variance of answers spread evenly over the options: (options² − 1) / 12.</summary>
    /// <param name="options">How many options the scale has, one apart; 2 or more.</param>
    /// <returns>The variance, in squared steps of the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is below 2.</exception>
    public static double UniformVariance(int options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options, 2);
        return (((double)options * options) - 1) / 12;
    }

    /// <summary>The variance of answers that lean slightly to one end.</summary>
    /// <param name="options">How many options the scale has, one apart; 2 or more.</param>
    /// <returns>1.34 for five options, 2.90 for seven, in squared steps of the scale; null for others, for which none is published.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is below 2.</exception>
    /// <remarks>LeBreton and Senter (2008), table 2.</remarks>
    public static double? SlightlySkewedVariance(int options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options, 2);
        return options switch { 5 => 1.34, 7 => 2.90, _ => null };
    }

    /// <summary>rwg of one item: 1 − variance / null variance.</summary>
    /// <param name="variance">The item's variance in the group with divisor n − 1, 0 or more; null for a group of one. Cut at the null variance.</param>
    /// <param name="nullVariance">The variance of random answers, above 0, in the same unit.</param>
    /// <returns>From 0 to 1; null for a group of one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double? Single(double? variance, double nullVariance) => Multiple(variance, 1, nullVariance);

    /// <summary>rwg(j) of several items: j (1 − s) / (j (1 − s) + s), s being the mean variance over the null variance.</summary>
    /// <param name="meanVariance">The mean of the items' variances in the group with divisor n − 1, 0 or more; null for a group of one. Cut at the null variance.</param>
    /// <param name="items">The number of items j, 1 or more.</param>
    /// <param name="nullVariance">The variance of random answers, above 0, in the same unit.</param>
    /// <returns>From 0 to 1; null for a group of one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double? Multiple(double? meanVariance, int items, double nullVariance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(nullVariance);
        if (meanVariance is not { } variance)
        {
            return null;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(variance, nameof(meanVariance));
        var share = Math.Min(1, variance / nullVariance);
        return items * (1 - share) / ((items * (1 - share)) + share);
    }
}
