using Benchmarking.Statistics;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Golden values from stats in R 4.2, by <c>Golden/soundness.R</c>; others by hand.</summary>
public sealed class GroupTestsTests(ITestOutputHelper output)
{
    private static readonly double[] Values = [1, 2, 4, 3, 3, 5, 7, 8, 9];
    private static readonly int[] Labels = [1, 1, 1, 2, 2, 2, 2, 2, 3];
    private readonly GoldenTable _golden = new("soundness.csv", output);

    [Fact]
    public void Unequal_groups_with_a_single_value_are_tested_as_R_does()
    {
        List<Moments> groups = [Of(Values[..3]), Of(Values[3..8]), Of(Values[8..])];
        _golden.Holds("kruskal_h", 1e-12, _ => KruskalWallis.Of(Values, Labels)?.H ?? double.NaN);
        _golden.Holds("kruskal_p", 1e-12, _ => KruskalWallis.Of(Values, Labels)?.P ?? double.NaN);
        _golden.Holds("anova_f", 1e-12, _ => OneWayAnova.Of(groups)?.Test?.F ?? double.NaN);
        _golden.Holds("anova_p", 1e-12, _ => OneWayAnova.Of(groups)?.Test?.P ?? double.NaN);
        _golden.Holds("welch_f", 1e-12, _ => WelchAnova.Of([.. groups.Take(2)])?.F ?? double.NaN);
        _golden.Holds("welch_df2", 1e-12, _ => WelchAnova.Of([.. groups.Take(2)])?.Df2 ?? double.NaN);
        _golden.Holds("welch_p", 1e-12, _ => WelchAnova.Of([.. groups.Take(2)])?.P ?? double.NaN);
    }

    [Fact]
    public void Mann_Whitney_equals_that_of_R_exactly_and_by_approximation()
    {
        _golden.Holds("mw_w", 0, row => MannWhitney.Exact(First(row.A), Second(row.B))?.W ?? double.NaN);
        _golden.Holds("mw_exact", 1e-12, row => MannWhitney.Exact(First(row.A), Second(row.B))?.P ?? double.NaN);
        _golden.Holds("mw_correct", 1e-12, row => MannWhitney.Normal(First(row.A), Second(row.B), row.C > 0)?.P ?? double.NaN);
    }

    [Fact]
    public void Two_groups_have_the_p_value_of_the_t_test_in_every_test_of_means()
    {
        var (first, second) = (Of(1, 2, 4, 4), Of(3, 5, 9));
        Assert.Equal(WelchTTest.Of(first, second)?.P ?? 0, WelchAnova.Of([first, second])?.P ?? 1, 13);
        Assert.Equal(WelchTTest.Of(first, second)?.P ?? 0, BrownForsythe.Of([first, second])?.P ?? 1, 13);
        Assert.Equal(StudentTTest.Of(first, second)?.P ?? 0, OneWayAnova.Of([first, second])?.Test?.P ?? 1, 13);
    }

    [Fact]
    public void An_interval_lies_around_the_difference_and_turns_with_the_groups()
    {
        var (one, other) = (WelchTTest.Of(Of(1, 2, 4), Of(3, 5)), WelchTTest.Of(Of(3, 5), Of(1, 2, 4)));
        var (interval, turned) = (one?.Interval(0.9), other?.Interval(0.9));
        Assert.Equal((interval?.Low, interval?.High), (-turned?.High, -turned?.Low));
        Assert.Equal(one?.Difference ?? 0, ((interval?.Low + interval?.High) / 2) ?? 1, 14);
    }

    [Fact]
    public void A_group_of_one_allows_the_pooled_test_alone()
    {
        var (one, three) = (Of(4), Of(1, 2, 6));
        Assert.Null(WelchTTest.Of(one, three));
        Assert.Null(WelchAnova.Of([one, three]));
        Assert.Null(BrownForsythe.Of([one, three]));
        Assert.Equal(2, StudentTTest.Of(one, three)?.Df);
        Assert.Null(StudentTTest.Of(one, one));
    }

    [Fact]
    public void A_single_group_is_not_compared()
    {
        var group = Of(1, 2, 3);
        Assert.Null(OneWayAnova.Of([group, default]));
        Assert.Null(WelchAnova.Of([group]));
        Assert.Null(BrownForsythe.Of([group]));
        Assert.Null(StudentTTest.Of(group, default));
        Assert.Null(KruskalWallis.Of([1, 2, 3], [7, 7, 7]));
    }

    [Fact]
    public void Groups_that_do_not_vary_have_no_test()
    {
        List<Moments> groups = [Of(2, 2), Of(3, 3)];
        Assert.Null(StudentTTest.Of(groups[0], groups[1]));
        Assert.Null(WelchTTest.Of(groups[0], groups[1]));
        Assert.Null(WelchAnova.Of(groups));
        Assert.Null(BrownForsythe.Of(groups));
        Assert.Null(KruskalWallis.Of([5, 5, 5], [1, 1, 2]));
        Assert.Null(MannWhitney.Normal([5, 5], [5], true));
        Assert.Null(MannWhitney.Exact([5, 6], [5]));
    }

    [Fact]
    public void One_group_that_does_not_vary_leaves_the_tests_that_can_do_without()
    {
        List<Moments> groups = [Of(2, 2, 2), Of(3, 5, 4)];
        Assert.NotNull(WelchTTest.Of(groups[0], groups[1]));
        Assert.NotNull(BrownForsythe.Of(groups));
        Assert.Null(WelchAnova.Of(groups));
    }

    [Fact]
    public void Samples_that_do_not_overlap_have_every_pair_above()
    {
        var test = MannWhitney.Exact([7, 8, 9], [1, 2, 3, 4]);
        Assert.Equal((12, 1, 1), (test?.W, test?.ShareAbove, test?.CliffsDelta));

        // Two of the 35 orders are as extreme.
        Assert.Equal(2.0 / 35, test?.P ?? 0, 15);
    }

    [Fact]
    public void Samples_that_balance_have_a_p_value_of_one()
    {
        Assert.Equal(1, MannWhitney.Normal([1, 4], [2, 3], true)?.P);
        Assert.Equal(1, MannWhitney.Exact([1, 4], [2, 3])?.P);
    }

    [Fact]
    public void Nothing_to_compare_is_refused()
    {
        Assert.Throws<ArgumentException>(() => OneWayAnova.Of([]));
        Assert.Throws<ArgumentException>(() => WelchAnova.Of([]));
        Assert.Throws<ArgumentException>(() => BrownForsythe.Of([]));
        Assert.Throws<ArgumentException>(() => KruskalWallis.Of([], []));
        Assert.Throws<ArgumentException>(() => KruskalWallis.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => MannWhitney.Normal([], [1], true));
        Assert.Throws<ArgumentException>(() => MannWhitney.Exact([1], []));
    }

    private static double[] First(double n) => [.. Enumerable.Range(1, (int)n).Select(place => 37.0 * place % 101)];

    private static double[] Second(double n) => [.. Enumerable.Range(1, (int)n).Select(place => (53.0 * place % 97) + 0.5)];

    private static Moments Of(params double[] values) => values.Aggregate(default(Moments), (sum, value) => sum.Add(value));
}
