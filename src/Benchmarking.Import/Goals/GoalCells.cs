using Benchmarking.Findings;
using Benchmarking.Goals;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Goals;

/// <summary>Reads what a row says about one topic.</summary>
/// <param name="cursor">The cursor, on the row.</param>
/// <param name="header">The header.</param>
/// <param name="request">What is read.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class GoalCells(TableCursor cursor, FormHeader header, GoalFileRequest request, FileFindings findings)
{
    private const int FurthestYears = 30;
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly string[] OfGoals = [GoalColumns.Action, GoalColumns.Responsible, GoalColumns.Deadline, GoalColumns.Sign, GoalColumns.Progress];
    private static readonly ChoiceWords<GoalProgress> Progresses = new(GoalWords.CodeOf, GoalWords.Of);
    private readonly ResponsibleNames _responsibles = new(request.Network);

    /// <summary>How many texts have told who somebody is.</summary>
    public int Redacted { get; private set; }

    /// <summary>The text of a cell.</summary>
    /// <param name="column">Its column.</param>
    /// <returns>The text, trimmed; empty where the file has no such column.</returns>
    public string Text(string column) => header[column] is { } own ? cursor.Text(own.Field) : "";

    /// <summary>Reads the row; what is wrong with it is noted.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <param name="topic">The topic.</param>
    /// <returns>The goal, worth nothing where an error was noted.</returns>
    public PlannedGoal Read(int unit, GoalTopic topic)
    {
        var goal = new PlannedGoal(unit, request.Wave, topic)
        {
            Situation = Words(GoalColumns.Situation),
            Strengths = Words(GoalColumns.Strengths),
            ToImprove = Words(GoalColumns.ToImprove),
            Goal = Words(GoalColumns.Goal),
            Action = Words(GoalColumns.Action),
            Responsible = Responsible(),
            Deadline = Deadline(),
            Sign = Words(GoalColumns.Sign),
            Progress = Progress(),
        };
        if (goal.Goal is null && OfGoals.FirstOrDefault(column => Text(column).Length > 0) is { } orphan)
        {
            Note(GoalChecks.MissingGoal, GoalColumns.Goal, () => new("import.goal.no_goal", GoalColumns.Heading(orphan)));
        }
        else if (goal.IsOpen && goal.Deadline < request.Today)
        {
            findings.Remark(
                GoalChecks.PassedDeadline, Severity.Warning, new("import.goal.passed", goal.Deadline.Value, GoalWords.Of(goal.Progress)), cursor.Line);
        }

        return goal;
    }

    /// <summary>Notes an error of the row.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="column">The column that it is about.</param>
    /// <param name="message">What was found, what was expected.</param>
    public void Note(string check, string column, Func<Sentence> message)
    {
        if (findings.IsFull)
        {
            findings.CountRow();
        }
        else
        {
            findings.Row(check, message(), cursor.Line, header[column] ?? header[GoalColumns.Goal]);
        }
    }

    private string? Words(string column)
    {
        var text = Text(column);
        if (text.Length > GoalWords.LongestText)
        {
            Note(GoalChecks.TooLongText, column, () => new("import.goal.too_long", text.Length, GoalWords.LongestText));
        }

        if (text.Length > 0 && PersonalDetails.Find(text).Count > 0)
        {
            if (!request.Redact)
            {
                Note(GoalChecks.PersonalDetails, column, () => new("import.goal.personal"));
            }

            Redacted++;
            text = PersonalDetails.Redact(text);
        }

        return text.Length == 0 ? null : text;
    }

    private Responsible? Responsible()
    {
        var text = Text(GoalColumns.Responsible);
        var found = text.Length == 0 ? null : _responsibles.Find(text);
        if (found is null && text.Length > 0)
        {
            Note(GoalChecks.UnknownResponsible, GoalColumns.Responsible, () => new("import.goal.responsible", Shown.Short(text), _responsibles.Expected));
        }

        return found;
    }

    private DateOnly? Deadline()
    {
        var text = Text(GoalColumns.Deadline);
        var day = WrittenDay.Read(text);
        if (day is null && text.Length > 0)
        {
            Note(GoalChecks.NoDate, GoalColumns.Deadline, () => new("import.goal.no_date", Shown.Short(text)));
        }
        else if (day < Earliest || day > request.Today.AddYears(FurthestYears))
        {
            Note(GoalChecks.UnlikelyDate, GoalColumns.Deadline, () => new("import.goal.unlikely_date", day.Value));
        }

        return day;
    }

    private GoalProgress Progress()
    {
        var text = Text(GoalColumns.Progress);
        var progress = text.Length == 0 ? GoalProgress.NotStarted : Progresses.Find(text);
        if (progress is null)
        {
            Note(GoalChecks.UnknownProgress, GoalColumns.Progress, () => new("import.goal.progress", Shown.Short(text), Progresses.Expected));
        }

        return progress ?? GoalProgress.NotStarted;
    }
}
