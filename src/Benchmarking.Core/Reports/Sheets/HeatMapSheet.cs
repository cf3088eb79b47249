using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets;

/// <summary>Every score of the network at a glance, shaded by its size; the numbers stay, and so does the network's order.</summary>
internal sealed class HeatMapSheet : IReportSheet
{
    private const int Most = 12;
    private const double Name = 50;
    private const double Column = 12;
    private static readonly Interval Scale = new(0, 100);

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null)
        {
            return [];
        }

        var units = view.Context.Names.Order;
        var perBlock = MeasureMatrix.PerBlock(units.Count, Most);
        var draft = new SheetDraft([Name, .. Enumerable.Repeat(Column, Math.Max(6, perBlock))]);
        draft.Head(view, view.Say("sheet.heatmap.title"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.heatmap.reading", view.Say("sheet.name.verdicts")));
        draft.HeaderRows = Matrix(view, units).Write(draft, perBlock);
        draft.Gap();
        MatrixLegend.Write(draft, view, units.SelectMany(_ => view.Measures, (unit, measure) => view.Score(unit, measure)?.Status ?? RowStatus.NotEstimable));
        return [draft.Sheet(view.Say("sheet.name.heatmap"), view.Say("sheet.about.heatmap")) with { Landscape = true, OnePage = draft.IsShort }];
    }

    private static MeasureMatrix Matrix(ReportView view, IReadOnlyList<int> units) => new()
    {
        Corner = view.Say("sheet.column.measure"),
        Measures = view.Measures,
        Label = measure => VerdictWords.Title(view, measure),
        Columns = [.. units.Select(unit => new MatrixColumn(view.Name(unit), (measure, style) => [Cell(view, view.Score(unit, measure), style)]))],
        Width = 1,
        Shaded = Scale,
    };

    private static Cell Cell(ReportView view, ScoreRow? row, CellStyle style) =>
        FigureCells.Points(row?.Figures?.Score, style, StatusWords.Short(row?.Status ?? RowStatus.NotEstimable, view.Texts));
}
