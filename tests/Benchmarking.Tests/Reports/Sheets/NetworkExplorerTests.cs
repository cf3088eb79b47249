using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class NetworkExplorerTests
{
    private static readonly Explorer Explorer = Of(new MadeReports());

    [Fact]
    public void Measures_follow_the_set_and_units_the_network()
    {
        Assert.Equal(
            [("Samhandlingskultur", true), ("Tillit og respekt", false), ("Klare roller", false), ("Tidlig innsats", true), ("Oppdage tidlig", false), ("Ventetid", false)],
            Explorer.Measures.Select(measure => (measure.Title, measure.IsDimension)));
        Assert.All(Explorer.Measures, measure => Assert.Equal(["Nordvik", "Sørvik", "Østvik", "Vestvik"], measure.Rows.Select(row => row.Name)));
        Assert.Equal(["De andre kommunene", "Hele nettverket", "Medianen av de andre"], Explorer.References);
    }

    [Fact]
    public void Row_has_the_score_its_answers_and_one_contrast_a_reference()
    {
        var row = Explorer.Measures[0].Rows[MadeReports.Nordvik];

        Assert.Equal((70.625, new Interval(64.375, 76.875), 12), (row.Score?.Value, row.Score?.Interval, row.Answers));
        Assert.Equal([55.5, 55.5, 55.5], row.Contrasts.Select(contrast => contrast.Reference));
        Assert.Equal([15.125, 15.125, 15.125], row.Contrasts.Select(contrast => contrast.Difference));
        Assert.Equal(["▲ høyere", "▲ høyere", "–"], row.Contrasts.Select(contrast => Words(contrast.Verdict)));
        Assert.Equal(CellStyle.Favourable, row.Contrasts[0].Verdict.Style);
    }

    [Fact]
    public void What_is_withheld_has_a_reason_and_no_figure()
    {
        var row = Explorer.Measures[0].Rows[MadeReports.Vestvik];

        Assert.Equal("skjermet (for få svar)", row.Absence);
        Assert.Null(row.Score);
        Assert.Null(row.Answers);
        Assert.Empty(row.Contrasts);
    }

    [Fact]
    public void A_high_score_that_is_not_the_good_end_is_told_so()
    {
        var explorer = Of(new MadeReports { Set = MadeNetwork.Set(Direction.Lower) });

        Assert.Equal("Ventetid (lav skår er ønskelig)", explorer.Measures[^1].Title);
        Assert.Equal(("▼ lavere (ønskelig)", CellStyle.Favourable), (Words(explorer.Measures[^1].Rows[0].Contrasts[0].Verdict), explorer.Measures[^1].Rows[0].Contrasts[0].Verdict.Style));
    }

    [Fact]
    public void What_cannot_be_told_apart_is_said_without_naming_what_from() =>
        Assert.Equal("○ kan ikke skilles fra", Words(Explorer.Measures[0].Rows[1].Contrasts[1].Verdict));

    [Fact]
    public void Units_have_their_anonymous_names_in_their_order()
    {
        var open = MadeNetwork.Four;
        var explorer = Of(new MadeReports { Network = open with { Disclosure = open.Disclosure with { Names = NameRule.Anonymous } } });

        Assert.Equal(["Kommune A", "Kommune B", "Kommune C", "Kommune D"], explorer.Measures[0].Rows.Select(row => row.Name));
    }

    [Fact]
    public void A_measure_that_nobody_has_a_score_on_is_left_out()
    {
        var explorer = Of(new MadeReports { Figures = (unit, measure) => measure.Id.Value == "early.waiting" ? null : MadeNetwork.Figure(unit, measure) });

        Assert.DoesNotContain(explorer.Measures, measure => measure.Title == "Ventetid");
    }

    [Fact]
    public void Nothing_is_gone_through_where_nobody_has_a_score() =>
        Assert.Null(new MadeReports { Figures = (_, _) => null }.ForNetwork().Explorer);

    [Fact]
    public void A_unit_receives_its_own_figures_alone() => Assert.Null(new MadeReports().Municipal(MadeReports.Nordvik).Explorer);

    private static Explorer Of(MadeReports made) => made.ForNetwork().Explorer ?? throw new InvalidOperationException("The report has nothing to go through.");

    private static string Words(Cell cell) => cell switch
    {
        Cell.Text text => text.Value,
        Cell.Absent absent => absent.Reason,
        _ => "",
    };
}
