using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Tests.Reports.Sheets.Words;

/// <summary>Six municipalities on one measure. Unit 0 asks; 1 to 4 are told apart at the good end, 5 is withheld.</summary>
public sealed class LearningPartnersTests
{
    // Unlikeness by hand: |log10 of the ratio of inhabitants|, 0.5 where it is not known, and 1 for another group.
    // 1: log10(10000/2000) = 0.70. 2: 0 + 1 = 1. 3: log10(10000/9000) = 0.05. 4: 0.5.
    private static readonly Network Six = MadeNetwork.Four with
    {
        Units = [Unit(0, "a", 10000), Unit(1, "a", 2000), Unit(2, "b", 10000), Unit(3, "a", 9000), Unit(4, "a", null), Unit(5, "a", 10000)],
    };

    [Fact]
    public void Those_most_alike_in_size_and_group_come_first() => Assert.Equal([3, 4, 1, 2], Of(Made(Direction.Higher)));

    [Fact]
    public void Where_names_are_anonymous_the_order_is_that_of_the_letters()
    {
        var made = Made(Direction.Higher) with { Names = NameRule.Anonymous };
        var partners = Of(made);

        Assert.Equal([1, 2, 3, 4], partners.Order());
        Assert.Equal(made.View(reader: 0).Context.Names.Order.Where(partners.Contains), partners);
    }

    [Theory]
    [InlineData(Direction.Higher, 55.1, true)]
    [InlineData(Direction.Higher, 55.0, false)]
    [InlineData(Direction.Lower, 34.9, true)]
    [InlineData(Direction.Lower, 35.0, false)]
    public void One_whose_interval_lies_wholly_beyond_the_own_one_at_the_good_end_can_be_asked(Direction direction, double score, bool isAsked)
    {
        // The own interval goes from 40 to 50, that of the other reaches 5 to each side.
        var made = Made(direction) with { Figures = (unit, _) => unit == 1 ? new MadeFigure(9, score, 5, 45, Verdict.NotDistinguishable) : new MadeFigure(9, 45, 5, 45, Verdict.NotDistinguishable) };

        Assert.Equal(isAsked ? [1] : [], Of(made));
    }

    [Fact]
    public void Nobody_is_asked_who_stands_at_the_weak_end() => Assert.Empty(Of(Made(Direction.Lower)));

    [Fact]
    public void Where_neither_end_is_good_or_the_own_score_is_withheld_there_is_nobody_to_ask()
    {
        Assert.Empty(Of(Made(Direction.Neutral)));
        Assert.Empty(Of(Made(Direction.Higher), unit: 5));
    }

    private static MadeReports Made(Direction direction) => new()
    {
        Network = Six,
        Set = MadeNetwork.Wide(1, direction),
        Figures = (unit, _) => unit switch
        {
            0 => new MadeFigure(9, 45, 5, 60, Verdict.Below),
            5 => null,
            _ => new MadeFigure(9, 52, 6, 48, Verdict.Above),
        },
    };

    private static Unit Unit(int place, string group, int? population) =>
        MadeNetwork.Unit(FormattableString.Invariant($"{9901 + place}"), FormattableString.Invariant($"U{place}")) with { Group = group, Population = population };

    private static IReadOnlyList<int> Of(MadeReports made, int unit = 0) => new LearningPartners(made.View(reader: null)).Of(unit, Measure.Of(made.Set)[1]);
}
