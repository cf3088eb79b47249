using Benchmarking.Statistics;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Golden values from multilevel 2.7 in R 4.2, by <c>Golden/soundness.R</c>; others by hand.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void Agreement_of_several_items_equals_that_of_multilevel()
    {
        // Three members, 1 2 4 and 2 2 5: mean variance (7/3 + 3) / 2.
        var golden = new GoldenTable("soundness.csv", output);
        golden.Holds("rwg_j", 1e-12, row => Rwg.Multiple(((7.0 / 3) + 3) / 2, 2, row.A) ?? double.NaN);
        golden.Holds("ad", 1e-12, _ => AverageDeviation.FromItemMeans([[0, 1, 1, 0, 1, 0], [0, 0, 2, 0, 0, 1]]) ?? double.NaN);
    }

    [Fact]
    public void Members_who_answer_alike_agree_fully()
    {
        Assert.Equal(1, Rwg.Single(0, 2));
        Assert.Equal(1, Rwg.Multiple(0, 5, 2));
        Assert.Equal(0, AverageDeviation.FromMean([0, 0, 7, 0]));
    }

    [Fact]
    public void A_variance_above_the_null_counts_as_no_agreement()
    {
        Assert.Equal(0, Rwg.Single(3.9, 2));
        Assert.Equal(0, Rwg.Multiple(2.5, 4, 2));
    }

    [Fact]
    public void A_group_of_one_has_no_agreement()
    {
        Assert.Null(Rwg.Single(default(Moments).Add(3).Variance, 2));
        Assert.Null(AverageDeviation.FromMean([0, 1, 0]));
        Assert.Null(AverageDeviation.FromItemMeans([[0, 1, 0], [1, 0, 0]]));
    }

    [Fact]
    public void A_skewed_null_is_published_for_five_and_seven_options()
    {
        Assert.Equal((1.34, 2.90), (Rwg.SlightlySkewedVariance(5), Rwg.SlightlySkewedVariance(7)));
        Assert.Null(Rwg.SlightlySkewedVariance(6));
        Assert.Equal((2, 4), (Rwg.UniformVariance(5), Rwg.UniformVariance(7)));
    }

    [Fact]
    public void What_is_no_scale_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rwg.UniformVariance(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rwg.Single(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rwg.Multiple(-1, 2, 2));
        Assert.Throws<ArgumentException>(() => AverageDeviation.FromMean([]));
        Assert.Throws<ArgumentException>(() => AverageDeviation.FromMean([1, -1]));
        Assert.Throws<ArgumentException>(() => AverageDeviation.FromItemMeans([]));
    }

    [Fact]
    public void Groups_of_one_size_have_that_typical_size_and_the_correlations_calculated_by_hand()
    {
        // 1 3 | 5 7: MSB = 16, MSW = 2.
        var anova = OneWayAnova.Of([Of(1, 3), Of(5, 7), default]);
        Assert.NotNull(anova);
        Assert.Equal((2, 4, 2.0, 16.0, 2.0), (anova.Groups, anova.N, anova.TypicalSize, anova.MeanSquareBetween, anova.MeanSquareWithin));
        Assert.Equal(14.0 / 18, IntraclassCorrelation.Icc1(anova));
        Assert.Equal(14.0 / 16, IntraclassCorrelation.Icc2(anova));
    }

    [Fact]
    public void Units_that_are_alike_have_a_correlation_below_zero_and_no_reliable_means()
    {
        // 1 3 | 1 3: MSB = 0, MSW = 2, k0 = 2.
        var anova = OneWayAnova.Of([Of(1, 3), Of(1, 3)]);
        Assert.NotNull(anova);
        Assert.Equal(-1, IntraclassCorrelation.Icc1(anova));
        Assert.Null(IntraclassCorrelation.Icc2(anova));
        Assert.Equal(-1, IntraclassCorrelation.Icc1Interval(anova, 0.95)?.Low);
        Assert.Null(IntraclassCorrelation.Icc2Interval(anova, 0.95));
    }

    // The means of both are 40/3, which no double is.
    [Fact]
    public void Units_of_one_mean_have_no_reliable_means_in_whatever_order_they_come()
    {
        Moments[] groups = [Of(17, 7, 14, 16, 13, 13), Of(14, 6, 7, 14, 23, 4, 23, 18, 22, 18, 7, 4)];
        foreach (var anova in new[] { OneWayAnova.Of(groups), OneWayAnova.Of([groups[1], groups[0]]) })
        {
            Assert.Equal((0, null), (anova?.SumOfSquaresBetween, anova is null ? 1 : IntraclassCorrelation.Icc2(anova)));
        }
    }

    [Fact]
    public void Units_that_agree_fully_have_a_correlation_of_one_and_no_test()
    {
        var anova = OneWayAnova.Of([Of(2, 2), Of(5, 5, 5)]);
        Assert.NotNull(anova);
        Assert.Equal(1, IntraclassCorrelation.Icc1(anova));
        Assert.Equal(1, IntraclassCorrelation.Icc2(anova));
        Assert.Null(anova.Test);
        Assert.Null(IntraclassCorrelation.Icc1Interval(anova, 0.95));
    }

    [Fact]
    public void Answers_that_are_all_equal_have_no_correlation()
    {
        var anova = OneWayAnova.Of([Of(4, 4), Of(4, 4)]);
        Assert.NotNull(anova);
        Assert.Null(IntraclassCorrelation.Icc1(anova));
        Assert.Null(IntraclassCorrelation.Icc2(anova));
    }

    private static Moments Of(params double[] values) => values.Aggregate(default(Moments), (sum, value) => sum.Add(value));
}
