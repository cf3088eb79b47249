using Benchmarking.Evaluations;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>The levels of all units on all rubrics, and, where names are open, what they wrote.</summary>
/// <param name="view">The coordinator's view.</param>
internal sealed class EvaluationMatrix(ReportView view)
{
    private const int Most = 8;
    private const int NarrativeSpan = 4;

    /// <summary>The widths of its columns, in characters of body text.</summary>
    public static IReadOnlyList<double> Widths { get; } = [44, .. Enumerable.Repeat(15.0, Most)];

    /// <summary>Writes the levels, then the narratives.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="rubrics">The rubrics, in the set's order.</param>
    public void Write(SheetDraft draft, IReadOnlyList<RubricLevels> rubrics)
    {
        draft.Add(
            Header("sheet.evaluations.column.rubric"),
            new Cell.Text(view.Say("sheet.outcomes.column.median")) { Style = CellStyle.HeaderNumber },
            Header("sheet.evaluations.column.range"),
            new Cell.Text(view.Say("sheet.evaluations.column.units")) { Style = CellStyle.HeaderNumber });
        foreach (var rubric in rubrics)
        {
            draft.Add(
                Title(rubric),
                EvidenceWords.Median(view, rubric, CellStyle.Body),
                EvidenceWords.Range(view, rubric, CellStyle.Body),
                new Cell.Number(rubric.Units, 0));
        }

        draft.Wide(CellStyle.Muted, view.Say("sheet.evaluations.note", RubricLevels.FewestUnits, ReportView.Capital(view.Words.All)));
        Levels(draft, rubrics);
        if (view.Context.Names.AreOpen)
        {
            Narratives(draft, rubrics);
        }
    }

    private void Levels(SheetDraft draft, IReadOnlyList<RubricLevels> rubrics)
    {
        draft.Wide(CellStyle.Heading, view.Say("sheet.evaluations.levels"));
        var units = view.Context.Names.Order.Where(unit => rubrics.Any(rubric => rubric.Of(unit) is not null)).ToList();
        foreach (var block in units.Chunk(MeasureMatrix.PerBlock(units.Count, Most)))
        {
            draft.Add([Header("sheet.evaluations.column.rubric"), .. block.Select(unit => new Cell.Text(view.Name(unit)) { Style = CellStyle.Header })]);
            foreach (var rubric in rubrics)
            {
                draft.Add([Title(rubric), .. block.Select(unit => EvidenceWords.Level(view, rubric.Of(unit), CellStyle.Undecided))]);
            }

            draft.Gap();
        }
    }

    private void Narratives(SheetDraft draft, IReadOnlyList<RubricLevels> rubrics)
    {
        var told =
            from rubric in rubrics
            from unit in view.Context.Names.Order
            let evaluation = rubric.Of(unit)
            where evaluation?.Narrative is not null
            select (Rubric: rubric, Unit: unit, Evaluation: evaluation);
        if (told.ToList() is not [_, ..] all)
        {
            return;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.evaluations.told"));
        var header = draft.Add(
            Header("sheet.evaluations.column.rubric"),
            new Cell.Text(ReportView.Capital(view.Words.One)) { Style = CellStyle.Header },
            Header("evaluation.column.level"),
            Header("evaluation.column.narrative") with { Span = NarrativeSpan },
            Header("sheet.evaluations.column.evidence") with { Span = 2 });
        draft.HeaderRows = new RowRange(header, header);
        foreach (var (rubric, unit, evaluation) in all)
        {
            draft.Add(
                Title(rubric) with { Style = CellStyle.Detail },
                new Cell.Text(view.Name(unit)) { Style = CellStyle.Detail },
                EvidenceWords.Level(view, evaluation, CellStyle.Detail),
                new Cell.Text(evaluation.Narrative ?? "") { Style = CellStyle.Detail, Span = NarrativeSpan },
                new Cell.Text(EvidenceWords.Of(view, evaluation)) { Style = CellStyle.Detail, Span = 2 });
        }
    }

    private Cell.Text Header(string key) => new(view.Say(key)) { Style = CellStyle.Header };

    private Cell.Text Title(RubricLevels rubric) => new(rubric.Rubric.Title[view.Texts.Language]);
}
