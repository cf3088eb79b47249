using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>A dimension's cells are made of its indicators' where the same leaders answered; worked out by hand.</summary>
public sealed class MeasureFamilyTests
{
    private static readonly ScoringOptions All = new() { Unsuppressed = true };

    [Fact]
    public void A_dimension_is_the_mean_of_its_indicators_where_all_answered_all()
    {
        var family = MadeFamily.Of(MadeFamily.Wave(1, 1, [MadeFamily.Leader(0, 0, 10, 50), MadeFamily.Leader(0, 0, 30, 90)], All));

        // Means of 20 and 70: 45.
        Assert.True(family.IsComposed(0));
        Assert.Equal(2, family.Count);
        Assert.Equal([20, 70], family.Truth);
        Assert.All(family.In(0, family.Cells[0].Cell(0, 0)), term => Assert.Equal(0.5, term.Weight));
        Assert.Equal(0.5, family.Part(0, 2, 0));
    }

    [Fact]
    public void A_dimension_is_a_mean_of_its_own_where_one_of_several_left_an_indicator_out()
    {
        // Scores of 30 and 30 in the dimension, of 10 and 30 in the first indicator and of 50 in the second.
        var family = MadeFamily.Of(MadeFamily.Wave(1, 1, [MadeFamily.Leader(0, 0, 10, 50), MadeFamily.Leader(0, 0, 30, MadeAnswers.Blank)], All));

        Assert.False(family.IsComposed(0));
        Assert.Equal([20, 50, 30], family.Truth);
        Assert.Equal(0, family.Part(0, 1, 0));
        Assert.Equal([1, 2, 0], Enumerable.Range(0, 3).Select(family.MemberOf));
    }

    [Fact]
    public void What_nobody_of_a_cell_answered_has_no_part_in_its_mean()
    {
        var family = MadeFamily.Of(MadeFamily.Wave(1, 1, [MadeFamily.Leader(0, 0, 10, MadeAnswers.Blank), MadeFamily.Leader(0, 0, 30, MadeAnswers.Blank)], All));

        Assert.True(family.IsComposed(0));
        Assert.Equal(1, family.Part(0, 1, 0));
    }

    [Fact]
    public void As_many_answers_of_others_do_not_make_a_mean()
    {
        // Two answered each indicator, but one of them another than the dimension's: all three have a score in it.
        var leaders = new[] { MadeFamily.Leader(0, 0, 10, 50), MadeFamily.Leader(0, 0, 30, MadeAnswers.Blank), MadeFamily.Leader(0, 0, MadeAnswers.Blank, 80) };

        Assert.False(MadeFamily.Of(MadeFamily.Wave(1, 1, leaders, All)).IsComposed(0));
    }

    [Theory]
    [InlineData(false, false)] // the dimension's score is the mean of its indicators' scores
    [InlineData(true, true)] // in the second indicator the unit's score is that of one service alone
    public void A_dimension_says_more_where_its_figures_are_not_the_means_of_its_indicators(bool withGap, bool saysMore)
    {
        var family = MadeFamily.Of(MadeFamily.Wave(2, 2, [.. withGap ? MadeFamily.WithGap(0) : MadeFamily.Whole(0), .. MadeFamily.Whole(1)], All));

        Assert.Equal(saysMore, family.SaysMore(family.Cells.Select(cells => cells.Units.ToDictionary(unit => unit, unit => cells.Told(cells.Unit(unit) ?? []))).ToList()));
    }

    [Fact]
    public void Cells_of_a_dimension_that_is_not_shown_are_made_of_what_is()
    {
        var family = MadeFamily.Of(MadeFamily.Wave(4, 2, [.. MadeFamily.WithGap(0), .. Enumerable.Range(1, 3).SelectMany(MadeFamily.Whole)]));
        var unseen = family.Unseen().ToDictionary(cell => cell.Service, cell => cell.Mean.Sum(term => term.Weight * family.Truth[term.Unknown]));

        Assert.Equal(2, unseen.Count);
        Assert.Equal(50, unseen[0], 9);
        Assert.Equal(80, unseen[1], 9);
    }
}
