using System.Globalization;
using Benchmarking.Statistics;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Statistics;

public sealed class NormalDrawsTests
{
    /// <summary>The known answers published with Random123 for philox4x32-10.</summary>
    [Theory]
    [InlineData(0UL, 0UL, 0UL, 0xE169C58D6627E8D5UL, 0x9B00DBD8BC57AC4CUL)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, 0x41C83B0E408F276DUL, 0x6D5451FDA20BC7C6UL)]
    [InlineData(0x299F31D0A4093822UL, 0x85A308D3243F6A88UL, 0x0370734413198A2EUL, 0x94FDCCEBD16CFE09UL, 0x24126EA15001E420UL)]
    public void Random_bits_are_those_published(ulong seed, ulong low, ulong high, ulong first, ulong second) =>
        Assert.Equal((first, second), Philox.Bits(seed, low, high));

    /// <summary>Golden values from R 4.2, by <c>Golden/normal_quantile.R</c>.</summary>
    [Fact]
    public void Normal_quantiles_equal_those_of_R()
    {
        var golden = Path.Combine(RepositoryRoot.Folder, "tests/Benchmarking.Tests/Statistics/Golden/normal_quantile.csv");
        Assert.All(File.ReadLines(golden).Skip(1), line =>
        {
            var cells = Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture));
            Assert.Equal(cells[1], NormalQuantile.Of(cells[0]), 2e-15 * Math.Max(1, Math.Abs(cells[1])));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_quantile_needs_a_probability_inside_zero_and_one(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalQuantile.Of(probability));

    [Fact]
    public void More_units_and_more_draws_leave_the_others_as_they_were()
    {
        var (few, many) = (new NormalDraws(7, 50, 3), new NormalDraws(7, 80, 8));
        for (var draw = 0; draw < few.Count; draw++)
        {
            Assert.Equal(few.Of(draw).ToArray(), many.Of(draw)[..3].ToArray());
        }
    }

    [Fact]
    public void Another_seed_gives_other_numbers() => Assert.NotEqual(new NormalDraws(1, 1, 1).Of(0)[0], new NormalDraws(2, 1, 1).Of(0)[0]);

    /// <summary>Moments of the standard normal distribution: 0, 1, 0, 3; four standard errors of 200 000 numbers are let pass.</summary>
    [Fact]
    public void Numbers_have_the_moments_of_the_normal_distribution_and_do_not_follow_one_another()
    {
        var draws = new NormalDraws(20170101, 50_000, 4);
        double[] all = [.. Enumerable.Range(0, draws.Count).SelectMany(draw => draws.Of(draw).ToArray())];
        double Moment(int power) => all.Average(value => Math.Pow(value, power));
        Assert.InRange(Moment(1), -0.009, 0.009);
        Assert.InRange(Moment(2), 1 - 0.013, 1 + 0.013);
        Assert.InRange(Moment(3), -0.035, 0.035);
        Assert.InRange(Moment(4), 3 - 0.088, 3 + 0.088);
        Assert.InRange(all.Zip(all.Skip(1), (one, next) => one * next).Average(), -0.009, 0.009);
        Assert.InRange(all.Zip(all.Skip(4), (one, next) => one * next).Average(), -0.009, 0.009);
    }
}
