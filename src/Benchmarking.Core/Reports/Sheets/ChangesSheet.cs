using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>Whose scores changed since the last wave, on what, as signs with their words.</summary>
internal sealed class ChangesSheet : IReportSheet
{
    private const int Most = 8;
    private const int Least = 5;

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null || view.Context.Since is not { } since)
        {
            return [];
        }

        var units = view.Context.Names.Order;
        var perBlock = MeasureMatrix.PerBlock(units.Count, Most);
        var draft = new SheetDraft([52, .. Enumerable.Repeat(17.0, Math.Max(Least, perBlock))]);
        draft.Head(view, view.Say("sheet.changes.title", WaveWords.InSentence(since, view.Texts)));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.changes.reading", view.Words.All));
        draft.HeaderRows = Matrix(view, units).Write(draft, perBlock);
        draft.Gap();
        if (view.Context.LeftOut.Count > 0)
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.change.left_out", view.Context.LeftOut.Count));
        }

        var rows = units.SelectMany(_ => view.Measures, (unit, measure) => view.Trend(unit, measure)).ToList();
        MatrixLegend.Write(draft, view, rows.Where(row => row?.Figures?.Verdict is null).Select(ChangeWords.Absence));
        return [draft.Sheet(view.Say("sheet.name.changes"), view.Say("sheet.about.changes")) with { Landscape = true, OnePage = draft.IsShort }];
    }

    private static MeasureMatrix Matrix(ReportView view, IReadOnlyList<int> units) => new()
    {
        Corner = view.Say("sheet.column.measure"),
        Measures = view.Measures,
        Label = measure => VerdictWords.Title(view, measure),
        Columns = [.. units.Select(unit => new MatrixColumn(view.Name(unit), (measure, _) => [ChangeWords.NarrowCell(view, view.Trend(unit, measure))]))],
        Width = 1,
        HeaderStyle = CellStyle.Header,
    };
}
