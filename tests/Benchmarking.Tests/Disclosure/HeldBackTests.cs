using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

public sealed class HeldBackTests
{
    private static readonly IndicatorId Trust = IndicatorId.Parse("culture.trust");
    private static readonly IndicatorId Roles = IndicatorId.Parse("culture.roles");

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

    private static HeldRow Row(int? unit, int? service, IndicatorId? measure) => new("scores", new RowKey(Sample.WaveId, unit, service, measure));
}
