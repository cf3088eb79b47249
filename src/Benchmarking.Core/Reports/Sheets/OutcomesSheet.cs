using Benchmarking.Outcomes;
using Benchmarking.Reports.Sheets.Layout;

namespace Benchmarking.Reports.Sheets;

/// <summary>What registers tell of the children, beside the practice that serves the same goals; what goes together, and never what leads to what.</summary>
internal sealed class OutcomesSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        var outcomes = OutcomeSeries.Of(view.Context.Outcomes);
        if (outcomes.Count == 0)
        {
            return [];
        }

        var table = view.Reader is { } reader ? new OutcomeTable(view, reader, outcomes) : null;
        var draft = new SheetDraft(table?.Widths ?? OutcomeMatrix.Widths);
        draft.Head(view, view.Say("sheet.outcomes.title"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.outcomes.reading"));
        if (table is not null && view.Reader is { } unit)
        {
            table.Write(draft);
            new PracticeTable(view, unit).Write(draft, outcomes);
        }
        else
        {
            new OutcomeMatrix(view).Write(draft, outcomes);
        }

        OutcomeScatter.Of(view, outcomes)?.Write(draft);
        return [draft.Sheet(view.Say("sheet.name.outcomes"), view.Say("sheet.about.outcomes")) with { Landscape = true }];
    }
}
