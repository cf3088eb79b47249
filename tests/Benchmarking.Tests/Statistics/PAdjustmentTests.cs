using Benchmarking.Statistics;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Golden values from R's <c>p.adjust</c>, by <c>Golden/distributions.R</c>.</summary>
public sealed class PAdjustmentTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("holm")]
    [InlineData("bh")]
    [InlineData("by")]
    public void Adjusted_p_values_equal_those_of_R(string method)
    {
        var rows = new GoldenTable("distributions.csv", output).Rows(method);
        double[] p = [.. rows.Select(row => row.B)];
        var adjusted = method switch
        {
            "holm" => PAdjustment.Holm(p),
            "bh" => PAdjustment.BenjaminiHochberg(p),
            _ => PAdjustment.BenjaminiYekutieli(p),
        };
        Assert.Equal(rows.Select(row => row.Value), adjusted, (expected, found) => Math.Abs(expected - found) <= 1e-15);
    }

    [Fact]
    public void Adjusting_no_p_values_gives_none()
    {
        Assert.Empty(PAdjustment.Holm([]));
        Assert.Empty(PAdjustment.BenjaminiHochberg([]));
        Assert.Empty(PAdjustment.BenjaminiYekutieli([]));
    }
}
