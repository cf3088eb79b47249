using Benchmarking.Evaluations;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>One unit's own evaluations, rubric by rubric, beside how the network is placed.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class EvaluationTable(ReportView view, int unit)
{
    /// <summary>The widths of its columns, in characters of body text: rubric, level, what it means, narrative, evidence, median, spread, units.</summary>
    public static IReadOnlyList<double> Widths { get; } = [28, 12, 42, 46, 26, 12, 13, 12];

    /// <summary>Writes the table and what its reader has to know.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="rubrics">The rubrics, in the set's order.</param>
    public void Write(SheetDraft draft, IReadOnlyList<RubricLevels> rubrics)
    {
        // An import of evaluations knows forms by their headers, which these are not.
        var header = draft.Add(
            Header("sheet.evaluations.column.rubric", CellStyle.Header),
            Header("evaluation.column.level", CellStyle.Header),
            Header("sheet.evaluations.column.meaning", CellStyle.Header),
            Header("evaluation.column.narrative", CellStyle.Header),
            Header("sheet.evaluations.column.evidence", CellStyle.Header),
            Header("sheet.outcomes.column.median", CellStyle.HeaderNumber),
            Header("sheet.evaluations.column.range", CellStyle.Header),
            Header("sheet.evaluations.column.units", CellStyle.HeaderNumber));
        draft.HeaderRows = new RowRange(header, header);
        foreach (var rubric in rubrics)
        {
            draft.Add(Row(rubric));
        }

        draft.Wide(CellStyle.Muted, view.Say("sheet.evaluations.note", RubricLevels.FewestUnits, ReportView.Capital(view.Words.All)));
    }

    private Cell.Text Header(string key, CellStyle style) => new(view.Say(key)) { Style = style };

    private IReadOnlyList<Cell> Row(RubricLevels rubric)
    {
        var evaluation = rubric.Of(unit);
        var language = view.Texts.Language;
        return
        [
            new Cell.Text(rubric.Rubric.Title[language]) { Style = CellStyle.Term },
            EvidenceWords.Level(view, evaluation, CellStyle.Detail),
            new Cell.Text(evaluation is { Level: { } level } ? evaluation.Indicator.Levels[level - 1][language] : "") { Style = CellStyle.Detail },
            new Cell.Text(evaluation?.Narrative ?? "") { Style = CellStyle.Detail },
            new Cell.Text(evaluation is null ? "" : EvidenceWords.Of(view, evaluation)) { Style = CellStyle.Detail },
            EvidenceWords.Median(view, rubric, CellStyle.Detail),
            EvidenceWords.Range(view, rubric, CellStyle.Detail),
            new Cell.Number(rubric.Units, 0) { Style = CellStyle.Detail },
        ];
    }
}
