using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
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

        Assert.Equal(saysMore, family.SaysMore(Told(family)));
    }

    [Fact]
    public void An_indicator_that_nobody_answered_has_no_part_in_what_figures_say()
    {
        var leaders = from unit in Enumerable.Range(0, 2) from score in new short[] { 20, 40 } select MadeFamily.Leader(unit, 0, score, MadeAnswers.Blank);
        var family = MadeFamily.Of(MadeFamily.Wave(2, 1, leaders, All));

        Assert.False(family.SaysMore(Told(family)));
    }

    [Fact]
    public void An_indicator_that_nobody_of_a_cell_answered_has_no_part_there_though_it_has_in_others()
    {
        var family = MadeFamily.Of(MadeFamily.Wave(2, 1, [MadeFamily.Leader(0, 0, 10, MadeAnswers.Blank), MadeFamily.Leader(1, 0, 20, 40)], All));

        Assert.Equal((1, 0, 0.5), (family.Part(0, 1, 0), family.Part(0, 2, 0), family.Part(1, 2, 0)));
    }

    [Fact]
    public void A_dimension_says_more_where_any_of_its_means_is_made_of_its_indicators()
    {
        // In unit 1's service 1 one of two left the second indicator out, so the dimension's mean is its own there; unit 0's score is not the mean of its scores in the indicators.
        var family = MadeFamily.Of(MadeFamily.Wave(2, 2, [.. MadeFamily.WithGap(0), MadeFamily.Leader(1, 0, 50, 60), MadeFamily.Leader(1, 1, 10, 50), MadeFamily.Leader(1, 1, 30, MadeAnswers.Blank)], All));

        Assert.True(family.SaysMore(Told(family)));
    }

    [Fact]
    public void A_dimension_that_is_not_shown_beside_its_indicators_says_more()
    {
        var dimension = IndicatorId.Parse("culture");
        var family = MadeFamily.Of(MadeFamily.Wave(2, 2, Enumerable.Range(0, 2).SelectMany(MadeFamily.Whole), new ScoringOptions { Held = new HashSet<HeldScore> { new(Sample.WaveId, 0, dimension) } }));

        Assert.Equal([1], family.Cells[0].Units);
        Assert.True(family.SaysMore(Told(family)));
    }

    [Fact]
    public void An_indicator_that_is_shown_of_more_units_than_the_others_says_more()
    {
        // Unit 2 has two answers to the first indicator, which is too few, and five to the second.
        var third = new short[] { 30, 40, 50, 60, 70 }.Select((score, at) => MadeFamily.Leader(2, at % 2, at < 2 ? score : MadeAnswers.Blank, score));
        var family = MadeFamily.Of(MadeFamily.Wave(3, 2, [.. Enumerable.Range(0, 2).SelectMany(MadeFamily.Whole), .. third]));

        Assert.Equal([[0, 1], [0, 1], [0, 1, 2]], family.Cells.Select(cells => cells.Units));
        Assert.True(family.SaysMore(Told(family)));
    }

    [Fact]
    public void A_dimension_s_figure_that_no_indicator_has_says_more()
    {
        var family = MadeFamily.Of(MadeFamily.Wave(2, 2, Enumerable.Range(0, 2).SelectMany(MadeFamily.Whole), All));
        var told = Told(family);
        told[0].Add(-1, family.Cells[0].Told(family.Cells[0].Service(0)));

        Assert.True(family.SaysMore(told));
    }

    [Fact]
    public void A_mean_over_units_is_made_of_the_same_mean_in_each_indicator()
    {
        var family = MadeFamily.Of(MadeFamily.Wave(2, 2, Enumerable.Range(0, 2).SelectMany(MadeFamily.Whole), All));
        var parts = family.Parts(family.In(0, family.Cells[0].Service(0))).ToList();

        Assert.Equal([(1, 0.5), (2, 0.5)], parts.Select(part => (part.Member, part.Weight)));
        Assert.All(parts, part => Assert.Equal([0.5, 0.5], part.Mean.Select(weight => weight.Weight)));
    }

    [Fact]
    public void Leaders_of_several_units_who_answered_one_indicator_alone_are_shared_all_the_same() =>
        Assert.True(MadeFamily.Of(MadeFamily.Wave(2, 1, [MadeFamily.Leader(0, 0, 10, 20), MadeFamily.Leader(1, 0, 30, 40), new Made([0, 1], 0, [MadeAnswers.Blank, 50])], All)).HasShared);

    [Fact]
    public void A_cell_where_one_left_an_indicator_out_is_not_made_of_what_is_shown_though_it_may_look_so()
    {
        // Answers of 40 and 60, and 60 and nothing: 55 in the dimension, and 55 is the mean of 50 and 60.
        Made[] gap = [MadeFamily.Leader(0, 1, 40, 60), MadeFamily.Leader(0, 1, 60, MadeAnswers.Blank)];
        var held = new ScoringOptions { Held = new HashSet<HeldScore> { new(Sample.WaveId, 0, IndicatorId.Parse("culture")) } };
        var family = MadeFamily.Of(MadeFamily.Wave(2, 2, [.. MadeFamily.Whole(0).Where(leader => leader.Service == 0), .. MadeFamily.Whole(0).Where(leader => leader.Service == 0), .. gap, .. MadeFamily.Whole(1)], held));

        Assert.Equal([(0, 0)], family.Unseen().Select(cell => (cell.Unit, cell.Service)));
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

    [Fact]
    public void Leaders_of_a_cell_that_is_not_shown_have_their_mean_where_another_unit_shows_it()
    {
        // One of unit 0 alone, 40 and 60; one of both who left the first out, and so has 80 in the dimension; unit 1 shows that as an unknown by itself.
        Made[] leaders = [MadeFamily.Leader(0, 0, 40, 60), new Made([0, 1], 0, [MadeAnswers.Blank, 80]), MadeFamily.Leader(1, 0, 20, 40)];
        var family = MadeFamily.Of(MadeFamily.Wave(2, 1, leaders, All with { Held = new HashSet<HeldScore> { new(Sample.WaveId, 0, IndicatorId.Parse("culture")) } }));
        var (unit, service, mean) = Assert.Single(family.Unseen());

        Assert.Equal((0, 0), (unit, service));
        Assert.Equal([0.25, 0.25, 0.5], mean.Select(term => term.Weight).Order());
        Assert.Equal(65, mean.Sum(term => term.Weight * family.Truth[term.Unknown]), 9);
    }

    [Fact]
    public void A_cell_is_not_made_of_one_indicator_where_its_leaders_answered_another_that_is_not_shown()
    {
        // Alike in both, so that the mean of the one that is shown is the dimension's.
        Made[] leaders = [MadeFamily.Leader(0, 0, 50, 50), MadeFamily.Leader(1, 0, 20, 40)];
        MeasureFamily Without(params IEnumerable<IndicatorId> measures) =>
            MadeFamily.Of(MadeFamily.Wave(2, 1, leaders, All with { Held = measures.Select(measure => new HeldScore(Sample.WaveId, 0, measure)).ToHashSet() }));
        var (dimension, second) = (IndicatorId.Parse("culture"), Without().Cells[2].Measure.Id);

        Assert.Single(Without(dimension).Unseen());
        Assert.Empty(Without(dimension, second).Unseen());
    }

    private static List<Dictionary<int, LinearStatement>> Told(MeasureFamily family) =>
        [.. family.Cells.Select(cells => cells.Units.ToDictionary(unit => unit, unit => cells.Told(cells.Unit(unit) ?? [])))];
}
