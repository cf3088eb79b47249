using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

public sealed class RankingTests(ITestOutputHelper output)
{
    private const string Reference = "reference/ranks_correlation_trend.json";
    private static readonly double[] Values = [5, 3, 3, 1, 4, 4, 4];

    [SharedFact(Reference)]
    public void Ranks_with_ties_equal_those_of_R()
    {
        using var tally = new Tally(output, 0);
        var smallest = Ranking.LargestFirst(Values);
        var means = Ranking.WithMeansForTies(Array.ConvertAll(Values, value => -value));
        foreach (var (name, ranks) in new[] { ("min", Array.ConvertAll(smallest, rank => (double)rank)), ("average", means) })
        {
            // R kept a missing value, at the fifth place, without a rank.
            var expected = Lent.Result(Reference, "rank_ties." + name).EnumerateArray().Where(rank => rank.ValueKind != System.Text.Json.JsonValueKind.Null).ToList();
            for (var place = 0; place < ranks.Length; place++)
            {
                tally.Same($"{name} {place}", expected[place], ranks[place]);
            }
        }
    }

    [Fact]
    public void Ties_share_the_smallest_rank() => Assert.Equal([1, 5, 5, 7, 2, 2, 2], Ranking.LargestFirst(Values));

    [Fact]
    public void Ties_share_the_mean_of_their_ranks() => Assert.Equal([7, 2.5, 2.5, 1, 5, 5, 5], Ranking.WithMeansForTies(Values));

    [Fact]
    public void No_values_have_no_ranks()
    {
        Assert.Empty(Ranking.LargestFirst([]));
        Assert.Empty(Ranking.WithMeansForTies([]));
    }
}
