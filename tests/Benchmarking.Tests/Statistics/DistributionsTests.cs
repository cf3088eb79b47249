using System.Globalization;
using Benchmarking.Statistics;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Statistics;

/// <summary>Golden values from R 4.2, by <c>Golden/distributions.R</c>.</summary>
public sealed class DistributionsTests
{
    [Fact]
    public void Upper_tails_equal_those_of_R_far_out_too() => Each("upper_tail", 1e-11, row => StudentT.UpperTail(row.A, row.B));

    [Fact]
    public void Quantiles_equal_those_of_R() => Each("quantile", 1e-11, row => StudentT.Quantile(row.A, row.B));

    [Fact]
    public void Hedges_correction_equals_that_of_R() => Each("correction", 1e-11, row => HedgesG.Correction(row.A));

    [Fact]
    public void Noncentralities_equal_those_found_with_R() =>
        Each("noncentrality", 1e-9, row => new NoncentralT(row.A, row.B).Noncentrality(row.C));

    [Fact]
    public void Noncentralities_far_out_equal_those_found_with_R() =>
        Each("noncentrality_far", 1e-8, row => new NoncentralT(row.A, row.B).Noncentrality(row.C));

    [Fact]
    public void Holm_and_Benjamini_Hochberg_equal_p_adjust()
    {
        var holm = Rows("holm").ToList();
        var bh = Rows("bh").ToList();
        Assert.Equal(holm.Select(row => row.Value), PAdjustment.Holm([.. holm.Select(row => row.B)]), Close);
        Assert.Equal(bh.Select(row => row.Value), PAdjustment.BenjaminiHochberg([.. bh.Select(row => row.B)]), Close);
        static bool Close(double expected, double found) => Math.Abs(expected - found) <= 1e-15;
    }

    [Fact]
    public void Adjusting_no_p_values_gives_none()
    {
        Assert.Empty(PAdjustment.Holm([]));
        Assert.Empty(PAdjustment.BenjaminiHochberg([]));
    }

    [Fact]
    public void The_lower_half_mirrors_the_upper_half()
    {
        Assert.Equal(1, StudentT.UpperTail(1.3, 7) + StudentT.UpperTail(-1.3, 7), 15);
        Assert.Equal(-StudentT.Quantile(0.8, 7), StudentT.Quantile(0.2, 7), 14);
        Assert.Equal(0.5, StudentT.UpperTail(0, 7));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Degrees_of_freedom_lie_above_zero(double df)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.UpperTail(1, df));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.5, df));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_quantile_needs_a_probability_inside_zero_and_one(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(probability, 5));

    private static void Each(string function, double tolerance, Func<Row, double> compute)
    {
        var rows = Rows(function).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var found = compute(row);
            var difference = Math.Abs(found - row.Value) / Math.Max(Math.Abs(row.Value), row.Value == 0 ? 1 : 1e-300);
            Assert.True(difference <= tolerance, string.Create(CultureInfo.InvariantCulture, $"{row}: found {found:R}, {difference:E2} off"));
        });
    }

    private static IEnumerable<Row> Rows(string function) =>
        from line in File.ReadLines(Path.Combine(RepositoryRoot.Folder, "tests/Benchmarking.Tests/Statistics/Golden/distributions.csv")).Skip(1)
        let cells = line.Split(',')
        where cells[0] == function
        let numbers = cells.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToList()
        select new Row(numbers[0], numbers[1], numbers[2], numbers[3]);

    private sealed record Row(double A, double B, double C, double Value);
}
