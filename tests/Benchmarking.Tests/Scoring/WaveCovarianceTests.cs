using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

/// <summary>What two waves have in common; calculations by hand, whole designs against R in the tests of trends.</summary>
public sealed class WaveCovarianceTests
{
    private static readonly VarianceEstimate Four = Estimate(400, 4);

    [Fact]
    public void The_covariance_is_a_quarter_of_what_sums_vary_more_than_differences()
    {
        var found = WaveCovariance.Of(Estimate(740, 3), Estimate(260, 3), Four, Estimate(100, 5));

        Assert.Equal((120, 3), (found?.Value, found?.Df)); // 400 + 100 ± 2 · 120
    }

    [Theory]
    [InlineData(500, 200)]
    [InlineData(-500, -200)]
    public void The_covariance_is_at_most_the_root_of_both_variances(double value, double expected) =>
        Assert.Equal(expected, new WaveCovariance(Four, Estimate(100, 4), value, 4).Value);

    [Fact]
    public void Without_one_of_its_parts_there_is_no_covariance()
    {
        Assert.Null(WaveCovariance.Of(null, Four, Four, Four));
        Assert.Null(WaveCovariance.Of(Four, null, Four, Four));
        Assert.Null(WaveCovariance.Of(Four, Four, null, Four));
        Assert.Null(WaveCovariance.Of(Four, Four, Four, null));
    }

    [Fact]
    public void Where_all_are_pairs_the_change_has_the_variance_and_the_degrees_of_freedom_of_the_differences()
    {
        // Five pairs: differences vary by 400 + 100 − 2 · 120 = 260, and their mean by a fifth of it.
        var later = Estimate(100, 4);

        Near(Math.Sqrt(52), 4, ChangeUncertainty.Of([new(0.2, Four), new(0.2, later)], [new(-0.4, new WaveCovariance(Four, later, 120, 4))]));
    }

    [Fact]
    public void Where_some_are_pairs_the_estimates_vary_together_by_the_pairs_alone()
    {
        var (earlier, later) = (Estimate(400, 9), Estimate(100, 7));
        var common = new WaveCovariance(earlier, later, 120, 3);

        // 2v² over Var(v), of 40, 12.5 and −12: the squares of each, then twice their products in pairs, by the doc comment's Wishart moments.
        var variance = (2 * 40 * 40 / 9.0) + (2 * 12.5 * 12.5 / 7) + (0.01 * ((400 * 100) + (120 * 120)) / 3)
            - (2 * 0.1 * 0.1 * 2 * 400 * 120 / 9) - (2 * 0.125 * 0.1 * 2 * 100 * 120 / 7) + (2 * 0.1 * 0.125 * 2 * 120 * 120 * 3 / (9 * 7));
        Near(Math.Sqrt(40.5), 2 * 40.5 * 40.5 / variance, ChangeUncertainty.Of([new(0.1, earlier), new(0.125, later)], [new(-0.06, common), new(-0.04, common)]));
    }

    [Theory]
    [InlineData(4, 7)]
    [InlineData(7, 4)]
    public void The_estimates_have_no_more_in_common_than_either_rests_on(double first, double second)
    {
        // As above, with 5 degrees of freedom of pairs where one wave has but 4.
        var (earlier, later) = (Estimate(400, first), Estimate(100, second));
        var variance = (2 * 40 * 40 / first) + (2 * 12.5 * 12.5 / second) + (0.01 * ((400 * 100) + (120 * 120)) / 5)
            - (2 * 0.1 * 0.1 * 2 * 400 * 120 / Math.Max(first, 5)) - (2 * 0.125 * 0.1 * 2 * 100 * 120 / Math.Max(second, 5)) + (2 * 0.1 * 0.125 * 2 * 120 * 120 / 7);

        Near(Math.Sqrt(40.5), 2 * 40.5 * 40.5 / variance, ChangeUncertainty.Of([new(0.1, earlier), new(0.125, later)], [new(-0.1, new WaveCovariance(earlier, later, 120, 5))]));
    }

    [Fact]
    public void Without_anything_in_common_or_any_variance_Satterthwaites_formula_stands_alone()
    {
        var later = Estimate(100, 4);

        Near(10, 2 * 100 * 100 / ((2 * 80 * 80 / 4.0) + (2 * 20 * 20 / 4.0)), ChangeUncertainty.Of([new(0.2, Four), new(0.2, later)], []));
        Assert.Null(ChangeUncertainty.Of([], [new(-0.4, new WaveCovariance(Four, later, 120, 4))]));
    }

    [Fact]
    public void Answers_that_do_not_vary_leave_no_error_and_the_fewest_degrees_of_freedom()
    {
        var (earlier, later) = (Estimate(0, 4), Estimate(0, 5));

        Assert.Equal(
            new Uncertainty(0, 3),
            ChangeUncertainty.Of([new(0.2, earlier), new(0.2, later)], [new(-0.2, new WaveCovariance(earlier, later, 0, 3)), new(-0.2, new WaveCovariance(earlier, later, 0, 4))]));
    }

    [Fact]
    public void What_rounding_leaves_of_parts_that_cancel_is_no_error()
    {
        // Everyone moved by the same: 0.55 and 0.05 of 400 less 0.6 of 400, which in doubles is 2.8e-14.
        var later = Estimate(400, 4);

        Assert.Equal(
            new Uncertainty(0, 4),
            ChangeUncertainty.Of([new(0.55, Four), new(0.05, later)], [new(-0.6, new WaveCovariance(Four, later, 400, 4))]));
    }

    private static VarianceEstimate Estimate(double value, double df) => new(value * df, df, VarianceModel.Cells);

    private static void Near(double se, double df, Uncertainty? found)
    {
        Assert.Equal(se, found?.Se ?? -1, 12);
        Assert.Equal(df, found?.Df ?? -1, 10);
    }
}
