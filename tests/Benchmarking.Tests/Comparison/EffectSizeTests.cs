using Benchmarking.Comparison;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Hedges' g; whole designs against R in the tests of comparisons.</summary>
public sealed class EffectSizeTests
{
    private static readonly ComparisonFigures Difference = new() { Score = 60, ReferenceScore = 50, Difference = 10, Se = 5, Df = 30 };

    private static readonly VarianceEstimate Pooled = new VarianceEstimate(30 * 400, 30, VarianceModel.Cells);

    [Fact]
    public void The_difference_is_divided_by_the_pooled_standard_deviation_and_corrected()
    {
        var figures = EffectSize.Add(Difference, Pooled, new ScoringOptions());

        // R: J <- exp(lgamma(15) - log(sqrt(15)) - lgamma(14.5)); J * 10 / 20
        Assert.Equal(0.4873771891072, figures.G ?? 0, 12);
    }

    [Theory]
    [InlineData(0.95, -0.0095781973728047, 0.9767298988110301)]
    [InlineData(0.8, 0.16093203613226, 0.80584436353906)]
    public void Its_interval_is_that_of_the_noncentral_t_at_the_level_in_force(double level, double low, double high)
    {
        var interval = EffectSize.Add(Difference, Pooled, new ScoringOptions { Level = level }).GInterval;

        // R: f <- function(p) uniroot(function(d) pt(2, 30, d) - p, c(-10, 20), tol = 1e-13)$root; J * 5 / 20 * f(0.5 + level / 2)
        Assert.Equal(low, interval?.Low ?? 0, 10);
        Assert.Equal(high, interval?.High ?? 0, 10);
    }

    [Fact]
    public void With_separate_variances_g_has_no_interval()
    {
        var figures = EffectSize.Add(Difference, Pooled, new ScoringOptions { Variance = Variance.Separate });

        Assert.NotNull(figures.G);
        Assert.Null(figures.GInterval);
    }

    [Fact]
    public void Without_a_standard_error_above_0_g_has_no_interval() =>
        Assert.Null(EffectSize.Add(Difference with { Se = 0 }, Pooled, new ScoringOptions()).GInterval);

    [Fact]
    public void Without_a_pooled_variance_that_is_known_well_enough_there_is_no_g()
    {
        Assert.Equal(Difference, EffectSize.Add(Difference, null, new ScoringOptions()));
        Assert.Equal(Difference, EffectSize.Add(Difference, new VarianceEstimate(0, 30, VarianceModel.Cells), new ScoringOptions()));
        Assert.Equal(Difference, EffectSize.Add(Difference, new VarianceEstimate(400, 1, VarianceModel.Cells), new ScoringOptions()));
    }
}
