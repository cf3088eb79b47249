using Benchmarking.Findings;
using Benchmarking.Goals;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Goals;

/// <summary>Reads what a row says about one topic.</summary>
/// <param name="rows">The rows, on this one.</param>
/// <param name="request">What is read.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class GoalCells(FormRows rows, GoalFileRequest request, FileFindings findings)
{
    private const int FurthestYears = 30;
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly string[] OfGoals = [GoalColumns.Action, GoalColumns.Responsible, GoalColumns.Deadline, GoalColumns.Sign, GoalColumns.Progress];
    private static readonly ChoiceWords<GoalProgress> Progresses = new(GoalWords.CodeOf, GoalWords.Of);
    private readonly ResponsibleNames _responsibles = new(request.Network);
    private readonly FreeTextRule _rule = new()
    {
        Longest = GoalWords.LongestText,
        TooLongCheck = GoalChecks.TooLongText,
        TooLong = "import.goal.too_long",
        PersonalCheck = GoalChecks.PersonalDetails,
        Personal = "import.goal.personal",
        Redact = request.Redact,
    };

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
        if (goal.Goal is null && OfGoals.FirstOrDefault(column => rows.Text(column).Length > 0) is { } orphan)
        {
            rows.Note(GoalChecks.MissingGoal, GoalColumns.Goal, () => new("import.goal.no_goal", GoalColumns.Heading(orphan)));
        }
        else if (goal.IsOpen && goal.Deadline < request.Today)
        {
            findings.Remark(
                GoalChecks.PassedDeadline, Severity.Warning, new("import.goal.passed", goal.Deadline.Value, GoalWords.Of(goal.Progress)), rows.Cursor.Line);
        }

        return goal;
    }

    private string? Words(string column) => rows.Words(column, _rule);

    private Responsible? Responsible()
    {
        var text = rows.Text(GoalColumns.Responsible);
        var found = text.Length == 0 ? null : _responsibles.Find(text);
        if (found is null && text.Length > 0)
        {
            rows.Note(GoalChecks.UnknownResponsible, GoalColumns.Responsible, () => new("import.goal.responsible", Shown.Short(text), _responsibles.Expected));
        }

        return found;
    }

    private DateOnly? Deadline()
    {
        var text = rows.Text(GoalColumns.Deadline);
        var day = WrittenDay.Read(text);
        if (day is null && text.Length > 0)
        {
            rows.Note(GoalChecks.NoDate, GoalColumns.Deadline, () => new("import.goal.no_date", Shown.Short(text)));
        }
        else if (day < Earliest || day > request.Today.AddYears(FurthestYears))
        {
            rows.Note(GoalChecks.UnlikelyDate, GoalColumns.Deadline, () => new("import.goal.unlikely_date", day.Value));
        }

        return day;
    }

    private GoalProgress Progress()
    {
        var text = rows.Text(GoalColumns.Progress);
        var progress = text.Length == 0 ? GoalProgress.NotStarted : Progresses.Find(text);
        if (progress is null)
        {
            rows.Note(GoalChecks.UnknownProgress, GoalColumns.Progress, () => new("import.goal.progress", Shown.Short(text), Progresses.Expected));
        }

        return progress ?? GoalProgress.NotStarted;
    }
}
