using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>Which cells a reader cannot tell apart, and the sums that are told of them; calculations by hand.</summary>
public sealed class CellUnknownsTests
{
    // Two persons are all of service 0 in units 0 and 1; unit 2 has one of its own there, and service 1 has others.
    private static readonly Made[] Twins = [new([0, 1], 0, [40]), new([0, 1], 0, [60]), new([0], 1, [10]), new([0], 1, [20]), new([1], 1, [30]), new([2], 0, [70])];

    [Fact]
    public void Leaders_who_serve_several_units_are_one_unknown_in_all_their_cells()
    {
        var cells = Unknowns(Twins);

        Assert.True(cells.HasShared);
        Assert.Equal([(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)], cells.Cells);

        // Unit 0's own of service 1, unit 1's, unit 2's, and the two in common.
        Assert.Equal([15, 30, 70, 50], cells.TrueMeans());
        Assert.Equal([(3, 1.0)], cells.Cell(0, 0).Select(weight => (weight.Unknown, weight.Weight)));
        Assert.Equal(cells.Cell(0, 0), cells.Cell(1, 0));
        Assert.Equal([2, 2, 2, 1, 1, 0], from unit in Enumerable.Range(0, 3) from service in Enumerable.Range(0, 2) select cells.N(unit, service));
    }

    [Fact]
    public void Scores_and_means_of_services_are_sums_of_the_unknowns()
    {
        var cells = Unknowns(Twins);

        Assert.Equal([0, 1, 2], cells.Units);
        Assert.Equal([(3, 0.5), (1, 0.5)], cells.Unit(1)?.Select(weight => (weight.Unknown, weight.Weight)));
        Assert.Equal([(2, 1.0)], cells.Unit(2)?.Select(weight => (weight.Unknown, weight.Weight)));
        Assert.Equal([(3, 2.0 / 3), (2, 1.0 / 3)], cells.Service(0).Select(weight => (weight.Unknown, weight.Weight)));
        Assert.Equal([(0, 0.5), (1, 0.5)], cells.Service(1).Select(weight => (weight.Unknown, weight.Weight)));
    }

    [Fact]
    public void A_cell_of_own_leaders_and_of_some_in_common_is_the_mean_of_both()
    {
        // Unit 0 has one leader of its own and one in common with unit 1, which has two of its own.
        var cells = Unknowns([new([0, 1], 0, [40]), new([0], 0, [60]), new([1], 0, [70]), new([1], 0, [90])]);

        Assert.Equal([60, 80, 40], cells.TrueMeans());
        Assert.Equal([(0, 0.5), (2, 0.5)], cells.Cell(0, 0).Select(weight => (weight.Unknown, weight.Weight)));
        Assert.Equal([(1, 2.0 / 3), (2, 1.0 / 3)], cells.Cell(1, 0).Select(weight => (weight.Unknown, weight.Weight)));
        Assert.Equal([0, 1, 2], cells.Parts(3).Select(part => part.Unknown));
        Assert.Equal([0, 2], cells.Parts(2).Select(part => part.Unknown));
    }

    [Fact]
    public void A_cell_s_groups_are_its_own_leaders_and_those_who_serve_each_choice_of_other_units()
    {
        var cells = Unknowns([new([0, 1], 0, [40]), new([1, 0], 0, [70]), new([0, 2], 0, [90]), new([0], 0, [10]), new([1], 0, [20]), new([2], 0, [30])]);

        Assert.Equal([(1, 10.0), (2, 55.0), (1, 90.0)], cells.GroupsOf(0, 0).Select(group => (group.Leaders.N, group.Mean)));
        Assert.Equal([(1, 20.0), (2, 55.0)], cells.GroupsOf(1, 0).Select(group => (group.Leaders.N, group.Mean)));
    }

    [Fact]
    public void What_is_left_of_a_cell_without_several_in_common_is_its_own_mean() =>
        // 80 beside 40 and 60 in common, who are 50 together.
        Assert.Equal([80, 90, 50], Unknowns([new([0, 1], 0, [40]), new([1, 0], 0, [60]), new([0], 0, [80]), new([1], 0, [90])]).TrueMeans());

    [Fact]
    public void Who_serves_a_unit_that_takes_no_part_besides_may_be_all_that_answered_there()
    {
        var cells = Unknowns([.. Enumerable.Range(0, 5).Select(at => new Made([0], 0, [(short)(10 * at)])), new([0, 1], 0, [80])], new ScoringOptions());

        // 0, 10, 20, 30 and 40; and the only answer of unit 1.
        Assert.True(cells.HasShared);
        Assert.Equal([20, 80], cells.TrueMeans());
        Assert.Equal([(0, 5.0 / 6), (1, 1.0 / 6)], cells.Unit(0)?.Select(weight => (weight.Unknown, weight.Weight)));
        Assert.Equal([1], cells.Parts(5).Select(part => part.Unknown));
    }

    [Fact]
    public void Without_leaders_in_common_each_cell_is_one_unknown_and_has_no_parts()
    {
        var cells = Unknowns([new([0], 0, [40]), new([1], 0, [60]), new([2], 0, [80])]);

        Assert.False(cells.HasShared);
        Assert.Equal([(0, 0), (1, 0), (2, 0)], cells.Cells);
        Assert.Equal(3, cells.Count);
        Assert.Empty(cells.Parts(5));
    }

    [Fact]
    public void A_unit_that_takes_no_part_has_no_unknowns()
    {
        var answers = Enumerable.Range(0, 5).Select(at => new Made([0], 0, [(short)(10 * at)])).Append(new Made([1], 0, [50]));
        var cells = Unknowns(answers, new ScoringOptions());

        Assert.Equal([(0, 0)], cells.Cells);
        Assert.Null(cells.Unit(1));
        Assert.False(cells.HasShared);
    }

    [Fact]
    public void A_service_that_gets_no_weight_is_no_part_of_the_sum()
    {
        // Nobody was invited in service 1.
        Scored[] answers = [.. Sample.Cell(0, 0, 10, 20), .. Sample.Cell(0, 1, 60, 70, 80)];
        var wave = Sample.Wave(Sample.Network(1, 2), answers, new ScoringOptions { Weighting = Weighting.Standardised, Unsuppressed = true }, Sample.Frame((0, 0, 4), (0, 1, 0)));

        Assert.Equal([(0, 1.0)], new CellUnknowns(wave.Measures[1]).Unit(0)?.Select(weight => (weight.Unknown, weight.Weight)));
    }

    [Fact]
    public void A_step_is_that_of_the_scale_and_of_a_dimension_the_longest()
    {
        var set = Sample.Set(Sample.Plain, Sample.Indicator("culture.roles", MadeAnswers.Five, "SK3a"));
        var wave = WaveEstimates.Of(MadeAnswers.Responses(set, Sample.Network(1, 0), [new([0], 0, [50, 3])]), Sample.WaveId, frame: null, new ScoringOptions { Unsuppressed = true });

        Assert.Equal([25, 1, 25], wave.Measures.Select(measure => new CellUnknowns(measure).Step)); // 100 points and 4 steps
    }

    private static CellUnknowns Unknowns(IEnumerable<Made> answers, ScoringOptions? options = null) => new(
        WaveEstimates.Of(MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(3, 2), answers), Sample.WaveId, frame: null, options ?? new ScoringOptions { Unsuppressed = true }).Measures[1]);
}
