using Benchmarking.Findings;
using Benchmarking.Goals;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Goals;

/// <summary>Reads one file of goals.</summary>
internal static class GoalFile
{
    private static readonly FormTable Forms = new()
    {
        Form = new FormColumns
        {
            Find = GoalColumns.Find,
            Unit = GoalColumns.Unit,
            Required = [GoalColumns.Topic, GoalColumns.Goal],
        },
        NoSheet = "import.goal.no_form",
        SeveralSheets = "import.goal.several_forms",
        SeveralSheetsCheck = GoalChecks.SeveralSheets,
    };

    /// <summary>Reads the file.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="bytes">The file.</param>
    /// <returns>The goals and everything found.</returns>
    public static FormReading<PlannedGoal> Read(GoalFileRequest request, byte[] bytes) =>
        FormFile.Read((request.Path, bytes), Forms, (rows, findings) => Goals(request, rows, findings));

    private static List<PlannedGoal> Goals(GoalFileRequest request, FormRows rows, FileFindings findings)
    {
        var read = new GoalRows(rows, request, findings);
        List<PlannedGoal> goals = [.. read.Read()];
        if (rows.Cursor.Fault is not null || (rows.Count == 0 && rows.Header.Unit is null && findings.RowErrors == 0))
        {
            findings.Stopped(rows.Cursor, FileChecks.HeaderOnly, "import.table.header_only");
        }
        else if (read.Filled == 0 && findings.RowErrors == 0)
        {
            findings.File(GoalChecks.NothingFilled, new("import.goal.nothing"));
        }

        if (findings.FileErrors + findings.RowErrors == 0 && goals.Count(goal => goal.IsOpen && (goal.Deadline is null || goal.Responsible is null)) is > 0 and var unassigned)
        {
            findings.Remark(GoalChecks.Unassigned, Severity.Note, new("import.goal.unassigned", unassigned));
        }

        if (request.Redact && rows.Redacted > 0)
        {
            findings.Remark(GoalChecks.Masked, Severity.Note, new("import.goal.masked", rows.Redacted, PersonalDetails.Mask));
        }

        return goals;
    }
}
