using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>What counted answers add up to, in points of two questions from 0 to 100; worked out by hand.</summary>
public sealed class QuestionTotalsTests
{
    private static readonly SurveyIndicator Pair = Sample.Indicator("culture.trust", Sample.Plain.Scale, "SK1a", "SK1b");

    [Fact]
    public void Answers_of_leaders_who_answered_all_are_their_scores_as_often_as_there_are_questions()
    {
        // Three leaders of service 0 and one of service 1: 2 · 3 a + 2 b = 150 + 40 + 30 + 80.
        var sum = Assert.Single(Of([new([0], 0, [50, 40]), new([0], 0, [50, 0]), new([0], 0, [50, 0]), new([0], 1, [30, 80])], 0, 1));

        Assert.Equal((300, 300), (sum.Low, sum.High));
        Assert.Equal([6, 2], sum.Weights.Select(weight => weight.Weight));
    }

    [Fact]
    public void A_sum_that_weighs_cells_as_the_score_does_says_nothing_more() =>
        Assert.Empty(Of([new([0], 0, [50, 40]), new([0], 1, [30, 80])], 0, 1));

    [Fact]
    public void What_is_not_shown_may_have_been_anything()
    {
        // Of the second question four answers are not shown: 6 a + 2 b lies from 180 to 180 + 400.
        var sum = Assert.Single(Of([new([0], 0, [50, 40]), new([0], 0, [50, 0]), new([0], 0, [50, 0]), new([0], 1, [30, 80])], 0));

        Assert.Equal((180, 580), (sum.Low, sum.High));
    }

    [Fact]
    public void Leaders_who_answered_unequally_are_counted_both_ways()
    {
        // Two of three in service 0 left the second question out. Counted once each, 3 a + 2 b is 260 less up to 100 of the one who answered twice; counted twice each, 6 a + 2 b is 260 and up to 200 more.
        var sums = Of([new([0], 0, [50, 0]), new([0], 0, [50, MadeAnswers.Blank]), new([0], 0, [50, MadeAnswers.Blank]), new([0], 1, [30, 80])], 0, 1);

        Assert.Equal([(160, 260, 3, 2), (260, 460, 6, 2)], sums.Select(sum => (sum.Low, sum.High, sum.Weights[0].Weight, sum.Weights[1].Weight)));

        // Scores of 25, 50 and 50, and of 55: a = 125 / 3, b = 55.
        Assert.All(sums, sum => Assert.InRange((sum.Weights[0].Weight * 125 / 3) + (sum.Weights[1].Weight * 55), sum.Low, sum.High));
    }

    private static IReadOnlyList<LinearStatement> Of(IReadOnlyList<Made> leaders, params int[] shown)
    {
        var responses = MadeAnswers.Responses(Sample.Set(Pair), Sample.Network(1, 2), leaders);
        var cells = new CellUnknowns(WaveEstimates.Of(responses, Sample.WaveId, frame: null, new ScoringOptions { Unsuppressed = true }).Measures[1]);
        return new QuestionTotals(cells, responses).OfUnit(0, shown);
    }
}
