using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

/// <summary>Joining variances; calculations by hand.</summary>
public sealed class UnitEstimateTests
{
    private static readonly VarianceEstimate First = new VarianceEstimate(400, 4, VarianceModel.Separate); // 100
    private static readonly VarianceEstimate Second = new VarianceEstimate(900, 9, VarianceModel.Separate); // 100
    private static readonly VarianceEstimate None = new VarianceEstimate(0, 3, VarianceModel.Separate);

    [Fact]
    public void No_terms_have_no_standard_error() => Assert.Null(Uncertainty.Of([]));

    [Fact]
    public void Terms_of_one_estimate_keep_its_degrees_of_freedom() =>
        Assert.Equal(new Uncertainty(Math.Sqrt(75), 4), Uncertainty.Of([new(0.5, First), new(0.25, First)]));

    [Fact]
    public void Terms_of_several_estimates_take_those_of_Satterthwaite() =>
        // 50 and 20: 70² over 50²/4 + 20²/9.
        Near(Math.Sqrt(70), 4900 / (625 + (400.0 / 9)), Uncertainty.Of([new(0.5, First), new(0.1, Second), new(0.1, Second)]));

    [Fact]
    public void Equal_estimates_are_still_two() =>
        // As Welch: twice the same variance with 4 degrees of freedom each has 8.
        Near(10, 8, Uncertainty.Of([new(0.5, First), new(0.5, new VarianceEstimate(400, 4, VarianceModel.Separate))]));

    [Fact]
    public void An_estimate_of_0_adds_nothing() => Near(Math.Sqrt(50), 4, Uncertainty.Of([new(0.5, First), new(0.5, None)]));

    [Fact]
    public void Estimates_of_0_alone_keep_all_their_degrees_of_freedom() =>
        Near(0, 6, Uncertainty.Of([new(0.5, None), new(0.5, new VarianceEstimate(0, 3, VarianceModel.Separate))]));

    [Fact]
    public void What_rounding_leaves_of_a_sum_of_squares_is_0()
    {
        var estimate = new VarianceEstimate(1e-22, 30, VarianceModel.Cells);

        Assert.Equal((0, 0), (estimate.Value, estimate.Squares));
    }

    [Fact]
    public void A_variance_is_its_squares_over_the_divisor_and_not_over_the_degrees_of_freedom()
    {
        var estimate = new VarianceEstimate(400, 8, 5, VarianceModel.Cells);

        Assert.Equal((50, 400, 8, 5), (estimate.Value, estimate.Squares, estimate.Divisor, estimate.Df));
    }

    [Fact]
    public void The_variance_of_a_score_is_the_sum_of_its_terms()
    {
        UnitEstimate Score(params VarianceTerm[] terms) => new() { Place = 0, All = default, Score = 50, Terms = terms };

        Assert.Equal(70, Score(new(0.5, First), new(0.2, Second)).Variance);
        Assert.Null(Score().Variance);
    }

    private static void Near(double se, double df, Uncertainty? found)
    {
        Assert.Equal(se, found?.Se ?? -1, 12);
        Assert.Equal(df, found?.Df ?? -1, 12);
    }
}
