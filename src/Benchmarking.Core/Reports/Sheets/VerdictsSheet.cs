using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>Which units can be told apart from the others, on what, as signs with their words.</summary>
internal sealed class VerdictsSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null)
        {
            return [];
        }

        var units = view.Context.Names.Order;
        var draft = new UnitMatrix().Draft(
            view,
            view.Say("sheet.verdicts.title"),
            view.Say("sheet.verdicts.reading", view.Words.All),
            (unit, measure, _) => VerdictWords.NarrowCell(view, view.Comparison(unit, measure), measure.Direction));
        Legend(draft, view, units);
        return [draft.Sheet(view.Say("sheet.name.verdicts"), view.Say("sheet.about.verdicts")) with { Landscape = true, OnePage = draft.IsShort }];
    }

    private static void Legend(SheetDraft draft, ReportView view, IReadOnlyList<int> units)
    {
        draft.Wide(CellStyle.Heading, view.Say("sheet.verdicts.legend"));
        draft.Pair(view.Texts["sheet.verdict.above"], view.Say("sheet.verdict.above.meaning", view.Words.InOthers));
        draft.Pair(view.Texts["sheet.verdict.below"], view.Say("sheet.verdict.below.meaning", view.Words.InOthers));
        draft.Pair(view.Texts["sheet.verdict.sign"], view.Say("sheet.verdict.alike.meaning", view.Words.Others));
        draft.Wide(CellStyle.Muted, view.Say("sheet.verdicts.colour"));
        MatrixLegend.Write(draft, view, units.SelectMany(_ => view.Measures, (unit, measure) => view.Comparison(unit, measure)).Where(row => row?.Figures?.Verdict is null));
    }
}
