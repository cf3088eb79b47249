using Benchmarking.Reports.Sheets.Layout;

namespace Benchmarking.Reports.Sheets;

/// <summary>The scores of every unit, in the network's order: no league table.</summary>
internal sealed class ScoresSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null)
        {
            return [];
        }

        var units = view.Context.Names.Order;
        var matrix = new ScoreMatrix(view, [.. units.Select(view.Name)], (column, measure) => view.Score(units[column], measure));
        var draft = matrix.Draft();
        draft.Head(view, view.Say("sheet.scores.title"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.scores.reading", view.Level));
        draft.HeaderRows = matrix.Write(draft);
        return [draft.Sheet(view.Say("sheet.name.scores"), view.Say("sheet.about.scores")) with { Landscape = true, OnePage = draft.IsShort }];
    }
}
