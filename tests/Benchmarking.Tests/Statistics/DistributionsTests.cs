using Benchmarking.Statistics;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Golden values from R 4.2, by <c>Golden/distributions.R</c>, and with 30 digits, by <c>Golden/tails.py</c>.</summary>
public sealed class DistributionsTests(ITestOutputHelper output)
{
    private readonly GoldenTable _r = new("distributions.csv", output);
    private readonly GoldenTable _exact = new("tails.csv", output);

    [Fact]
    public void Upper_tails_of_t_equal_those_of_R_far_out_too() => _r.Holds("upper_tail", 1e-12, row => StudentT.UpperTail(row.A, row.B));

    [Fact]
    public void Quantiles_of_t_equal_those_of_R() => _r.Holds("quantile", 1e-12, row => StudentT.Quantile(row.A, row.B));

    [Fact]
    public void Upper_tails_of_t_are_exact() => _exact.Holds("t_upper", 1e-12, row => StudentT.UpperTail(row.A, row.B));

    [Theory]
    [InlineData("f_lower")]
    [InlineData("f_upper")]
    public void Tails_of_F_equal_those_of_R_and_are_exact(string tail)
    {
        double Compute(GoldenTable.Row row) =>
            tail == "f_lower" ? FDistribution.LowerTail(row.A, row.B, row.C) : FDistribution.UpperTail(row.A, row.B, row.C);
        _r.Holds(tail, 1e-12, Compute);
        _exact.Holds(tail, 1e-12, Compute);
    }

    [Fact]
    public void Quantiles_of_F_equal_those_of_R() => _r.Holds("f_quantile", 1e-12, row => FDistribution.Quantile(row.A, row.B, row.C));

    [Theory]
    [InlineData("chi_lower")]
    [InlineData("chi_upper")]
    public void Tails_of_chi_square_equal_those_of_R_and_are_exact(string tail)
    {
        double Compute(GoldenTable.Row row) => tail == "chi_lower" ? ChiSquare.LowerTail(row.A, row.B) : ChiSquare.UpperTail(row.A, row.B);
        _r.Holds(tail, 1e-12, Compute);
        _exact.Holds(tail, 1e-12, Compute);
    }

    [Fact]
    public void Quantiles_of_chi_square_equal_those_of_R() => _r.Holds("chi_quantile", 1e-12, row => ChiSquare.Quantile(row.A, row.B));

    [Fact]
    public void Upper_quantiles_of_chi_square_equal_those_of_R() =>
        _r.Holds("chi_upper_quantile", 1e-12, row => ChiSquare.UpperQuantile(row.A, row.B));

    [Fact]
    public void Tails_of_the_normal_distribution_equal_those_of_R_and_are_exact()
    {
        _r.Holds("normal_lower", 1e-12, row => StandardNormal.LowerTail(row.A));
        _exact.Holds("normal_upper", 1e-12, row => StandardNormal.UpperTail(row.A));
    }

    [Fact]
    public void Quantiles_of_the_normal_distribution_equal_those_of_R_and_are_exact()
    {
        _r.Holds("normal_quantile", 1e-13, row => StandardNormal.Quantile(row.A));
        _exact.Holds("normal_quantile", 1e-13, row => StandardNormal.Quantile(row.A));
    }

    [Fact]
    public void Hedges_correction_equals_that_of_R() => _r.Holds("correction", 1e-12, row => HedgesG.Correction(row.A));

    [Fact]
    public void Tails_of_the_noncentral_t_are_exact_for_large_noncentralities_too()
    {
        _exact.Holds("noncentral_lower", 1e-12, row => NoncentralT.LowerTail(row.A, row.B, row.C));
        _exact.Holds("noncentral_upper", 1e-12, row => NoncentralT.UpperTail(row.A, row.B, row.C));
    }

    [Fact]
    public void Noncentralities_equal_those_found_with_R() =>
        _r.Holds("noncentrality", 1e-9, row => NoncentralT.Noncentrality(row.A, row.B, row.C));

    [Fact]
    public void Noncentralities_far_out_equal_those_found_with_R() =>
        _r.Holds("noncentrality_far", 1e-8, row => NoncentralT.Noncentrality(row.A, row.B, row.C));

    [Fact]
    public void A_noncentrality_gives_back_its_probability_for_large_values_too() =>
        Assert.All([0.001, 0.025, 0.5, 0.975], probability =>
            Assert.Equal(probability, NoncentralT.LowerTail(250, 12, NoncentralT.Noncentrality(250, 12, probability)), 13));

    [Fact]
    public void Detectable_differences_equal_those_found_with_R() =>
        _r.Holds("detectable", 1e-10, row => DetectableDifference.InStandardErrors(row.A, row.B, row.C));

    [Fact]
    public void A_power_no_greater_than_the_level_needs_no_difference()
    {
        Assert.Equal(0, DetectableDifference.InStandardErrors(10, 0.05, 0.05));
        Assert.Throws<ArgumentOutOfRangeException>(() => DetectableDifference.InStandardErrors(10, 0.05, 0.04));
    }

    [Theory]
    [InlineData(double.NaN, 5, 1)]
    [InlineData(1, double.PositiveInfinity, 1)]
    [InlineData(1, 5, double.NegativeInfinity)]
    public void The_noncentral_t_refuses_what_is_not_finite(double t, double df, double delta) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralT.LowerTail(t, df, delta));

    [Fact]
    public void The_lower_half_mirrors_the_upper_half()
    {
        Assert.Equal(1, StudentT.UpperTail(1.3, 7) + StudentT.UpperTail(-1.3, 7), 15);
        Assert.Equal(-StudentT.Quantile(0.8, 7), StudentT.Quantile(0.2, 7), 13);
        Assert.Equal(0.5, StudentT.UpperTail(0, 7));
    }

    [Fact]
    public void Nothing_lies_below_zero_where_values_are_positive()
    {
        Assert.Equal((0, 1), (FDistribution.LowerTail(0, 3, 4), FDistribution.UpperTail(0, 3, 4)));
        Assert.Equal((0, 1), (ChiSquare.LowerTail(0, 3), ChiSquare.UpperTail(0, 3)));
        Assert.Equal((1, 0), (FDistribution.LowerTail(double.PositiveInfinity, 3, 4), FDistribution.UpperTail(double.PositiveInfinity, 3, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FDistribution.UpperTail(-1, 3, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquare.UpperTail(-1, 3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Degrees_of_freedom_lie_above_zero(double df)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.UpperTail(1, df));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.5, df));
        Assert.Throws<ArgumentOutOfRangeException>(() => FDistribution.LowerTail(1, df, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FDistribution.Quantile(0.5, 1, df));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquare.Quantile(0.5, df));
        Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralT.LowerTail(1, df, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_quantile_needs_a_probability_inside_zero_and_one(double probability)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(probability, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => FDistribution.Quantile(probability, 5, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquare.UpperQuantile(probability, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => StandardNormal.Quantile(probability));
    }
}
