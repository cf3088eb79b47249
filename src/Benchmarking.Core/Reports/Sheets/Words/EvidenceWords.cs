using Benchmarking.Evaluations;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Evaluations as readers see them.</summary>
internal static class EvidenceWords
{
    /// <summary>What a level rests on, and what is missing of it.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>One line each; empty where nothing is said and nothing required.</returns>
    public static string Of(ReportView view, Evaluation evaluation)
    {
        string[] lines =
        [
            evaluation.SourceType is { } type ? view.Texts.Say(EvaluationWords.Of(type)) : "",
            evaluation.SourceDate is { } day ? view.Texts.Date(day) : "",
            evaluation.Assessor is { } role ? view.Say("sheet.evaluations.assessed", EvaluationWords.Of(role)) : "",
            evaluation.Missing() is [_, ..] missing ? view.Say("sheet.evaluations.missing", view.Texts.List([.. missing.Select(part => Part(view, part))])) : "",
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>A level among those of its rubric.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="evaluation">The evaluation; null where the unit has handed in none.</param>
    /// <param name="style">How a level looks.</param>
    /// <returns>Such as <c>3 av 5</c>, or why there is none.</returns>
    public static Cell Level(ReportView view, Evaluation? evaluation, CellStyle style) => evaluation switch
    {
        { Level: { } level } => new Cell.Text(view.Texts.Say("sheet.evaluations.level", level, evaluation.Indicator.Levels.Count)) { Style = style },
        { } => new Cell.Absent(view.Texts["evaluation.not_assessed"]) { Style = style },
        _ => new Cell.Absent(view.Texts["sheet.evaluations.none"]) { Style = style },
    };

    /// <summary>The lowest and the highest level of the network.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="levels">The levels on a rubric.</param>
    /// <param name="style">How it looks.</param>
    /// <returns>Such as <c>2–4</c>, or that too few are placed.</returns>
    public static Cell Range(ReportView view, RubricLevels levels, CellStyle style) => levels.Range switch
    {
        { } range when range.Lowest == range.Highest => new Cell.Text(view.Texts.Number(range.Lowest, 0)) { Style = style },
        { } range => new Cell.Text(view.Texts.Say("sheet.ranks.range", range.Lowest, range.Highest)) { Style = style },
        _ => new Cell.Absent(view.Texts["sheet.dash"]) { Style = style },
    };

    /// <summary>The median level of the network.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="levels">The levels on a rubric.</param>
    /// <param name="style">How it looks.</param>
    /// <returns>The number, or that too few are placed.</returns>
    public static Cell Median(ReportView view, RubricLevels levels, CellStyle style) => levels.MedianLevel is { } median
        ? new Cell.Number(median, double.IsInteger(median) ? 0 : 1) { Style = style }
        : new Cell.Absent(view.Texts["sheet.dash"]) { Style = style };

    private static string Part(ReportView view, EvidencePart part) => view.Texts.Say(EvaluationColumns.Heading(part switch
    {
        EvidencePart.Narrative => EvaluationColumns.Narrative,
        EvidencePart.SourceType => EvaluationColumns.SourceType,
        EvidencePart.SourceDate => EvaluationColumns.SourceDate,
        _ => EvaluationColumns.AssessorRole,
    }));
}
