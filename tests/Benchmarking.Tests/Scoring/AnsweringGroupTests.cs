using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>Who answered how much of an indicator, and what; counted by hand on three questions from 1 to 5, the second of them reversed, of which two make a score.</summary>
public sealed class AnsweringGroupTests
{
    private const short Blank = MadeAnswers.Blank;

    private static readonly SurveyIndicator Trust = MadeAnswers.Trust with { Items = [.. MadeAnswers.Trust.Items.Select((item, place) => item with { Reverse = place == 1 })] };

    // Unit 0, service 0: three with a score and one without, and another who answered nothing. Service 1: one alone, and two who serve both units, named in either order.
    private static readonly Made[] Leaders =
    [
        new([0], 0, [1, 1, 5]), new([0], 0, [5, 5, Blank]), new([0], 0, [1, 3, 2]), new([0], 0, [4, Blank, Blank]), new([0], 0, [Blank, Blank, Blank]),
        new([0], 1, [2, 2, 2]), new([0, 1], 1, [5, 1, Blank]), new([1, 0], 1, [3, 4, 5]),
    ];

    [Fact]
    public void Leaders_of_one_service_and_the_same_units_are_one_group_with_a_score_and_one_without() =>
        Assert.Equal(["0: 3", "0: 1", "0: 1", "0,1: 2"], Groups().Select(group => $"{string.Join(',', group.Units)}: {group.Count}"));

    [Fact]
    public void Only_those_with_a_score_are_an_unknown_and_each_group_another() =>
        Assert.Equal([true, false, true, true], Groups().Select(group => group.Unknown is not null));

    [Fact]
    public void The_unknown_of_a_group_is_that_of_its_leaders()
    {
        var (cells, groups) = (Cells(), Groups());

        // Of 1 1 5, 5 5 and 1 3 2, the second turned: 0 + 4 + 4, 4 + 0 and 0 + 2 + 1 points of 4 a question.
        Assert.Equal(((200.0 / 3) + 50 + 25) / 3, cells.TrueMeans()[groups[0].Unknown ?? -1], 1e-9);
        Assert.Equal((1 + 3 + 1) * 25 / 3.0, cells.TrueMeans()[groups[2].Unknown ?? -1], 1e-9);
        Assert.Equal(((8 * 25 / 2.0) + (7 * 25 / 3.0)) / 2, cells.TrueMeans()[groups[3].Unknown ?? -1], 1e-9);
    }

    [Fact]
    public void Answers_are_counted_and_added_up_question_by_question()
    {
        var first = Groups()[0];

        Assert.Equal([3, 3, 2], first.Answers);
        Assert.Equal([100, 150, 125], Enumerable.Range(0, 3).Select(first.SumOf));
    }

    [Fact]
    public void The_ends_of_the_scale_are_those_after_reversal()
    {
        var groups = Groups();

        Assert.Equal([2, 1, 0], groups[0].Floors);
        Assert.Equal([1, 1, 1], groups[0].Ceilings);
        Assert.Equal([(0, 0), (0, 0), (0, 0)], groups[2].Floors.Zip(groups[2].Ceilings));
        Assert.Equal([(0, 1), (0, 1), (0, 1)], groups[3].Floors.Zip(groups[3].Ceilings));
    }

    [Fact]
    public void Answers_beyond_and_short_of_a_number_are_those_of_all_its_leaders()
    {
        var group = Groups()[0]; // three, two and three answers

        Assert.Equal((3, 3), (group.MostAnswered, group.UsuallyAnswered));
        Assert.Equal([8, 5, 2, 0], Enumerable.Range(0, 4).Select(group.Beyond));
        Assert.Equal([0, 0, 0, 1], Enumerable.Range(0, 4).Select(group.Short));
        Assert.Equal((1, 1, 2), (Groups()[1].MostAnswered, Groups()[1].UsuallyAnswered, Groups()[1].Short(3)));
    }

    [Fact]
    public void Who_answered_most_and_as_many_as_usual_may_be_two()
    {
        var group = Assert.Single(Groups([new([0], 0, [1, 2, Blank]), new([0], 0, [1, 2, 3]), new([0], 0, [1, 2, Blank]), new([0], 0, [1, 2, Blank])]));

        Assert.Equal((3, 2), (group.MostAnswered, group.UsuallyAnswered));
        Assert.Equal((1, 3), (group.Beyond(2), group.Short(3)));
    }

    private static IReadOnlyList<AnsweringGroup> Groups(IReadOnlyList<Made>? leaders = null)
    {
        var set = Sample.Set(Trust);
        return AnsweringGroup.Of(Responses(leaders ?? Leaders), Cells(leaders ?? Leaders), [.. AskedItem.Of(set, Measure.Of(set)[1])]);
    }

    private static CellUnknowns Cells(IReadOnlyList<Made>? leaders = null) =>
        new(WaveEstimates.Of(Responses(leaders ?? Leaders), Sample.WaveId, frame: null, new ScoringOptions { Unsuppressed = true }).Measures[1]);

    private static Responses Responses(IReadOnlyList<Made> leaders) => MadeAnswers.Responses(Sample.Set(Trust), Sample.Network(2, 2), leaders);
}
