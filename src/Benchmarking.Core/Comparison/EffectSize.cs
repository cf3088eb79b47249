using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>Adds Hedges' g to a difference.</summary>
internal static class EffectSize
{
    /// <summary>g = J(df) d / σ with the pooled within-cell σ, its interval by inverting the noncentral t of d / SE.</summary>
    /// <param name="figures">The difference with its standard error.</param>
    /// <param name="pooled">The pooled variance, or null.</param>
    /// <param name="options">With separate variances d / SE is no noncentral t, and the interval stays empty.</param>
    /// <returns>The figures, with g where σ is above 0 and known well enough for a correction.</returns>
    public static ComparisonFigures Add(ComparisonFigures figures, VarianceEstimate? pooled, ScoringOptions options)
    {
        if (pooled is not { Value: > 0, Df: > 1 })
        {
            return figures;
        }

        var (sigma, correction) = (Math.Sqrt(pooled.Value), HedgesG.Correction(pooled.Df));
        var g = figures with { G = correction * figures.Difference / sigma };
        if (options.Variance == Variance.Separate || figures.Se is not > 0)
        {
            return g;
        }

        var se = figures.Se.Value;
        var (low, high) = HedgesG.NoncentralityInterval(figures.Difference / se, pooled.Df, options.Level);
        var scale = correction * se / sigma;
        return g with { GInterval = new Interval(scale * low, scale * high) };
    }
}
