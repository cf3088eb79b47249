using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets;

/// <summary>Every score of the network at a glance, shaded by its size; the numbers stay, and so does the network's order.</summary>
internal sealed class HeatMapSheet : IReportSheet
{
    private static readonly Interval Scale = new(0, 100);

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null)
        {
            return [];
        }

        var units = view.Context.Names.Order;
        var draft = new UnitMatrix { Most = 12, Least = 6, Name = 50, Width = 12, HeaderStyle = CellStyle.HeaderNumber, Shaded = Scale }.Draft(
            view,
            view.Say("sheet.heatmap.title"),
            view.Say("sheet.heatmap.reading", view.Say("sheet.name.verdicts")),
            (unit, measure, style) => Cell(view, view.Score(unit, measure), style));
        MatrixLegend.Write(draft, view, units.SelectMany(_ => view.Measures, view.Score).Where(row => row?.Figures is null));
        return [draft.Sheet(view.Say("sheet.name.heatmap"), view.Say("sheet.about.heatmap")) with { Landscape = true, OnePage = draft.IsShort }];
    }

    private static Cell Cell(ReportView view, ScoreRow? row, CellStyle style) =>
        FigureCells.Points(row?.Figures?.Score, style, StatusWords.Short(view, row));
}
