using Benchmarking.Disclosure;
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
    [InlineData("2", "", false)] // the indicator has changed by answers enough
    [InlineData("", "", false)] // neither did
    public void A_dimension_that_did_not_stand_beside_the_same_indicators_before_is_not_shown(string indicator, string dimension, bool expected)
    {
        var measures = Sample.Wave(Sample.Network(2, 2), []).Measures;
        var now = Score("3002", "7") with { Measure = measures[0].Measure.Id.Value };
        PublishedFigure[] before = [.. Some(indicator, digest => Known with { Digest = digest }), .. Some(dimension, digest => now with { Digest = digest })];

        Assert.Equal(expected, new EarlierFigures(before, [now, Known], Sample.Network(2, 2)).Forbid(Row() with { Measure = measures[0].Measure }, now));
    }

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
