using Benchmarking.Indicators;
using Benchmarking.Outcomes;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>What one unit scores on the practice that serves the same goals as the outcomes, each under the goals that it shares with them.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class PracticeTable(ReportView view, int unit)
{
    private const int VerdictSpan = 3;

    // More practices than this begin a printed page: below the outcomes they would be cut off from their headings.
    private const int MostBelow = 10;

    /// <summary>Writes the table; nothing where no goal has both practice and outcome.</summary>
    /// <param name="draft">The sheet, as wide as an <see cref="OutcomeTable"/>.</param>
    /// <param name="outcomes">The outcomes that have figures.</param>
    public void Write(SheetDraft draft, IReadOnlyList<OutcomeSeries> outcomes)
    {
        // Each practice stands once, under all the goals that it shares with any outcome.
        var goals = view.Context.Set.Goals.Where(goal => outcomes.Any(series => series.Indicator.Goals.Contains(goal.Id))).ToList();
        var groups = view.Measures.Where(measure => measure.Indicator is not null)
            .GroupBy(measure => string.Join(' ', Served(goals, measure).Select(goal => goal.Id)))
            .Where(group => group.Key.Length > 0)
            .ToList();
        if (groups.Count == 0)
        {
            return;
        }

        var measures = groups.SelectMany(group => group).ToList();
        var none = StatusWords.Whole(view, [.. measures.Select(measure => view.Score(unit, measure))]);
        if (none is null && measures.Count > MostBelow)
        {
            draft.Page();
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.outcomes.practice"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.outcomes.practice.reading"));
        if (none is not null)
        {
            draft.Wide(CellStyle.Paragraph, none);
            return;
        }

        draft.Add(
            new Cell.Text(view.Say("sheet.outcomes.column.goal")) { Style = CellStyle.Header },
            new Cell.Text(view.Say("sheet.column.score")) { Style = CellStyle.HeaderNumber },
            new Cell.Text(view.Say("sheet.column.margin")) { Style = CellStyle.HeaderNumber },
            new Cell.Text(view.Say("sheet.column.verdict")) { Style = CellStyle.Header, Span = VerdictSpan });
        foreach (var group in groups)
        {
            var shared = Served(goals, group.First()).ToList();
            var beside = outcomes.Where(series => shared.Exists(goal => series.Indicator.Goals.Contains(goal.Id)));
            Line(draft, CellStyle.Group, string.Join("; ", shared.Select(goal => goal.Title[view.Texts.Language])));
            Line(draft, CellStyle.Detail, view.Say("sheet.outcomes.served", view.Texts.List([.. beside.Select(series => view.Quoted(series.Indicator.Title))])));
            foreach (var measure in group)
            {
                draft.Add(Row(measure));
            }
        }
    }

    private static IEnumerable<Goal> Served(IEnumerable<Goal> goals, Measure measure) =>
        goals.Where(goal => measure.Indicator?.Goals.Contains(goal.Id) == true);

    private static void Line(SheetDraft draft, CellStyle style, string words) => draft.Add(new Cell.Text(words) { Style = style, Span = 3 + VerdictSpan });

    private IReadOnlyList<Cell> Row(Measure measure)
    {
        var (score, dash) = (view.Score(unit, measure), view.Texts["sheet.dash"]);
        var name = new Cell.Text(VerdictWords.Title(view, measure)) { Style = CellStyle.Label };
        return score?.Figures is { } figures
            ?
            [
                name,
                FigureCells.Points(figures.Score, CellStyle.Body, dash),
                FigureCells.Points(FigureCells.Margin(figures.Interval), CellStyle.Body, dash, NumberKind.Margin),
                VerdictWords.Cell(view, view.Comparison(unit, measure), measure.Direction) with { Span = VerdictSpan },
            ]
            : [name, new Cell.Absent(StatusWords.Reason(view, score)) { Span = 2 + VerdictSpan }];
    }
}
