using Benchmarking.Statistics;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Golden values from psych and lavaan in R 4.2 on its data set <c>attitude</c>, by <c>Golden/soundness.R</c>.</summary>
public sealed class ReliabilityTests(ITestOutputHelper output)
{
    private readonly GoldenTable _golden = new("soundness.csv", output);

    private static double[,] TwoItems(double covariance) => new[,] { { 1, covariance }, { covariance, 1 } };

    private static double[,] Equal(int items, double correlation)
    {
        var matrix = new double[items, items];
        for (var row = 0; row < items; row++)
        {
            for (var column = 0; column < items; column++)
            {
                matrix[row, column] = row == column ? 1 : correlation;
            }
        }

        return matrix;
    }

    [Fact]
    public void Alpha_and_its_interval_equal_those_of_psych()
    {
        _golden.Holds("alpha_raw", 1e-9, row => CronbachAlpha.Raw(Attitude(row.A)) ?? double.NaN);
        _golden.Holds("alpha_std", 1e-9, row => CronbachAlpha.Standardised(Attitude(row.A)) ?? double.NaN);
        _golden.Holds("feldt_low", 1e-9, row => CronbachAlpha.FeldtInterval(CronbachAlpha.Raw(Attitude(row.A)) ?? double.NaN, 30, (int)row.A, 0.95).Low);
        _golden.Holds("feldt_high", 1e-9, row => CronbachAlpha.FeldtInterval(CronbachAlpha.Raw(Attitude(row.A)) ?? double.NaN, 30, (int)row.A, 0.95).High);
    }

    [Fact]
    public void Item_statistics_equal_those_of_psych()
    {
        _golden.Holds("r_drop", 1e-9, row => ItemRestCorrelation.Corrected(Attitude(row.A), (int)row.B - 1) ?? double.NaN);
        _golden.Holds("alpha_if_deleted", 1e-9, row => CronbachAlpha.IfDeleted(Attitude(row.A), (int)row.B - 1) ?? double.NaN);
    }

    [Fact]
    public void Omega_and_the_fit_equal_those_of_lavaan()
    {
        _golden.Holds("omega", 1e-10, row => McDonaldOmega.Total(Attitude(row.A)) ?? double.NaN);
        _golden.Holds("loading", 1e-10, row => (Fit(row.A)?.Loadings[(int)row.B - 1] ?? double.NaN) * Math.Sqrt(29.0 / 30));
        _golden.Holds("unique", 1e-10, row => (Fit(row.A)?.UniqueVariances[(int)row.B - 1] ?? double.NaN) * 29 / 30);
    }

    [Fact]
    public void A_model_that_holds_exactly_is_found_again()
    {
        double[] loadings = [0.9, -0.2, 0.7, 0.5, 0.4];
        var covariances = new double[5, 5];
        for (var row = 0; row < 5; row++)
        {
            for (var column = 0; column < 5; column++)
            {
                covariances[row, column] = (loadings[row] * loadings[column]) + (row == column ? row + 1 : 0);
            }
        }

        var fit = OneFactorFit.MaximumLikelihood(covariances);
        Assert.NotNull(fit);
        Assert.Equal(loadings, fit.Loadings, (expected, found) => Math.Abs(expected - found) < 1e-8);
        Assert.Equal([1, 2, 3, 4, 5], fit.UniqueVariances, (expected, found) => Math.Abs(expected - found) < 1e-8);
        Assert.Equal(0, fit.Discrepancy, 13);
    }

    [Fact]
    public void Forty_items_that_correlate_equally_have_the_omega_of_their_alpha() =>
        Assert.Equal(CronbachAlpha.Raw(Equal(40, 0.3)) ?? 0, McDonaldOmega.Total(Equal(40, 0.3)) ?? 1, 12);

    [Fact]
    public void A_Heywood_case_has_no_omega()
    {
        // One factor would have to explain 0.9 · 0.9 / 0.5 = 162 % of the first item.
        double[,] covariances = { { 1, 0.9, 0.9 }, { 0.9, 1, 0.5 }, { 0.9, 0.5, 1 } };
        Assert.Null(OneFactorFit.MaximumLikelihood(covariances));
        Assert.Null(McDonaldOmega.Total(covariances));
        Assert.NotNull(CronbachAlpha.Raw(covariances));
    }

    // Few respondents on many items of the sample network: the discrepancy has several low points, or is so flat that rounding is all that is left to descend.
    // Lowest of 60 starts of R's optim on the same discrepancy.
    [Theory]
    [InlineData(
        0.712437666, "5455555555 4555545455 5555554454 5444444435 5554434422 3353345543 4554354355 4444544333 3554455255 "
        + "3444345354 3453355344 3344334443 5554344555 4443344445 1145444433 4555555445 3454554455 4555445534")]
    [InlineData(0.786480441, "22334433 54455555 33433434 34444454 43434445 22442344 44335554 22554234 32445443 32354445 23453333 33434422")]
    [InlineData(0.901562784, "343434233 244344544 345445523 333222433 123334221 554555554 545544435 344345544 233123323 345444423")]
    public void The_lowest_of_several_low_points_is_found(double expected, string answers)
    {
        var rows = answers.Split(' ');
        var sums = new CovarianceSums(rows[0].Length);
        foreach (var row in rows)
        {
            sums.Add([.. row.Select(answer => (short)(answer - '0'))]);
        }

        Assert.Equal(expected, McDonaldOmega.Total(sums.Covariances() ?? new double[1, 1]) ?? 0, 1e-6);
    }

    [Fact]
    public void Items_that_do_not_correlate_have_no_factor_and_an_alpha_of_zero()
    {
        Assert.Null(McDonaldOmega.Total(Equal(4, 0)));
        Assert.Equal(0, CronbachAlpha.Raw(Equal(4, 0)));
    }

    [Fact]
    public void Items_that_are_the_same_have_an_alpha_of_one_and_no_omega()
    {
        Assert.Equal(1.0, CronbachAlpha.Raw(Equal(3, 1)) ?? 0, 14);
        Assert.Equal(1.0, CronbachAlpha.Standardised(Equal(3, 1)) ?? 0, 14);
        Assert.Equal(1.0, ItemRestCorrelation.Corrected(Equal(3, 1), 0) ?? 0, 14);
        Assert.Null(McDonaldOmega.Total(Equal(3, 1)));
        Assert.Equal((1, 1), CronbachAlpha.FeldtInterval(1, 20, 3, 0.95));
    }

    [Fact]
    public void Items_that_go_against_each_other_have_an_alpha_below_zero()
    {
        // 2 / 1 · (1 − 2 / 1) by hand.
        Assert.Equal(-2, CronbachAlpha.Raw(TwoItems(-0.5)));
        Assert.Equal(-0.5, ItemRestCorrelation.Corrected(TwoItems(-0.5), 1));
        Assert.True(CronbachAlpha.FeldtInterval(-2, 20, 2, 0.95) is var (low, high) && low < -2 && -2 < high);
    }

    [Fact]
    public void Items_that_cancel_each_other_have_no_alpha()
    {
        Assert.Null(CronbachAlpha.Raw(TwoItems(-1)));
        Assert.Null(CronbachAlpha.Raw(Equal(3, -0.5)));
    }

    [Fact]
    public void Two_items_have_alpha_but_no_omega_and_no_alpha_if_deleted()
    {
        Assert.Equal(2.0 / 3, CronbachAlpha.Raw(TwoItems(0.5)) ?? 0, 15);
        Assert.Equal(0.5, InterItemCorrelation.Mean(TwoItems(0.5)));
        Assert.Null(CronbachAlpha.IfDeleted(TwoItems(0.5), 0));
        Assert.Null(McDonaldOmega.Total(TwoItems(0.5)));
    }

    [Fact]
    public void One_item_has_no_reliability()
    {
        double[,] one = { { 2 } };
        Assert.Null(CronbachAlpha.Raw(one));
        Assert.Null(CronbachAlpha.Standardised(one));
        Assert.Null(CronbachAlpha.IfDeleted(one, 0));
        Assert.Null(InterItemCorrelation.Mean(one));
        Assert.Null(ItemRestCorrelation.Corrected(one, 0));
        Assert.Null(McDonaldOmega.Total(one));
    }

    [Fact]
    public void An_item_that_does_not_vary_leaves_raw_alpha_alone()
    {
        double[,] covariances = { { 1, 0.5, 0 }, { 0.5, 1, 0 }, { 0, 0, 0 } };
        Assert.Equal(0.5, CronbachAlpha.Raw(covariances) ?? 0, 15);
        Assert.Null(CronbachAlpha.Standardised(covariances));
        Assert.Null(InterItemCorrelation.Mean(covariances));
        Assert.Null(ItemRestCorrelation.Corrected(covariances, 2));
        Assert.Null(McDonaldOmega.Total(covariances));
        Assert.Null(CronbachAlpha.Raw(new double[3, 3]));
    }

    [Fact]
    public void A_matrix_that_is_empty_or_not_square_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CronbachAlpha.Raw(new double[0, 0]));
        Assert.Throws<ArgumentException>(() => McDonaldOmega.Total(new double[2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ItemRestCorrelation.Corrected(TwoItems(0), 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => CronbachAlpha.FeldtInterval(0.8, 1, 3, 0.95));
    }

    private OneFactorFit? Fit(double items) => OneFactorFit.MaximumLikelihood(Attitude(items));

    private double[,] Attitude(double items)
    {
        var sums = new CovarianceSums((int)items);
        foreach (var row in _golden.Rows("attitude").GroupBy(cell => cell.A))
        {
            sums.Add([.. row.Take((int)items).Select(cell => (short)cell.Value)]);
        }

        return sums.Covariances() ?? throw new InvalidOperationException("Thirty rows have covariances.");
    }
}
