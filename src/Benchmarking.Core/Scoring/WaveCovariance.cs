namespace Benchmarking.Scoring;

/// <summary>The covariance of the answers that a respondent gives in two waves, estimated from those who answered in both.</summary>
/// <param name="earlier">The earlier wave's variance, of the same respondents and others.</param>
/// <param name="later">The later wave's.</param>
/// <param name="value">The covariance, in squared points; where it is larger than two such variances allow, it counts as the largest they do.</param>
/// <param name="df">Its degrees of freedom, above 0.</param>
internal sealed class WaveCovariance(VarianceEstimate earlier, VarianceEstimate later, double value, double df)
{
    public VarianceEstimate Earlier { get; } = earlier;

    public VarianceEstimate Later { get; } = later;

    public double Value { get; } = Math.Clamp(value, -Math.Sqrt(earlier.Value * later.Value), Math.Sqrt(earlier.Value * later.Value));

    public double Df { get; } = df;

    /// <summary>A covariance from the variances of sums and differences: 4 cov(x, y) = var(x + y) − var(y − x).</summary>
    /// <param name="sums">The residual variance of the pairs' sums; null where none can be estimated.</param>
    /// <param name="differences">The residual variance of their differences, by the same model.</param>
    /// <param name="earlier">The earlier wave's variance.</param>
    /// <param name="later">The later wave's.</param>
    /// <returns>The covariance; null without any of them.</returns>
    public static WaveCovariance? Of(VarianceEstimate? sums, VarianceEstimate? differences, VarianceEstimate? earlier, VarianceEstimate? later) =>
        sums is not null && differences is not null && earlier is not null && later is not null
            ? new WaveCovariance(earlier, later, (sums.Value - differences.Value) / 4, sums.Df)
            : null;
}

/// <summary>Part of the variance of a change: a known factor times an estimated covariance.</summary>
/// <param name="Factor">The factor, below 0 where what is common to both waves lessens the whole.</param>
/// <param name="Covariance">The estimate; terms that share it are known by sharing the object.</param>
internal readonly record struct CovarianceTerm(double Factor, WaveCovariance Covariance)
{
    /// <summary>Joins terms that rest on one estimate.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>One term an estimate, in the order met.</returns>
    public static IReadOnlyList<CovarianceTerm> Joined(IEnumerable<CovarianceTerm> terms) =>
        [.. terms.GroupBy(term => term.Covariance).Select(group => new CovarianceTerm(group.Sum(term => term.Factor), group.Key))];
}

/// <summary>Joins the variances of two waves and what is common to them.</summary>
internal static class ChangeUncertainty
{
    /// <summary>Joins terms after Satterthwaite (1946), counting with how the estimates vary together.</summary>
    /// <param name="variances">The waves' own parts.</param>
    /// <param name="covariances">What is common to both; none where nobody was followed.</param>
    /// <returns>The standard error and its degrees of freedom; null for no variances.</returns>
    /// <remarks>df = 2v²/Var(v). Where pairs are normal, the squares and products of ν residuals are a Wishart matrix, so that an estimated variance s² varies by
    /// 2s⁴/ν, a covariance c by (s²s'² + c²)/ν, s² with c by 2s²c/ν, and s² with s'² by 2c²/ν; what a wave's df holds beside the pairs is common to nothing.
    /// Where all are pairs this is exactly the t test of the differences, with its degrees of freedom; where none are, Satterthwaite's formula.</remarks>
    public static Uncertainty? Of(IEnumerable<VarianceTerm> variances, IEnumerable<CovarianceTerm> covariances)
    {
        var own = VarianceTerm.Joined(variances);
        var common = CovarianceTerm.Joined(covariances);
        if (own.Count == 0 || common.Count == 0)
        {
            return Uncertainty.Of(own);
        }

        var factors = own.ToDictionary(term => term.Variance, term => term.Factor);
        var total = own.Sum(term => term.Factor * term.Variance.Value) + common.Sum(term => term.Factor * term.Covariance.Value);
        var spread = own.Sum(term => 2 * Square(term.Factor * term.Variance.Value) / term.Variance.Df) + common.Sum(term => Spread(term, factors));
        // What rounding leaves of parts that cancel is no variance.
        if (total <= 1e-12 * own.Sum(term => Math.Abs(term.Factor) * term.Variance.Value))
        {
            return new Uncertainty(0, common.Min(term => term.Covariance.Df));
        }

        return new Uncertainty(Math.Sqrt(total), 2 * Square(total) / spread);
    }

    private static double Spread(CovarianceTerm term, Dictionary<VarianceEstimate, double> factors)
    {
        var (b, c, df) = (term.Factor, term.Covariance.Value, term.Covariance.Df);
        var (earlier, later) = (term.Covariance.Earlier, term.Covariance.Later);
        var (f, g) = (factors.GetValueOrDefault(earlier), factors.GetValueOrDefault(later));
        return (b * b * ((earlier.Value * later.Value) + (c * c)) / df)
            + (4 * b * c * ((f * earlier.Value * Common(earlier.Df, df)) + (g * later.Value * Common(later.Df, df))))
            + (4 * f * g * c * c * Math.Min(df, Math.Min(earlier.Df, later.Df)) / (earlier.Df * later.Df));
    }

    private static double Common(double own, double pairs) => Math.Min(own, pairs) / (own * pairs);

    private static double Square(double value) => value * value;
}
