using Benchmarking.Comparison;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>The ranks that each unit may really have, where somebody asked for ranks; still in the network's order, never a league table.</summary>
internal sealed class RanksSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        var units = view.Context.Names.Order;
        if (view.Reader is not null || view.Measures.All(measure => units.All(unit => view.Rank(unit, measure) is null)))
        {
            return [];
        }

        var draft = new UnitMatrix { Width = 14 }.Draft(
            view, view.Say("sheet.ranks.title"), view.Say("sheet.ranks.reading", view.Level), (unit, measure, style) => Cell(view, view.Rank(unit, measure), style));
        MatrixLegend.Write(draft, view, units.SelectMany(_ => view.Measures, view.Rank).Where(row => row?.Figures is null));
        return [draft.Sheet(view.Say("sheet.name.ranks"), view.Say("sheet.about.ranks")) with { Landscape = true, OnePage = draft.IsShort }];
    }

    private static Cell Cell(ReportView view, RankRow? row, CellStyle style) => row?.Figures is { } figures
        ? new Cell.Text(Words(view, figures)) { Style = style == CellStyle.GroupNumber ? CellStyle.Group : style }
        : new Cell.Absent(StatusWords.Short(view, row)) { Style = CellStyle.Undecided };

    private static string Words(ReportView view, RankFigures figures) => figures.Simultaneous.Low == figures.Simultaneous.High
        ? view.Texts.Number(figures.Simultaneous.Low, 0)
        : view.Texts.Say("sheet.ranks.range", figures.Simultaneous.Low, figures.Simultaneous.High);
}
