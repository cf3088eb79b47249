using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class IndicatorsSheetTests
{
    private static readonly MadeReports Made = new();

    [Fact]
    public void Each_dimension_is_followed_by_its_indicators()
    {
        var labels = Compose(Made).Rows.Select(row => row.Cells is [Cell.Text { Style: CellStyle.Group or CellStyle.Label } label, ..] ? label.Value : null);

        Assert.Equal(
            ["Samhandlingskultur", "Tillit og respekt", "Klare roller", "Tidlig innsats", "Oppdage tidlig", "Ventetid"],
            labels.OfType<string>());
    }

    [Fact]
    public void The_seeming_conflict_is_explained_where_it_happens() => Assert.Contains("inneholder usikkerhetsintervallet for forskjellen ikke 0", Text(Made), StringComparison.Ordinal);

    [Fact]
    public void The_seeming_conflict_is_not_mentioned_where_it_does_not_happen() =>
        Assert.DoesNotContain(
            "inneholder usikkerhetsintervallet",
            Text(Made with { Figures = (_, _) => new MadeFigure(9, 60, 5, 60, Verdict.NotDistinguishable) }),
            StringComparison.Ordinal);

    [Fact]
    public void Without_a_frame_there_is_no_column_of_response_rates() =>
        Assert.DoesNotContain("Svarprosent", Text(Made with { Invited = null }), StringComparison.Ordinal);

    [Fact]
    public void An_interval_beyond_the_scale_is_shown_as_it_is() =>
        Assert.Contains("| -7.5 (Plain, 1)", Text(Made with { Figures = (_, _) => new MadeFigure(9, 2.5, 10, 50, Verdict.Below) }), StringComparison.Ordinal);

    [Fact]
    public void Forty_indicators_with_very_long_names_keep_to_their_columns()
    {
        var made = Made with
        {
            Set = MadeNetwork.Wide(40, Direction.Higher, string.Join(' ', Enumerable.Repeat("Samhandlingskompetanseutvikling", 6))),
            Figures = (_, _) => new MadeFigure(9, 70, 5, 60, Verdict.Above),
        };

        Assert.All(made.Municipal(MadeReports.Nordvik).Sheets.Concat(made.ForNetwork().Sheets), KeepsToItsColumns);
    }

    private static void KeepsToItsColumns(ReportSheet sheet)
    {
        Assert.InRange(sheet.Name.Length, 1, 31);
        Assert.All(sheet.Rows, row => Assert.InRange(row.Cells.Sum(cell => cell.Span), 0, sheet.Columns.Count));
    }

    private static ReportSheet Compose(MadeReports made) =>
        new IndicatorsSheet().Compose(new ReportView(made.Context("nb"), MadeReports.Nordvik)).Single();

    private static string Text(MadeReports made) => SheetText.Write(Compose(made));
}
