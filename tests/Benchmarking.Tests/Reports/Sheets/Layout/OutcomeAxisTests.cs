using Benchmarking.Reports.Sheets.Layout;

namespace Benchmarking.Tests.Reports.Sheets.Layout;

public sealed class OutcomeAxisTests
{
    // By hand: at most eight steps of 1, 2, 5 or 10 times a power of ten, and room at both ends.
    [Theory]
    [InlineData(new[] { 74.0, 80 }, 73, 81, 0)]
    [InlineData(new[] { 70.0, 80 }, 68, 82, 0)]
    [InlineData(new[] { 0.12, 0.19 }, 0.11, 0.2, 2)]
    [InlineData(new[] { 50.0 }, 49, 51, 0)]
    [InlineData(new[] { 100000.0, 420000 }, 50000, 450000, 0)]
    public void Ends_are_round_and_hold_all_values(double[] values, double low, double high, int decimals)
    {
        var axis = OutcomeAxis.Of("x", values, limits: null);

        Assert.Equal((low, high, decimals), (Math.Round(axis.Minimum, 6), Math.Round(axis.Maximum, 6), axis.Decimals));
    }

    [Fact]
    public void Ends_stay_within_the_scale()
    {
        var axis = OutcomeAxis.Of("x", [-4, 99], (0, 100));

        Assert.Equal((0, 100), (axis.Minimum, axis.Maximum));
    }
}
