using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

public sealed class RankSetsTests(ITestOutputHelper output)
{
    private const string Reference = "reference/ranks_correlation_trend.json";
    private static readonly NormalDraws Draws = new(20170101, 999, 12);

    [SharedFact(Reference)]
    public void Sets_of_army_companies_lie_where_those_of_csranks_lie_over_its_seeds()
    {
        var groups = Lent.Groups("data/real/bh1996.csv", "GRP", "WBEING").Take(10).Select(values => values.Aggregate(default(Moments), (all, value) => all.Add(value))).ToList();
        Compare("bh1996_WBEING_10", [.. groups.Select(group => group.Mean)], [.. groups.Select(group => Math.Sqrt((group.Variance ?? 0) / group.N))]);
    }

    [SharedFact(Reference)]
    public void Sets_of_countries_lie_where_those_of_csranks_lie_over_its_seeds()
    {
        var rows = Lent.Rows("data/real/pisa2018.csv");
        Compare("pisa2018_math", [.. rows.Select(row => Lent.Number(row["math_score"]) ?? 0)], [.. rows.Select(row => Lent.Number(row["math_se"]) ?? 0)]);
    }

    [Fact]
    public void Stepping_down_lazily_finds_what_testing_all_pairs_anew_at_each_step_finds() => Check(network =>
    {
        var sets = RankSets.Of(network.Estimates, network.Variances, Draws, 0.9);
        var plain = new PlainRankSets(network.Estimates, network.Variances, Draws, 0.9);
        Assert.Equal(plain.Simultaneous(), sets.Simultaneous);
        Assert.Equal(plain.Marginal(), sets.Marginal);
    });

    [Fact]
    public void Simultaneous_sets_hold_marginal_sets_and_these_the_rank() => Check(network =>
    {
        var sets = RankSets.Of(network.Estimates, network.Variances, Draws, 0.95);
        var ranks = Ranking.LargestFirst(network.Estimates);
        for (var unit = 0; unit < ranks.Length; unit++)
        {
            var (marginal, simultaneous) = (sets.Marginal[unit], sets.Simultaneous[unit]);
            Assert.Equal(simultaneous, simultaneous.Join(marginal));
            Assert.InRange(ranks[unit], marginal.Low, marginal.High);
        }
    });

    [Fact]
    public void The_order_of_units_does_not_matter() => Check(network =>
    {
        var sets = RankSets.Of(network.Estimates, network.Variances, Draws, 0.9);
        var turned = RankSets.Of(network.Estimates.Reverse().ToArray(), network.Variances.Reverse().ToArray(), Draws, 0.9);
        Assert.Equal(sets.Marginal, turned.Marginal.Reverse());
        Assert.Equal(sets.Simultaneous, turned.Simultaneous.Reverse());
    });

    [Fact]
    public void Neither_zero_point_nor_unit_of_measure_matters() => Check(network =>
    {
        var sets = RankSets.Of(network.Estimates, network.Variances, Draws, 0.9);
        var other = RankSets.Of(Array.ConvertAll(network.Estimates, value => (4 * value) - 32), Array.ConvertAll(network.Variances, value => 16 * value), Draws, 0.9);
        Assert.Equal(sets.Marginal, other.Marginal);
        Assert.Equal(sets.Simultaneous, other.Simultaneous);
    });

    /// <summary>A difference of two independent units with standard error 1 each is told apart beyond 1.96 sqrt(2) = 2.77; where a covariance of ½ brings its
    /// standard error down to 1, beyond 1.96.</summary>
    [Theory]
    [InlineData(2.6, 0, 1, 2)]
    [InlineData(2.95, 0, 1, 1)]
    [InlineData(1.85, 0.5, 1, 2)]
    [InlineData(2.1, 0.5, 1, 1)]
    [InlineData(2.6, -0.5, 1, 2)]
    public void Covariance_decides_how_far_two_units_must_lie_apart(double difference, double covariance, int low, int high)
    {
        var sets = RankSets.Of([difference, 0], new[,] { { 1, covariance }, { covariance, 1 } }, new NormalDraws(1, 10_000, 2), 0.95);
        Assert.Equal(new RankSet(low, high), sets.Marginal[0]);
        Assert.Equal(sets.Marginal, sets.Simultaneous);
    }

    [Fact]
    public void Units_that_share_all_their_error_are_told_apart_by_any_difference()
    {
        var sets = RankSets.Of([50, 50.1, 50], new double[,] { { 9, 9, 0 }, { 9, 9, 0 }, { 0, 0, 9 } }, Draws, 0.95);
        Assert.Equal([new RankSet(2, 3), new RankSet(1, 2), new RankSet(1, 3)], sets.Marginal);
    }

    [Fact]
    public void Without_error_the_sets_are_the_ranks_and_ties_hold_all_of_theirs()
    {
        var sets = RankSets.Of([70, 60, 60, 50], new double[4], Draws, 0.95);
        Assert.Equal([new RankSet(1, 1), new RankSet(2, 3), new RankSet(2, 3), new RankSet(4, 4)], sets.Simultaneous);
        Assert.Equal(sets.Simultaneous, sets.Marginal);
    }

    [Fact]
    public void One_unit_has_rank_one_and_no_unit_none()
    {
        Assert.Equal([new RankSet(1, 1)], RankSets.Of([50], [4], Draws, 0.95).Simultaneous);
        Assert.Empty(RankSets.Of([], [], Draws, 0.95).Marginal);
    }

    [Fact]
    public void Units_with_the_same_figures_read_the_same_sets()
    {
        var sets = RankSets.Of([60, 55, 55, 55, 48], [4, 9, 9, 9, 4], Draws, 0.9);
        Assert.Single(sets.Marginal.Skip(1).Take(3).Distinct());
        Assert.Single(sets.Simultaneous.Skip(1).Take(3).Distinct());
    }

    [Fact]
    public void Faulty_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RankSets.Of([1, 2], [1, 1], Draws, 1));
        Assert.Throws<ArgumentException>(() => RankSets.Of([1, 2], [1, 1], new NormalDraws(1, 18, 2), 0.95));
        Assert.Throws<ArgumentException>(() => RankSets.Of([1, 2], [1, 1], new NormalDraws(1, 100, 1), 0.95));
        Assert.Throws<ArgumentException>(() => RankSets.Of([1, 2], [1], Draws, 0.95));
        Assert.Throws<ArgumentException>(() => RankSets.Of([1, 2], new double[,] { { 1, 2 }, { 2, 1 } }, Draws, 0.95));
    }

    private static void Check(Action<MadeUnits> property) => Prop.ForAll(MadeUnits.Any, property).QuickCheckThrowOnFailure();

    private void Compare(string id, double[] estimates, double[] errors)
    {
        using var tally = new Tally(output, 1e-9);
        var sets = RankSets.Of(estimates, Array.ConvertAll(errors, error => error * error), new NormalDraws(20170101, 10_000, estimates.Length), 0.95);
        var ranks = Ranking.LargestFirst(estimates);
        var csranks = Lent.Result(Reference, id + ".csranks");
        var seeds = Lent.Result(Reference, id + ".csranks_seed_stability");
        var best = Lent.Result(Reference, id + ".tau_best3");
        for (var unit = 0; unit < estimates.Length; unit++)
        {
            tally.Same($"{id} {unit} estimate", csranks[unit].GetProperty("estimate"), estimates[unit]);
            tally.Same($"{id} {unit} se", csranks[unit].GetProperty("se"), errors[unit]);
            tally.Same($"{id} {unit} rank", csranks[unit].GetProperty("rank"), ranks[unit]);
            tally.Same($"{id} {unit} among the best three", best[unit].GetProperty("in_set").GetBoolean() ? 1 : 0, sets.Simultaneous[unit].Low <= 3 ? 1 : 0);
            foreach (var (name, found) in new[] { ("simul", sets.Simultaneous[unit]), ("marg", sets.Marginal[unit]) })
            {
                double End(string end) => seeds[unit].GetProperty(name + end).GetDouble();
                tally.Within($"{id} {unit} {name} low", End("_L_min"), found.Low, End("_L_max"));
                tally.Within($"{id} {unit} {name} high", End("_U_min"), found.High, End("_U_max"));
            }
        }
    }
}
