using Benchmarking.Evaluations;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Evaluations;

/// <summary>Reads what a row says about one rubric.</summary>
/// <param name="rows">The rows, on this one.</param>
/// <param name="request">What is read.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class EvaluationCells(FormRows rows, EvaluationFileRequest request, FileFindings findings)
{
    private static readonly ChoiceWords<SourceType> SourceTypes = new(EvaluationWords.CodeOf, EvaluationWords.Of);
    private static readonly ChoiceWords<AssessorRole> Roles = new(EvaluationWords.CodeOf, EvaluationWords.Of);
    private readonly Dictionary<RubricIndicator, LevelWords> _levels = [];
    private readonly FreeTextRule _rule = new()
    {
        Longest = EvaluationWords.LongestNarrative,
        TooLongCheck = EvaluationChecks.TooLongText,
        TooLong = "import.evaluation.too_long",
        PersonalCheck = EvaluationChecks.PersonalDetails,
        Personal = "import.evaluation.personal",
        Redact = request.Redact,
    };

    /// <summary>Reads the row; what is wrong with it is noted.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <param name="rubric">The rubric.</param>
    /// <returns>The evaluation, worth nothing where an error was noted.</returns>
    public Evaluation Read(int unit, RubricIndicator rubric)
    {
        var errors = findings.RowErrors;
        var evaluation = new Evaluation(unit, rubric)
        {
            Level = Level(rubric),
            Narrative = rows.Words(EvaluationColumns.Narrative, _rule),
            SourceType = Choice(EvaluationColumns.SourceType, SourceTypes, EvaluationChecks.UnknownSourceType, "import.evaluation.source_type"),
            SourceDate = Day(),
            Assessor = Choice(EvaluationColumns.AssessorRole, Roles, EvaluationChecks.UnknownRole, "import.evaluation.role"),
        };

        // What could not be read is not missing as well.
        foreach (var part in errors == findings.RowErrors ? evaluation.Missing() : [])
        {
            rows.Note(EvaluationChecks.MissingEvidence, ColumnOf(part), () => new(
                "import.evaluation.evidence", new Sentence("import.evaluation.part." + ColumnOf(part)), rubric.Title, rubric.EvidenceFrom ?? 1));
        }

        return evaluation;
    }

    private static string ColumnOf(EvidencePart part) => part switch
    {
        EvidencePart.Narrative => EvaluationColumns.Narrative,
        EvidencePart.SourceType => EvaluationColumns.SourceType,
        EvidencePart.SourceDate => EvaluationColumns.SourceDate,
        _ => EvaluationColumns.AssessorRole,
    };

    private int? Level(RubricIndicator rubric)
    {
        var text = rows.Text(EvaluationColumns.Level);
        if (text.Length == 0)
        {
            rows.Note(EvaluationChecks.MissingLevel, EvaluationColumns.Level, () => new("import.evaluation.level_missing", rubric.Levels.Count, new Sentence("evaluation.not_assessed")));
            return null;
        }

        var words = _levels.TryGetValue(rubric, out var known) ? known : _levels[rubric] = new LevelWords(rubric);
        var level = words.Find(text);
        if (level is null && !LevelWords.IsUnassessed(text))
        {
            var (check, message) = words.Explain(text);
            rows.Note(check, EvaluationColumns.Level, () => message);
        }

        return level;
    }

    private T? Choice<T>(string column, ChoiceWords<T> words, string check, string key)
        where T : struct, Enum
    {
        var text = rows.Text(column);
        var choice = text.Length == 0 ? null : words.Find(text);
        if (choice is null && text.Length > 0)
        {
            rows.Note(check, column, () => new(key, Shown.Short(text), words.Expected));
        }

        return choice;
    }

    private DateOnly? Day()
    {
        var text = rows.Text(EvaluationColumns.SourceDate);
        var day = WrittenDay.Read(text);
        if (day is null && text.Length > 0)
        {
            rows.Note(EvaluationChecks.NoDate, EvaluationColumns.SourceDate, () => new("import.evaluation.no_date", Shown.Short(text)));
        }
        else if (day > request.Today)
        {
            rows.Note(EvaluationChecks.FutureDate, EvaluationColumns.SourceDate, () => new("import.evaluation.future_date", day.Value, request.Today));
        }

        return day;
    }
}
