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

    private static PublishedFigure Score(string? unit, string digest) => new(Sample.WaveId, TableNames.Scores, unit, null, "culture.trust", null, 9, 50, digest);

    private static ScoreRow Row(params int[] sharesWith) => new()
    {
        Wave = Sample.WaveId,
        Measure = Sample.Wave(Sample.Network(2, 2), []).Measures[1].Measure,
        Status = RowStatus.Ok,
        Figures = new ScoreFigures { N = 9, Score = 50, SharesWith = sharesWith },
    };
}
