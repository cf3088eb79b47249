using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>What changes together in a dimension and its two indicators, where some of the dimension's means are made of the indicators' and some are not; ranges worked out by hand.</summary>
public sealed class CellMovesTests
{
    [Fact]
    public void An_indicator_changes_by_itself_where_the_dimension_has_means_of_its_own()
    {
        // In each cell one of two left the second indicator out. The first is 50 throughout and can rise and fall by 50; the dimension says nothing of it.
        var exchanges = Exchanges(2, [.. from unit in Enumerable.Range(0, 2) from service in Enumerable.Range(0, 2) from second in new[] { (short)50, MadeAnswers.Blank } select MadeFamily.Leader(unit, service, 50, second)]);

        AssertOpen(exchanges, 1, 100);
    }

    [Fact]
    public void An_indicator_that_has_no_room_does_not_keep_the_other_from_changing()
    {
        var exchanges = Exchanges(2, [.. from unit in Enumerable.Range(0, 2) from service in Enumerable.Range(0, 2) select MadeFamily.Leader(unit, service, 50, 0)]);

        AssertOpen(exchanges, 1, 100);
        Assert.False(exchanges.Open(2, (0, 0), 1));
        Assert.False(exchanges.Open(0, (0, 0), 1)); // it rises with both of them
    }

    [Theory]
    [InlineData(Weighting.Services, 55)] // the dimension's mean in service 1 loses half a point a point: after 45 points of 22.5 nothing is left
    [InlineData(Weighting.Respondents, 60)] // a quarter of a point, since it is of two leaders: service 0 rises by all of its 50
    public void What_the_dimension_has_of_its_own_changes_with_an_indicator(Weighting weighting, double width)
    {
        // Service 1 has a leader each who answered 90 and 0, and nothing and 0: means of 90, 0 and, in the dimension, 22.5. The other way the first indicator has ten points left there.
        var exchanges = Exchanges(1, [MadeFamily.Leader(0, 0, 50, 50), MadeFamily.Leader(0, 1, 90, 0), MadeFamily.Leader(0, 1, MadeAnswers.Blank, 0)], weighting);

        AssertOpen(exchanges, 1, width);
    }

    [Fact]
    public void What_the_dimension_has_of_its_own_changes_with_the_dimension()
    {
        // Service 1 has one leader who answered 40 and 60, and three who answered nothing and 0: means of 40, 15 and, in the dimension, 12.5, which all lose a point where service 0 gains one,
        // and gain up to the 50 that service 0 has to lose.
        var exchanges = Exchanges(1, [MadeFamily.Leader(0, 0, 50, 50), MadeFamily.Leader(0, 1, 40, 60), .. Enumerable.Repeat(MadeFamily.Leader(0, 1, MadeAnswers.Blank, 0), 3)]);

        AssertOpen(exchanges, 0, 62.5);
    }

    [Fact]
    public void An_indicator_that_nobody_answered_there_has_nothing_to_change()
    {
        var exchanges = Exchanges(2, [MadeFamily.Leader(0, 0, 50, MadeAnswers.Blank), MadeFamily.Leader(0, 1, 50, MadeAnswers.Blank), MadeFamily.Leader(1, 0, 50, 50)]);

        AssertOpen(exchanges, 0, 100);
    }

    private static void AssertOpen(CellExchanges exchanges, int member, double width)
    {
        Assert.True(exchanges.Open(member, (0, 0), width - 1e-6));
        Assert.False(exchanges.Open(member, (0, 0), width + 0.001));
    }

    // No service's mean is published.
    private static CellExchanges Exchanges(int units, IEnumerable<Made> leaders, Weighting weighting = Weighting.Services) =>
        new(MadeFamily.Of(MadeFamily.Wave(units, 2, leaders, new ScoringOptions { Unsuppressed = true, Weighting = weighting })), _ => false, []);
}
