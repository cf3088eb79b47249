using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Submissions;

/// <summary>Asks of every row whether it was handed in, in time, and in earnest.</summary>
internal sealed class SubmissionRules
{
    private const int LongestTime = 64;
    private readonly SubmissionColumns _columns;
    private readonly DateOnly? _closes;
    private readonly FileFindings _findings;
    private readonly RowQuestion _tests;
    private readonly RowQuestion _incomplete;
    private readonly RowQuestion _late;
    private readonly List<int> _unreadable = [];
    private readonly bool _asks;

    /// <summary>Begins a file.</summary>
    /// <param name="columns">The columns that tell.</param>
    /// <param name="treatments">What becomes of rows in doubt.</param>
    /// <param name="closes">The last day of the wave; null where it does not say.</param>
    /// <param name="findings">Where findings go.</param>
    public SubmissionRules(SubmissionColumns columns, RowTreatments treatments, DateOnly? closes, FileFindings findings)
    {
        (_columns, _closes, _findings) = (columns, closes, findings);
        _tests = new RowQuestion(FileChecks.TestAnswer, treatments.Tests, findings);
        _incomplete = new RowQuestion(FileChecks.NotHandedIn, treatments.Incomplete, findings);
        _late = new RowQuestion(FileChecks.Late, treatments.Late, findings);
        _asks = columns.Status.Count > 0 || columns.OwnWords.Count > 0 || ReadsTimes;
    }

    /// <summary>The rows that were left out, by reason.</summary>
    public IEnumerable<LeftOutRows> LeftOut => ((RowQuestion[])[_tests, _incomplete, _late]).Select(question => question.LeftOut).OfType<LeftOutRows>();

    private bool ReadsTimes => _columns.Submitted is not null && (_closes is not null || _columns.EmptyIsOpen);

    /// <summary>Settles whether the cursor's row counts.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <returns>True where it does not; what became of it was noted.</returns>
    public bool Excludes(TableCursor cursor)
    {
        if (!_asks)
        {
            return false;
        }

        var state = State(cursor);
        return state switch
        {
            SubmissionState.Test => _tests.Settle(cursor.Line, new("import.rows.test")),
            SubmissionState.Incomplete => _incomplete.Settle(cursor.Line, new("import.rows.incomplete")),
            _ => false,
        } || (ReadsTimes && _columns.Submitted is { } submitted && ExcludesTime(cursor, submitted, state));
    }

    /// <summary>Says once for the file what was found.</summary>
    public void Close()
    {
        _tests.Close("import.rows.test.left_out", "import.rows.test.kept");
        _incomplete.Close("import.rows.incomplete.left_out", "import.rows.incomplete.kept");
        _late.Close("import.rows.late.left_out", "import.rows.late.kept");
        if (_unreadable.Count > 0)
        {
            _findings.Remark(FileChecks.UnreadableTime, Severity.Warning, new("import.rows.unreadable_time", _unreadable.Count, Shown.Rows(_unreadable), Shown.Short(_columns.Submitted?.Header ?? "")));
        }

        foreach (var column in _columns.Status.Where(column => column.Unknown.Count > 0))
        {
            _findings.Remark(FileChecks.UnknownStatus, Severity.Warning, new("import.rows.unknown_status", Shown.List([.. column.Unknown]), Shown.Short(column.Column.Header)));
        }
    }

    private SubmissionState State(TableCursor cursor)
    {
        foreach (var column in _columns.OwnWords)
        {
            if (StateWords.IsTrial(cursor.Cell(column.Field)))
            {
                return SubmissionState.Test;
            }
        }

        var state = SubmissionState.Unknown;
        foreach (var column in _columns.Status)
        {
            state = Graver(state, column.Read(cursor.Cell(column.Column.Field)));
        }

        return state;
    }

    /// <summary>Of several columns a test goes before all; handed in goes before begun, since tools keep both marks.</summary>
    private static SubmissionState Graver(SubmissionState one, SubmissionState other) => (one, other) switch
    {
        (SubmissionState.Test, _) or (_, SubmissionState.Test) => SubmissionState.Test,
        (SubmissionState.Complete, _) or (_, SubmissionState.Complete) => SubmissionState.Complete,
        (SubmissionState.Incomplete, _) or (_, SubmissionState.Incomplete) => SubmissionState.Incomplete,
        _ => SubmissionState.Unknown,
    };

    private bool ExcludesTime(TableCursor cursor, TableColumn submitted, SubmissionState state)
    {
        var cell = cursor.Cell(submitted.Field);
        if (cell.IsEmpty)
        {
            return _columns.EmptyIsOpen && state == SubmissionState.Unknown && _incomplete.Settle(cursor.Line, new("import.rows.incomplete"));
        }

        if (_closes is not { } closes)
        {
            return false;
        }

        Span<char> letters = stackalloc char[LongestTime];
        var time = cell.Length <= LongestTime ? SubmissionTime.Read(letters[..Encoding.UTF8.GetChars(cell, letters)].Trim(), _columns.MonthFirst) : null;
        if (time is not { } known)
        {
            _unreadable.Add(cursor.Line);
            return false;
        }

        var day = DateOnly.FromDateTime(known);
        return day > closes && _late.Settle(cursor.Line, new("import.rows.late", day, closes));
    }
}
