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

    private static IEnumerable<Made> Own(int unit, int service, params short[] answers) => answers.Select(answer => new Made([unit], service, [answer]));

    private static WaveEstimates Wave(IEnumerable<Made> answers) => WaveEstimates.Of(
        MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(3, 2), answers), Sample.WaveId, frame: null, new ScoringOptions());
}
