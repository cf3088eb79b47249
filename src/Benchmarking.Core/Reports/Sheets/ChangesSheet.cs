using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>Whose scores changed since the last wave, on what, as signs with their words.</summary>
internal sealed class ChangesSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null || view.Context.Since is not { } since)
        {
            return [];
        }

        var units = view.Context.Names.Order;
        var draft = new UnitMatrix().Draft(
            view,
            view.Say("sheet.changes.title", WaveWords.InSentence(since, view.Texts)),
            view.Say("sheet.changes.reading", view.Words.All),
            (unit, measure, _) => ChangeWords.NarrowCell(view, view.Trend(unit, measure)));
        if (view.Context.LeftOut.Count > 0)
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.change.left_out", view.Context.LeftOut.Count));
        }

        MatrixLegend.Write(draft, view, units.SelectMany(_ => view.Measures, (unit, measure) => view.Trend(unit, measure)).Where(row => row?.Figures?.Verdict is null));
        return [draft.Sheet(view.Say("sheet.name.changes"), view.Say("sheet.about.changes")) with { Landscape = true, OnePage = draft.IsShort }];
    }
}
