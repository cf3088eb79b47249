using Benchmarking.Evaluations;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Evaluations;

/// <summary>Reads what a row says about one rubric.</summary>
/// <param name="cursor">The cursor, on the row.</param>
/// <param name="header">The header.</param>
/// <param name="request">What is read.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class EvaluationCells(TableCursor cursor, FormHeader header, EvaluationFileRequest request, FileFindings findings)
{
    private static readonly ChoiceWords<SourceType> SourceTypes = new(EvaluationWords.CodeOf, EvaluationWords.Of);
    private static readonly ChoiceWords<AssessorRole> Roles = new(EvaluationWords.CodeOf, EvaluationWords.Of);
    private readonly Dictionary<RubricIndicator, LevelWords> _levels = [];

    /// <summary>How many narratives have told who somebody is.</summary>
    public int Redacted { get; private set; }

    /// <summary>The text of a cell.</summary>
    /// <param name="column">Its column.</param>
    /// <returns>The text, trimmed; empty where the file has no such column.</returns>
    public string Text(string column) => header[column] is { } own ? cursor.Text(own.Field) : "";

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
            Narrative = Narrative(),
            SourceType = Choice(EvaluationColumns.SourceType, SourceTypes, EvaluationChecks.UnknownSourceType, "import.evaluation.source_type"),
            SourceDate = Day(),
            Assessor = Choice(EvaluationColumns.AssessorRole, Roles, EvaluationChecks.UnknownRole, "import.evaluation.role"),
        };

        // What could not be read is not missing as well.
        foreach (var part in errors == findings.RowErrors ? evaluation.Missing() : [])
        {
            Note(EvaluationChecks.MissingEvidence, ColumnOf(part), new(
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
        var text = Text(EvaluationColumns.Level);
        if (text.Length == 0)
        {
            Note(EvaluationChecks.MissingLevel, EvaluationColumns.Level, new("import.evaluation.level_missing", rubric.Levels.Count, new Sentence("evaluation.not_assessed")));
            return null;
        }

        var words = _levels.TryGetValue(rubric, out var known) ? known : _levels[rubric] = new LevelWords(rubric);
        var level = words.Find(text);
        if (level is null && !LevelWords.IsUnassessed(text))
        {
            var (check, message) = words.Explain(text);
            Note(check, EvaluationColumns.Level, message);
        }

        return level;
    }

    private string? Narrative()
    {
        var text = Text(EvaluationColumns.Narrative);
        if (text.Length > EvaluationWords.LongestNarrative)
        {
            Note(EvaluationChecks.TooLongText, EvaluationColumns.Narrative, new("import.evaluation.too_long", text.Length, EvaluationWords.LongestNarrative));
        }

        if (text.Length > 0 && PersonalDetails.Find(text).Count > 0)
        {
            if (!request.Redact)
            {
                Note(EvaluationChecks.PersonalDetails, EvaluationColumns.Narrative, new("import.evaluation.personal"));
            }

            Redacted++;
            text = PersonalDetails.Redact(text);
        }

        return text.Length == 0 ? null : text;
    }

    private T? Choice<T>(string column, ChoiceWords<T> words, string check, string key)
        where T : struct, Enum
    {
        var text = Text(column);
        var choice = text.Length == 0 ? null : words.Find(text);
        if (choice is null && text.Length > 0)
        {
            Note(check, column, new(key, Shown.Short(text), words.Expected));
        }

        return choice;
    }

    private DateOnly? Day()
    {
        var text = Text(EvaluationColumns.SourceDate);
        var day = WrittenDay.Read(text);
        if (day is null && text.Length > 0)
        {
            Note(EvaluationChecks.NoDate, EvaluationColumns.SourceDate, new("import.evaluation.no_date", Shown.Short(text)));
        }
        else if (day > request.Today)
        {
            Note(EvaluationChecks.FutureDate, EvaluationColumns.SourceDate, new("import.evaluation.future_date", day.Value, request.Today));
        }

        return day;
    }

    private void Note(string check, string column, Sentence message)
    {
        if (findings.IsFull)
        {
            findings.CountRow();
        }
        else
        {
            findings.Row(check, message, cursor.Line, header[column] ?? header[EvaluationColumns.Level]);
        }
    }
}
