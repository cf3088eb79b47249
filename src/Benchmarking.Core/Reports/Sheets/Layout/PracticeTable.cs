using Benchmarking.Indicators;
using Benchmarking.Outcomes;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>Goal by goal, what one unit scores on the practice that serves it, and which outcomes serve it too.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class PracticeTable(ReportView view, int unit)
{
    private const int VerdictSpan = 3;

    /// <summary>Writes the table; nothing where no goal has both.</summary>
    /// <param name="draft">The sheet, as wide as an <see cref="OutcomeTable"/>.</param>
    /// <param name="outcomes">The outcomes that have figures.</param>
    public void Write(SheetDraft draft, IReadOnlyList<OutcomeSeries> outcomes)
    {
        var goals = view.Context.Set.Goals
            .Select(goal => (Goal: goal, Practice: Practice(goal), Outcomes: outcomes.Where(series => series.Indicator.Goals.Contains(goal.Id)).ToList()))
            .Where(one => one.Practice.Count > 0 && one.Outcomes.Count > 0)
            .ToList();
        if (goals.Count == 0)
        {
            return;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.outcomes.practice"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.outcomes.practice.reading"));
        draft.Add(
            new Cell.Text(view.Say("sheet.outcomes.column.goal")) { Style = CellStyle.Header },
            new Cell.Text(view.Say("sheet.column.score")) { Style = CellStyle.HeaderNumber },
            new Cell.Text(view.Say("sheet.column.margin")) { Style = CellStyle.HeaderNumber },
            new Cell.Text(view.Say("sheet.column.verdict")) { Style = CellStyle.Header, Span = VerdictSpan });
        foreach (var (goal, practice, served) in goals)
        {
            draft.Add(new Cell.Text(goal.Title[view.Texts.Language]) { Style = CellStyle.Group, Span = 3 + VerdictSpan });
            draft.Add(new Cell.Text(view.Say("sheet.outcomes.served", view.Texts.List([.. served.Select(series => view.Quoted(series.Indicator.Title))])))
            {
                Style = CellStyle.Detail,
                Span = 3 + VerdictSpan,
            });
            foreach (var measure in practice)
            {
                draft.Add(Row(measure));
            }
        }
    }

    private List<Measure> Practice(Goal goal) => [.. view.Measures.Where(measure => measure.Indicator?.Goals.Contains(goal.Id) == true)];

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
            : [name, new Cell.Absent(StatusWords.Reason(score?.Status ?? RowStatus.NotEstimable, view.Texts)) { Span = 2 + VerdictSpan }];
    }
}
