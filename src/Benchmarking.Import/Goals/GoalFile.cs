using Benchmarking.Findings;
using Benchmarking.Goals;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Goals;

/// <summary>Reads one file of goals.</summary>
internal sealed class GoalFile
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

    private readonly GoalFileRequest _request;
    private readonly byte[] _bytes;
    private readonly string _name;
    private readonly FileFindings _findings;

    /// <summary>Begins with the file's bytes.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="bytes">The file.</param>
    public GoalFile(GoalFileRequest request, byte[] bytes)
    {
        (_request, _bytes, _name) = (request, bytes, SourceFile.NameOf(request.Path));
        _findings = new FileFindings(_name, keepRows: false);
    }

    /// <summary>Reads the file.</summary>
    /// <returns>The goals and everything found.</returns>
    public GoalReading Read()
    {
        var goals = Goals();
        return new GoalReading
        {
            FileName = _name,
            Sha256 = Sha256.Of(_bytes),
            Goals = _findings.FileErrors + _findings.RowErrors == 0 ? goals : null,
            Findings = _findings.Close(),
        };
    }

    private List<PlannedGoal> Goals()
    {
        if (Forms.Read(_bytes, _findings) is not { } table)
        {
            return [];
        }

        using var cursor = new TableCursor(table);
        return Goals(cursor);
    }

    private List<PlannedGoal> Goals(TableCursor cursor)
    {
        if (FormHeader.Find(cursor, Forms.Form, _findings) is not { } header)
        {
            _findings.Stopped(cursor, FileChecks.Empty, "import.table.empty");
            return [];
        }

        if (_findings.FileErrors > 0)
        {
            return [];
        }

        var rows = new GoalRows(cursor, header, _request, _findings);
        List<PlannedGoal> goals = [.. rows.Read()];
        if (cursor.Fault is not null || (rows.Rows == 0 && header.Unit is null && _findings.RowErrors == 0))
        {
            _findings.Stopped(cursor, FileChecks.HeaderOnly, "import.table.header_only");
        }
        else if (rows.Filled == 0 && _findings.RowErrors == 0)
        {
            _findings.File(GoalChecks.NothingFilled, new("import.goal.nothing"));
        }

        Remark(goals, rows.Redacted);
        return goals;
    }

    private void Remark(List<PlannedGoal> goals, int redacted)
    {
        if (_findings.FileErrors + _findings.RowErrors == 0 && goals.Count(goal => goal.IsOpen && (goal.Deadline is null || goal.Responsible is null)) is > 0 and var unassigned)
        {
            _findings.Remark(GoalChecks.Unassigned, Severity.Note, new("import.goal.unassigned", unassigned));
        }

        if (_request.Redact && redacted > 0)
        {
            _findings.Remark(GoalChecks.Masked, Severity.Note, new("import.goal.masked", redacted, PersonalDetails.Mask));
        }
    }
}
