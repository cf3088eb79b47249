using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

public sealed class MeanBootstrapTests(ITestOutputHelper output)
{
    private const string Reference = "reference/uncertainty_bootstrap_survey_standardisation.json";

    [SharedFact(Reference)]
    public void Intervals_of_a_mean_lie_where_those_of_boot_lie_over_its_seeds()
    {
        using var tally = new Tally(output, 1e-9);
        var found = Company(tally, 10_000);
        var closed = Lent.Result(Reference, "closed_form");
        tally.Same("mean", closed.GetProperty("mean"), found.Mean);
        tally.Same("acceleration", Lent.Result(Reference, "boot.mean.seed20261121").GetProperty("accel_jackknife"), found.Acceleration);
        foreach (var row in Lent.Result(Reference, "boot.mean.mc_over_40_seeds").EnumerateArray())
        {
            var (mean, spread) = (row.GetProperty("mean").GetDouble(), row.GetProperty("sd").GetDouble());
            var what = row.GetProperty("what").GetString() ?? "";
            tally.Within(what, mean - (4 * spread), Figure(found, what), mean + (4 * spread));
        }
    }

    [SharedFact(Reference)]
    public void Many_draws_come_near_the_limit()
    {
        using var tally = new Tally(output, 1e-9);
        var found = Company(tally, 400_000);
        var limit = Lent.Result(Reference, "boot.mean.limit_2e6");
        tally.Same("acceleration", limit.GetProperty("accel_jackknife"), found.Acceleration);
        tally.Same("acceleration, closed", limit.GetProperty("accel_closed_skew"), found.Acceleration);

        // 10 000 draws leave a standard deviation of 0.005 to the ends and 0.0011 to the standard error; 40 times as many divide it by 6.3.
        foreach (var what in new[] { "perc_low", "perc_high", "bca_low", "bca_high" })
        {
            tally.Within(what, limit.GetProperty(what).GetDouble() - 0.0035, Figure(found, what), limit.GetProperty(what).GetDouble() + 0.0035);
        }

        tally.Within("se", limit.GetProperty("boot_se_limit").GetDouble() - 0.0007, found.StandardError, limit.GetProperty("boot_se_limit").GetDouble() + 0.0007);
        tally.Within("bias", limit.GetProperty("z0_mid").GetDouble() - 0.008, found.Bias, limit.GetProperty("z0_mid").GetDouble() + 0.008);
    }

    /// <summary>By hand: of 200 000 values 0 and as many 100, a drawn mean has the standard deviation 50/sqrt(400 000).</summary>
    [Fact]
    public void Large_samples_are_drawn_without_copies()
    {
        var found = MeanBootstrap.Of([0, 100], [200_000, 200_000], 4000, 1);
        Assert.Equal(50 / Math.Sqrt(400_000), found?.StandardError ?? 0, 0.004);
        Assert.Equal(50, found?.Mean);
        Assert.Equal(0, found?.Acceleration);
    }

    /// <summary>Mean n p and variance n p (1 − p), of 20 000 draws; five standard errors are let pass.</summary>
    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(27, 0.04)]
    [InlineData(27, 0.9)]
    [InlineData(100, 0.5)]
    [InlineData(5000, 0.21)]
    [InlineData(100_000, 0.7)]
    public void Binomial_counts_have_their_mean_and_variance(int trials, double probability)
    {
        var moments = Enumerable.Range(0, 20_000).Aggregate(default(Moments), (all, draw) => all.Add(Binomial.Of(trials, probability, Philox.Uniforms(3, 0, (ulong)draw).First)));
        var variance = trials * probability * (1 - probability);
        Assert.Equal(trials * probability, moments.Mean, 5 * Math.Sqrt(variance / 20_000));
        Assert.Equal(variance, moments.Variance ?? 0, 5 * variance * Math.Sqrt(((1 / variance) + 2) / 20_000));
    }

    /// <summary>By hand: with three trials of probability ½ the masses from 0 are 1, 3, 3 and 1 eighths.</summary>
    [Theory]
    [InlineData(0.124, 0)]
    [InlineData(0.126, 1)]
    [InlineData(0.499, 1)]
    [InlineData(0.501, 2)]
    [InlineData(0.874, 2)]
    [InlineData(0.876, 3)]
    public void A_binomial_count_is_where_the_masses_add_up_to_the_number(double uniform, int count) => Assert.Equal(count, Binomial.Of(3, 0.5, uniform));

    [Theory]
    [InlineData(0, 0.3, 0)]
    [InlineData(10, 0, 0)]
    [InlineData(10, 1, 10)]
    public void A_binomial_count_at_the_edge_is_certain(int trials, double probability, int count)
    {
        Assert.Equal(count, Binomial.Of(trials, probability, 1e-16));
        Assert.Equal(count, Binomial.Of(trials, probability, 1 - 1e-16));
    }

    [Fact]
    public void Values_that_do_not_vary_have_no_bootstrap()
    {
        Assert.Null(MeanBootstrap.Of([50], [12], 100, 1));
        Assert.Null(MeanBootstrap.Of([50, 60], [12, 0], 100, 1));
        Assert.Null(MeanBootstrap.Of([], [], 100, 1));
    }

    [Fact]
    public void One_seed_gives_one_interval_and_another_seed_another()
    {
        double[] values = [10, 20, 50, 80];
        Assert.Equal(MeanBootstrap.Of(values, [3, 4, 5, 2], 500, 7)?.BcaInterval(0.9), MeanBootstrap.Of(values, [3, 4, 5, 2], 500, 7)?.BcaInterval(0.9));
        Assert.NotEqual(MeanBootstrap.Of(values, [3, 4, 5, 2], 500, 7)?.BcaInterval(0.9), MeanBootstrap.Of(values, [3, 4, 5, 2], 500, 8)?.BcaInterval(0.9));
    }

    [Fact]
    public void Faulty_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MeanBootstrap.Of([1, 2], [1], 100, 1));
        Assert.Throws<ArgumentException>(() => MeanBootstrap.Of([1, 2], [1, -1], 100, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanBootstrap.Of([1, 2], [1, 1], 0, 1));
    }

    [Fact]
    public void Order_scale_and_zero_point_do_not_matter() => Prop.ForAll(MadeUnits.Any, network =>
    {
        // Distinct values with counts of 1 to 100.
        var sample = network.Estimates.Zip(network.Variances).DistinctBy(value => value.First).ToList();
        double[] values = [.. sample.Select(value => value.First)];
        int[] counts = [.. sample.Select(value => (int)value.Second)];
        var found = MeanBootstrap.Of(values, counts, 200, 5)?.BcaInterval(0.9);
        var turned = MeanBootstrap.Of([.. values.Reverse().Select(value => (4 * value) + 32)], [.. counts.Reverse()], 200, 5)?.BcaInterval(0.9);
        Assert.Equal(found?.Low ?? 0, turned is null ? 0 : (turned.Value.Low - 32) / 4, 1e-9);
        Assert.Equal(found?.High ?? 0, turned is null ? 0 : (turned.Value.High - 32) / 4, 1e-9);
    }).QuickCheckThrowOnFailure();

    private static MeanBootstrap Company(Tally tally, int draws)
    {
        var input = Lent.Result(Reference, "boot.input");
        var values = Lent.Rows("data/real/bh1996.csv").Where(row => row["GRP"] == "99").Select(row => Lent.Number(row["WBEING"]) ?? 0).ToList();
        for (var place = 0; place < values.Count; place++)
        {
            tally.Same("value", input.GetProperty("values")[place], values[place]);
        }

        var distinct = values.CountBy(value => value).ToList();
        var found = MeanBootstrap.Of([.. distinct.Select(value => value.Key)], [.. distinct.Select(value => value.Value)], draws, 20170101);
        Assert.NotNull(found);
        return found;
    }

    private static double Figure(MeanBootstrap found, string what) => what switch
    {
        "perc_low" => found.PercentileInterval(0.95).Low,
        "perc_high" => found.PercentileInterval(0.95).High,
        "bca_low" => found.BcaInterval(0.95).Low,
        "bca_high" => found.BcaInterval(0.95).High,
        _ => found.StandardError,
    };
}
