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

    [Fact]
    public void Leaders_without_a_score_may_have_answered_anything()
    {
        // Of three questions two make a score. One leader of service 0 answered the first alone: what is left of the sum is up to 100 less.
        var three = Sample.Indicator("culture.trust", Sample.Plain.Scale, "SK1a", "SK1b", "SK1c");
        Made[] leaders = [new([0], 0, [60, 30, 90]), new([0], 0, [60, 30, 90]), new([0], 0, [70, MadeAnswers.Blank, MadeAnswers.Blank]), new([0], 1, [40, 50, 60])];

        var sum = Assert.Single(Totals(leaders, three, services: 2).OfUnit(0, [0, 1]));

        // Shown are 60 + 60 + 70 + 40 and 30 + 30 + 50, and the third question is not: up to 300 more. 6 a + 3 b is 360 + 150.
        Assert.Equal((240, 640), (sum.Low, sum.High));
        Assert.Equal([6, 3], sum.Weights.Select(weight => weight.Weight));
    }

    // From 1 to 5, in points of 0 to 100: service 0 answered 100 100, 0 50 and 100 0, service 1 50 0. Two answers lie between the ends, at 25, 50 or 75: 200 + 25 to 275 and 100 + 25 to 175.
    // 6 a + 2 b is 350 + 50.
    [Theory]
    [InlineData(true, 350, 450)]
    [InlineData(false, 400, 400)]
    public void Shares_of_the_ends_leave_open_what_lies_between(bool onlyEnds, double low, double high)
    {
        var sum = Assert.Single(Totals(Four(0), MadeAnswers.Trust with { Items = [.. MadeAnswers.Trust.Items.Take(2)] }, 2).OfNetwork(new HashSet<int> { 0 }, [0, 1], onlyEnds));

        Assert.Equal((low, high), (sum.Low, sum.High));
        Assert.Equal([6, 2], sum.Weights.Select(weight => weight.Weight));
    }

    [Fact]
    public void Of_yes_and_no_both_are_ends()
    {
        var yesNo = Sample.Indicator("culture.trust", new Scale { Id = "no_yes", Min = 0, Max = 1 }, "SK1a");

        // Three of four in service 0 and none of one in service 1, and as many in unit 1: 4 a + b = 300 in each.
        var sum = Assert.Single(Totals([.. from unit in new[] { 0, 1 } from made in new Made[] { new([unit], 0, [1]), new([unit], 0, [1]), new([unit], 0, [1]), new([unit], 0, [0]), new([unit], 1, [0]) } select made], yesNo, 2)
            .OfNetwork(new HashSet<int> { 0, 1 }, [0], onlyEnds: true));

        Assert.Equal((600, 600), (sum.Low, sum.High));
    }

    [Fact]
    public void The_network_s_answers_are_those_of_all_who_serve_a_unit_that_takes_part()
    {
        var pair = MadeAnswers.Trust with { Items = [.. MadeAnswers.Trust.Items.Take(2)] };
        var totals = Totals([.. Four(0), .. Four(1), new([0, 1], 0, [1, 1])], pair, 2);

        // Unit 1 takes no part, but one who serves both does.
        var sum = Assert.Single(totals.OfNetwork(new HashSet<int> { 0 }, [0, 1], onlyEnds: false));

        Assert.Equal((400, 400), (sum.Low, sum.High));
        Assert.Equal([2, 2, 6], sum.Weights.Select(weight => weight.Weight).Order());
    }

    [Fact]
    public void The_network_s_answers_say_something_where_any_unit_s_score_weighs_its_cells_otherwise()
    {
        // Unit 0 has one leader in each service, and its sum is its score; unit 1 has three and one.
        Made[] alike = [new([0], 0, [50, 40]), new([0], 1, [30, 80])];
        Made[] other = [.. Enumerable.Repeat(new Made([1], 0, [50, 40]), 3), new([1], 1, [30, 80])];

        Assert.Empty(Totals(alike, Pair, 2).OfNetwork(new HashSet<int> { 0 }, [0, 1], onlyEnds: false));
        Assert.Single(Totals([.. alike, .. other], Pair, 2).OfNetwork(new HashSet<int> { 0, 1 }, [0, 1], onlyEnds: false));
        Assert.Empty(Totals([.. alike, .. other], Pair, 2).OfNetwork(new HashSet<int> { 0, 1 }, [], onlyEnds: false));
    }

    private static Made[] Four(int unit) => [new([unit], 0, [5, 5]), new([unit], 0, [1, 3]), new([unit], 0, [5, 1]), new([unit], 1, [3, 1])];

    private static QuestionTotals Totals(IReadOnlyList<Made> leaders, SurveyIndicator indicator, int services)
    {
        var responses = MadeAnswers.Responses(Sample.Set(indicator), Sample.Network(2, services), leaders);
        return new QuestionTotals(new CellUnknowns(WaveEstimates.Of(responses, Sample.WaveId, frame: null, new ScoringOptions { Unsuppressed = true }).Measures[1]), responses);
    }

    private static IReadOnlyList<LinearStatement> Of(IReadOnlyList<Made> leaders, params int[] shown) => Totals(leaders, Pair, services: 2).OfUnit(0, shown);
}
