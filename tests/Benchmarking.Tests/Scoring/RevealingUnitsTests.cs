using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>Leaders who serve several units let one score say something of another; worked out by hand.</summary>
public sealed class RevealingUnitsTests
{
    [Fact]
    public void A_unit_is_held_back_where_the_score_of_another_says_what_its_shared_leader_answered()
    {
        // All of unit 0 answered 0, its leader of service 0 too, who is unit 1's only one: unit 1's score is then half the mean of its four of service 1.
        var wave = Wave([new([0, 1], 0, [0]), .. Own(0, 1, 0, 0, 0, 0), .. Own(1, 1, 10, 12, 14, 14), .. Own(2, 0, 50, 60, 70, 40, 30)]);

        Assert.Equal([RowStatus.SuppressedSecondary], wave.Measures[1].Statuses.Where(status => status != RowStatus.Ok));
    }

    [Fact]
    public void The_unit_of_the_fewest_answers_is_held_back() => Assert.Equal(
        [RowStatus.Ok, RowStatus.SuppressedSecondary, RowStatus.Ok],
        Wave([new([0, 1], 0, [0]), .. Own(0, 1, 0, 0, 0, 0, 0), .. Own(1, 1, 10, 12, 14, 14), .. Own(2, 0, 50, 60, 70, 40, 30)]).Measures[1].Statuses);

    [Fact]
    public void Units_that_share_leaders_are_held_back_from_the_fewest_answers_on_whichever_is_exposed()
    {
        // Units 2 and 3 share a leader as well, who stays open, and have five answers; units 0 and 1 have seven and six.
        Made[] exposed = [new([0, 1], 0, [0]), new([0, 1], 0, [0]), .. Own(0, 1, 0, 0, 0, 0, 0), .. Own(1, 1, 10, 12, 14, 14)];
        Made[] open = [new([2, 3], 0, [50]), .. Own(2, 1, 30, 50, 60, 70), .. Own(3, 1, 20, 40, 55, 65)];

        Assert.Equal([RowStatus.Ok, RowStatus.SuppressedSecondary, RowStatus.SuppressedSecondary, RowStatus.SuppressedSecondary], Wave([.. exposed, .. open], units: 4).Measures[1].Statuses);
    }

    [Fact]
    public void A_unit_is_held_back_where_scores_together_say_the_mean_of_a_service_that_is_not_shown()
    {
        // Scores are (a + c) / 2, (b + d) / 2 and (c + d) / 2, where c and d are of leaders in common: the first two less the third are half of a + b, the service's mean in two units.
        Made[] rows =
        [
            .. Own(0, 0, 40, 50, 60), .. Own(1, 0, 30, 50, 70),
            new([0, 2], 1, [45]), new([0, 2], 1, [55]), new([0, 2], 1, [65]), new([1, 2], 1, [35]), new([1, 2], 1, [50]), new([1, 2], 1, [65]),
        ];

        Assert.Contains(RowStatus.SuppressedSecondary, Wave(rows).Measures[1].Statuses);
    }

    [Fact]
    public void Unsuppressed_holds_none_back() => Assert.DoesNotContain(
        RowStatus.SuppressedSecondary,
        Wave([new([0, 1], 0, [0]), .. Own(0, 1, 0, 0, 0, 0), .. Own(1, 1, 10, 12, 14, 14), .. Own(2, 0, 50)], options: new ScoringOptions { Unsuppressed = true }).Measures[1].Statuses);

    [Fact]
    public void Two_units_that_share_all_leaders_but_one_each_are_not_both_shown()
    {
        // Six and six with five in common: six times the difference is the one less the other, and 100 less 0 leaves no doubt.
        var wave = Wave([.. Enumerable.Range(0, 5).Select(at => new Made([0, 1], 0, [(short)(40 + at)])), .. Own(0, 0, 100), .. Own(1, 0, 0), .. Own(2, 0, 50, 60, 70, 40, 30)]);

        Assert.Single(wave.Measures[1].Statuses, status => status == RowStatus.SuppressedSecondary);
    }

    [Fact]
    public void Units_that_share_leaders_and_leave_them_open_are_shown() => Assert.All(
        Wave([new([0, 1], 0, [50]), .. Own(0, 1, 30, 50, 60, 70), .. Own(1, 1, 20, 40, 55, 65), .. Own(2, 0, 50, 60, 70, 40, 30)]).Measures[1].Statuses,
        status => Assert.Equal(RowStatus.Ok, status));

    [Fact]
    public void A_dimension_is_held_back_where_it_says_what_a_leader_answered_who_left_an_indicator_out()
    {
        // Scores are (40 + 80) / 2 = 60, 60 and ((50 + 80) / 2) = 65: 60 - 4 × (65 - 60) = 40 is the first service's, and 2 × 60 - 40 = 80 the leader's.
        var wave = MadeFamily.Wave(4, 2, [.. MadeFamily.WithGap(0), .. Enumerable.Range(1, 3).SelectMany(MadeFamily.Whole)]);

        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Ok, RowStatus.Ok, RowStatus.Ok], wave.Measures[0].Statuses);
        Assert.All(wave.Measures.Skip(1).SelectMany(measure => measure.Statuses), status => Assert.Equal(RowStatus.Ok, status));
    }

    private static IEnumerable<Made> Own(int unit, int service, params short[] answers) => answers.Select(answer => new Made([unit], service, [answer]));

    private static WaveEstimates Wave(IEnumerable<Made> answers, int units = 3, ScoringOptions? options = null) => WaveEstimates.Of(
        MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(units, 2), answers), Sample.WaveId, frame: null, options ?? new ScoringOptions());
}
