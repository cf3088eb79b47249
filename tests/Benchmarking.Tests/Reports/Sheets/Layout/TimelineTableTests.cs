using Benchmarking.Indicators;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Layout;

namespace Benchmarking.Tests.Reports.Sheets.Layout;

public sealed class TimelineTableTests
{
    private static readonly MadeReports Everything = MadeNetwork.Everything;

    [Fact]
    public void Each_wave_has_a_row_with_the_own_score_and_the_mean_of_the_others()
    {
        var rows = Write(Everything, "culture").Rows;

        Assert.Equal(["måling 2016-11", "Oppstart", "Første samling"], rows.Skip(2).Take(3).Select(row => SheetGrid.Words(row.Cells[0])));
        // By hand: 14.5 and 11.25 below today's 70.625, the others 5 below today's 55.5.
        Assert.Equal([10, 56.125, 6.25, 50.5], rows[2].Cells.Skip(1).Select(SheetGrid.Number));
        Assert.Equal([10, 59.375, 6.25, 50.5], rows[3].Cells.Skip(1).Select(SheetGrid.Number));
        Assert.Equal([12, 70.625, 6.25, 55.5], rows[4].Cells.Skip(1).Select(SheetGrid.Number));
    }

    [Fact]
    public void A_wave_without_a_score_says_why_and_is_a_gap_in_the_figure()
    {
        var sheet = Write(Everything, "early");

        Assert.Equal(("ingen svar", 3), (Assert.IsType<Cell.Absent>(sheet.Rows[2].Cells[1]).Reason, sheet.Rows[2].Cells[1].Span));
        Assert.Equal([true, false, false], Assert.IsType<TimelineFigure>(Assert.Single(sheet.Charts).Figure).Series[0].Points.Select(point => point is null));
    }

    [Fact]
    public void Two_waves_are_needed()
    {
        Assert.Empty(Write(new MadeReports(), "culture").Rows);
        Assert.Empty(Write(Everything with { Rounds = new MadeRounds() }, "culture").Rows);
    }

    private static ReportSheet Write(MadeReports made, string measure)
    {
        var draft = new SheetDraft(40, 10, 10, 10, 10);
        if (new TimelineTable(made.View(), MadeReports.Nordvik).Write(draft, Measure.Of(made.Set).Single(one => one.Id.Value == measure)) is { } chart)
        {
            draft.Add(ChartRows.Across(1), chart);
        }

        return draft.Sheet("Test", "Test");
    }
}
