using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Tests.Reports;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

public sealed class HeldBackTests
{
    private static readonly IndicatorId Trust = IndicatorId.Parse("culture.trust");
    private static readonly IndicatorId Roles = IndicatorId.Parse("culture.roles");
    private static readonly IReadOnlyList<Measure> Measures = Measure.Of(MadeNetwork.Set(Direction.Higher));

    [Fact]
    public void Figures_of_the_network_are_told_from_those_of_units()
    {
        Assert.False(HeldBack.Nothing.And([Row(unit: 1, null, Trust)]).AnyOfNetwork);
        Assert.True(HeldBack.Nothing.And([Row(unit: 1, null, Trust)]).And([Row(null, service: 0, Trust)]).AnyOfNetwork);
    }

    [Fact]
    public void Nothing_holds_nothing_and_stays_so()
    {
        var more = HeldBack.Nothing.And([Row(unit: 1, null, Trust)]);

        Assert.False(HeldBack.Nothing.Any);
        Assert.Empty(HeldBack.Nothing.Scores);
        Assert.False(HeldBack.Nothing.Holds(Row(unit: 1, null, Trust)));
        Assert.True(more.Any);
        Assert.False(HeldBack.Nothing.And([]).Any);
    }

    [Fact]
    public void A_row_of_a_unit_is_held_alone_and_its_score_takes_no_part()
    {
        var held = HeldBack.Nothing.And([Row(unit: 1, null, Trust)]);

        Assert.True(held.Holds(Row(unit: 1, null, Trust)));
        Assert.False(held.Holds(Row(unit: 2, null, Trust)));
        Assert.False(held.Holds(Row(unit: 1, null, Roles)));
        Assert.False(held.Holds(Row(unit: 1, null, Trust) with { Table = "items" }));
        Assert.Equal([new HeldScore(Sample.WaveId, 1, Trust)], held.Scores);
    }

    [Fact]
    public void A_row_about_answering_itself_holds_no_score_and_neither_does_one_of_all_units()
    {
        Assert.Empty(HeldBack.Nothing.And([Row(unit: 1, null, null)]).Scores);
        Assert.Empty(HeldBack.Nothing.And([Row(null, service: 0, Trust)]).Scores);
    }

    [Fact]
    public void One_service_takes_the_others_of_its_table_and_measure_along()
    {
        var held = HeldBack.Nothing.And([Row(null, service: 0, Trust)]);

        Assert.True(held.Holds(Row(null, service: 0, Trust)));
        Assert.True(held.Holds(Row(null, service: 3, Trust)));
        Assert.False(held.Holds(Row(null, service: 3, Roles)));
        Assert.False(held.Holds(Row(null, service: 3, Trust) with { Table = "items" }));
        Assert.False(held.Holds(Row(null, null, Trust)));
    }

    [Fact]
    public void What_was_held_before_stays_held()
    {
        var held = HeldBack.Nothing.And([Row(unit: 1, null, Trust)]).And([Row(null, service: 0, Trust)]).And([Row(unit: 2, null, Roles)]);

        Assert.True(held.Holds(Row(unit: 1, null, Trust)));
        Assert.True(held.Holds(Row(null, service: 3, Trust)));
        Assert.Equal([new HeldScore(Sample.WaveId, 1, Trust), new HeldScore(Sample.WaveId, 2, Roles)], held.Scores.OrderBy(score => score.Unit));
    }

    [Fact]
    public void A_withheld_score_is_explained_and_so_is_the_dimension_that_would_give_it_away()
    {
        var (dimension, indicator, other) = (Measures[0], Measures[1], Measures[2]);
        var held = HeldBack.Nothing.And([Row(unit: 1, null, indicator.Id)]);

        Assert.True(held.Explains(Withheld(1, indicator, RowStatus.SuppressedSecondary)));
        Assert.True(held.Explains(Withheld(1, dimension, RowStatus.SuppressedSecondary)));
        Assert.False(held.Explains(Withheld(2, indicator, RowStatus.SuppressedSecondary)));
        Assert.False(held.Explains(Withheld(1, other, RowStatus.SuppressedSecondary)));
        Assert.False(held.Explains(Withheld(1, indicator, RowStatus.Suppressed)));
        Assert.False(HeldBack.Nothing.Explains(Withheld(1, indicator, RowStatus.SuppressedSecondary)));
    }

    [Fact]
    public void Each_of_several_held_rows_explains_its_own()
    {
        var held = HeldBack.Nothing.And([Row(null, service: 0, Measures[1].Id), Row(null, null, Measures[1].Id), Row(null, service: 0, Measures[2].Id), Row(null, null, Measures[2].Id)]);

        Assert.All(Measures.Skip(1).Take(2), measure => Assert.True(held.Explains(Withheld(null, measure, RowStatus.SuppressedSecondary) with { Service = 1 })));
        Assert.All(Measures.Skip(1).Take(2), measure => Assert.True(held.Explains(Withheld(null, measure, RowStatus.SuppressedSecondary))));
    }

    [Fact]
    public void A_withheld_service_is_explained_by_any_service_of_its_measure_that_is_held()
    {
        var (measure, other) = (Measures[1], Measures[2]);
        var held = HeldBack.Nothing.And([Row(null, service: 0, measure.Id)]);

        Assert.True(held.Explains(Withheld(null, measure, RowStatus.SuppressedSecondary) with { Service = 1 }));
        Assert.False(held.Explains(Withheld(null, other, RowStatus.SuppressedSecondary) with { Service = 1 }));
        Assert.False(held.Explains(Withheld(null, measure, RowStatus.SuppressedSecondary)));
    }

    private static ScoreRow Withheld(int? unit, Measure measure, RowStatus status) => new() { Wave = Sample.WaveId, Unit = unit, Measure = measure, Status = status };

    private static HeldRow Row(int? unit, int? service, IndicatorId? measure) => new("scores", new RowKey(Sample.WaveId, unit, service, measure));
}
