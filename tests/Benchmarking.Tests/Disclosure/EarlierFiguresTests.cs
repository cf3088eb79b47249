using System.Globalization;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

/// <summary>What readers know from before; how such a figure leads to answers is worked out in the tests of publications.</summary>
public sealed class EarlierFiguresTests
{
    private static readonly PublishedFigure Known = Score("3002", "1");

    [Theory]
    [InlineData("1", false)] // no other score of it than today's
    [InlineData("1 2", true)] // an older one too
    [InlineData("2", true)]
    [InlineData("", false)] // none
    public void A_score_beside_one_of_a_unit_whose_leader_it_shares_tells_more_where_readers_know_another_score_of_that(string known, bool expected)
    {
        var now = Score("3001", "9");
        var before = known.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(digest => Known with { Digest = digest });

        Assert.Equal(expected, new EarlierFigures(before, [now, Known], Sample.Network(2, 2)).Forbid(Row(sharesWith: 1), now));
    }

    [Theory]
    [InlineData(null, true)] // a unit's score is no more
    [InlineData("SK1a", true)] // or what it answered to that question
    [InlineData("SK1b", false)] // or to another
    public void A_service_is_not_shown_by_a_question_where_a_unit_is_missing_that_was_shown(string? gone, bool expected)
    {
        var service = Score(null, "9") with { Service = "service0", Item = "SK1a" };

        Assert.Equal(expected, new EarlierFigures([Known with { Item = gone }], [service], Sample.Network(2, 2)).Forbid(Row(), service));
    }

    [Theory]
    [InlineData("1", "", true)] // its indicator stood there as it stands now, and the dimension did not
    [InlineData("1", "7", false)] // both did
    [InlineData("2", "", true)] // the indicator has changed by answers enough, but readers have what stood there
    [InlineData("", "", false)] // neither did
    public void A_dimension_that_did_not_stand_beside_its_indicators_before_is_not_shown(string indicator, string dimension, bool expected)
    {
        var measures = Sample.Wave(Sample.Network(2, 2), []).Measures;
        var now = Score("3002", "7") with { Measure = measures[0].Measure.Id.Value };
        PublishedFigure[] before = [.. Some(indicator, digest => Known with { Digest = digest }), .. Some(dimension, digest => now with { Digest = digest })];

        Assert.Equal(expected, new EarlierFigures(before, [now, Known], Sample.Network(2, 2)).Forbid(Row() with { Measure = measures[0].Measure }, now));
    }

    [Theory]
    [InlineData("culture", "7", true)] // the dimension stood there, and has changed: what comes beside it now says the rest of what it left open
    [InlineData("culture", "1", false)] // it stands there as it did, and today's figures are weighed together
    [InlineData("culture", "", false)] // it stood nowhere
    [InlineData("goals", "7", false)] // another dimension did
    public void An_indicator_that_did_not_stand_beside_its_dimension_before_is_not_shown_once_that_has_changed(string measure, string digest, bool expected)
    {
        var (dimension, now) = (Known with { Measure = measure }, Score("3002", "9"));

        Assert.Equal(expected, new EarlierFigures(Some(digest, old => dimension with { Digest = old }), [now, dimension], Sample.Network(2, 2)).Forbid(Row(), now));
    }

    [Theory]
    [InlineData("culture.trust", true)]
    [InlineData("culture.openness", true)]
    [InlineData("goals.shared", false)]
    public void One_indicator_that_stood_without_its_dimension_is_enough(string indicator, bool expected)
    {
        var dimension = MadeFamily.Wave(2, 2, []).Measures[0].Measure;
        var now = Score("3002", "7") with { Measure = dimension.Id.Value };

        Assert.Equal(expected, new EarlierFigures([Known with { Measure = indicator }], [now], Sample.Network(2, 2)).Forbid(Row() with { Measure = dimension }, now));
    }

    [Theory]
    [InlineData("culture.trust", "1", false)] // the scores that a service was weighed with stand as they did
    [InlineData("culture.trust", "7", true)] // or one of them does not
    [InlineData("culture.openness", "7", true)] // of another indicator of its dimension
    [InlineData("culture", "7", true)]
    [InlineData("goals.shared", "7", false)]
    public void A_service_s_mean_comes_only_beside_scores_that_stand_as_they_did(string measure, string digest, bool expected)
    {
        var trust = MadeFamily.Wave(2, 2, []).Measures[1].Measure;
        var (standing, now) = (Known with { Measure = "culture.trust", Unit = "3001" }, Score(null, "9") with { Service = "service0" });
        var score = Known with { Measure = measure };

        Assert.Equal(expected, new EarlierFigures([standing, score with { Digest = digest }], [now, standing, score], Sample.Network(2, 2)).Forbid(Row() with { Measure = trust }, now));
    }

    [Theory]
    [InlineData("5:0.5:service0|4:0.5:service1", false)] // the weights are those of today
    [InlineData("5:0.6:service0|4:0.4:service1", true)]
    public void Any_earlier_score_of_other_weights_keeps_services_back(string cells, bool expected)
    {
        var (score, service) = (Known with { Cells = "9:0.5:service0|9:0.5:service1" }, Score(null, "9") with { Service = "service0", Item = "SK1a" });
        PublishedFigure[] before = [score, score with { Digest = "0", Cells = "8:0.5:service0|4:0.5:service1" }, score with { Digest = "2", Cells = cells }];

        Assert.Equal(expected, new EarlierFigures(before, [score, service], Sample.Network(2, 2)).Forbid(Row(), service));
    }

    [Fact]
    public void A_unit_shown_for_the_first_time_is_shown_beside_figures_of_others_that_have_changed()
    {
        var (other, now) = (Known with { Unit = "3001", Measure = "culture" }, Score("3002", "9"));

        Assert.False(new EarlierFigures([other with { Digest = "7" }], [now, other], Sample.Network(2, 2)).Forbid(Row(), now));
    }

    [Theory]
    [InlineData("5", false)] // what was shown of the question stands there today
    [InlineData("6", true)] // it does not: less this unit's answers it would say more
    [InlineData("", false)] // nothing was
    public void Answers_to_a_question_are_not_shown_for_the_first_time_beside_others_that_were_and_have_changed(string network, bool expected)
    {
        var unit = Item(12, 3.5, "1");
        var all = unit with { Table = TableNames.Items, Unit = null, N = 40, Digest = "5" };

        Assert.Equal(expected, new EarlierFigures(Some(network, digest => all with { Digest = digest }), [unit, all], Sample.Network(2, 2)).Forbid(ItemRow(12, 3.5, [3, 0, 3, 0, 6]), unit));
    }

    // Before: 12 answers with a mean of 3.5, 42 in all. Today's counts are of the points from 1 to 5.
    [Theory]
    [InlineData(24, 4.25, "0 3 3 3 15", true)] // the sum rises by 60: twelve may all have answered 5
    [InlineData(24, 4.25, "0 0 6 6 12", true)]
    [InlineData(24, 4.25, "0 0 5 8 11", false)] // but only eleven did in all
    [InlineData(24, 102 / 24.0, null, true)] // means alone tell it too
    [InlineData(24, 101 / 24.0, null, false)] // by 59: somebody did not
    [InlineData(24, 101 / 24.0, "0 0 6 7 11", false)]
    [InlineData(23, 97 / 23.0, "0 0 5 8 10", false)] // by 55: eleven may all have answered 5, but only ten did
    [InlineData(23, 97 / 23.0, "0 0 6 6 11", true)]
    [InlineData(12, 3.5, "0 2 4 4 2", true)] // as many answers, but others: some have come and as many gone
    public void Answers_that_came_together_and_may_all_be_alike_are_not_shown_beside_those_before(int n, double mean, string? counts, bool expected)
    {
        var before = Item(12, 3.5, "0");
        var now = Item(n, mean, "1");
        var row = ItemRow(n, mean, counts?.Split(' ').Select(count => int.Parse(count, CultureInfo.InvariantCulture)).ToArray());

        Assert.Equal(expected, new EarlierFigures([before], [now], Sample.Network(2, 2)).Forbid(row, now));
    }

    // Before: 26 answers with a mean of 3, 78 in all; how often each point was chosen is not written down.
    [Theory]
    [InlineData(38 / 14.0, false)] // 78 - 38 = 40 is no multiple of the twelve that are gone
    [InlineData(42 / 14.0, true)] // 36 / 12 = 3
    [InlineData(18 / 14.0, true)] // 60 / 12 = 5
    public void What_is_left_is_not_shown_where_answers_that_are_gone_may_all_be_alike(double mean, bool expected)
    {
        var now = Item(14, mean, "1");

        Assert.Equal(expected, new EarlierFigures([Item(26, 3, "0")], [now], Sample.Network(2, 2)).Forbid(ItemRow(14, mean, [3, 3, 3, 3, 2]), now));
    }

    private static PublishedFigure Item(int n, double mean, string digest) => new(Sample.WaveId, TableNames.UnitItems, "3001", null, "culture.trust", "SK1a", n, mean, digest);

    private static ItemRow ItemRow(int n, double mean, int[]? counts) => new()
    {
        Wave = Sample.WaveId,
        Unit = 0,
        Measure = Sample.Wave(Sample.Network(2, 2), []).Measures[1].Measure,
        Item = ItemId.Parse("SK1a"),
        Status = RowStatus.Ok,
        Figures = new ItemFigures { N = n, Missing = 0, DontKnow = 0, Mean = mean, Distribution = counts is null ? null : new ItemDistribution(1, counts) },
    };

    private static IEnumerable<PublishedFigure> Some(string digests, Func<string, PublishedFigure> figure) => digests.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(figure);

    private static PublishedFigure Score(string? unit, string digest) => new(Sample.WaveId, TableNames.Scores, unit, null, "culture.trust", null, 9, 50, digest);

    private static ScoreRow Row(params int[] sharesWith) => new()
    {
        Wave = Sample.WaveId,
        Measure = Sample.Wave(Sample.Network(2, 2), []).Measures[1].Measure,
        Status = RowStatus.Ok,
        Figures = new ScoreFigures { N = 9, Score = 50, SharesWith = sharesWith },
    };
}
