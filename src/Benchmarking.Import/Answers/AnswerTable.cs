using Benchmarking.Checks;
using Benchmarking.Findings;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Submissions;
using Benchmarking.Import.Tables;
using Benchmarking.Surveys;

namespace Benchmarking.Import.Answers;

/// <summary>Reads the rows of a response file that is laid out as a table, and settles what becomes of those in doubt.</summary>
/// <param name="request">What is to be read.</param>
/// <param name="table">The table.</param>
/// <param name="mapping">What the mapping says, the format's own included.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class AnswerTable(ResponseFileRequest request, DelimitedText table, Mapping mapping, FileFindings findings)
{
    private readonly List<LeftOutRows> _leftOut = [];

    /// <summary>What each column is; null where there is not even a header.</summary>
    public ColumnPlan? Plan { get; private set; }

    /// <summary>How many rows have some text.</summary>
    public int Rows { get; private set; }

    /// <summary>Columns that nobody reads and that are not left out, in the order of the file.</summary>
    public IReadOnlyList<string> NotRead { get; private set; } = [];

    /// <summary>The rows that were left out, by reason.</summary>
    public IReadOnlyList<LeftOutRows> LeftOut => _leftOut;

    /// <summary>Reads the answers.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="layout">What the export says about its columns.</param>
    /// <returns>The answers of the rows that count; null where there is no header.</returns>
    public Responses? Read(string name, SurveyLayout layout)
    {
        using var cursor = new TableCursor(table);
        if (!cursor.Read())
        {
            findings.Stopped(cursor, FileChecks.Empty, "import.table.empty");
            return null;
        }

        var header = new TableHeader(cursor, mapping.Ignore.Concat(request.DroppedColumns), findings);
        var plan = Plan = new ColumnPlanner(header, request, mapping, findings).Plan(layout.Described);
        OwnCodes.Refuse(table, layout, plan, findings);
        var builder = new ResponsesBuilder(request.Set, request.Network) { AbsentItems = plan.AbsentItems };
        var rules = new SubmissionRules(plan.Submissions, request.Treatments, request.Closes, findings);
        var rows = new RowReader(cursor, plan, builder, findings) { Rules = rules };
        rows.ReadAll(name);
        plan.Unit.Note(findings);
        rules.Close();
        plan.Watch.Report(findings, request.Redact);
        NoteNotRead(header, plan, layout.Described);
        Rows = rows.Rows;
        _leftOut.AddRange(rules.LeftOut);
        if (cursor.Fault is not null || rows.Rows == 0)
        {
            findings.Stopped(cursor, FileChecks.HeaderOnly, "import.table.header_only");
        }

        return Checked(builder.Build());
    }

    /// <summary>Settles what becomes of repeated keys, holds the rows against the checks of answers, and settles what becomes of forms sent twice.</summary>
    private Responses Checked(Responses read)
    {
        // Where no question was recognised, every row would be said to be empty; the header has been told of instead.
        if (read.AbsentItems.Count == request.Set.SurveyItems.Count)
        {
            return read;
        }

        var keys = new RepeatedKeys(request.Treatments.Repeats, findings);
        var responses = keys.Settle(read);
        var (rejected, hasTwins) = (new HashSet<int>(), false);
        foreach (var finding in SurveyChecks.All.SelectMany(check => check.Inspect(responses)))
        {
            findings.Take(finding);
            hasTwins |= finding.Check == RepeatedAnswers.Check;
            if (finding is { Severity: Severity.Error, Place.Row: { } row })
            {
                rejected.Add(row);
            }
        }

        var kept = request.SplitRejects && rejected.Count > 0 ? ChosenRows.Without(responses, rejected) : responses;
        var twice = new SameMinutes(table, Plan?.Submissions ?? new SubmissionColumns(), request.Treatments.Identical, findings);
        kept = hasTwins ? twice.Settle(kept) : kept;
        _leftOut.AddRange(((LeftOutRows?[])[keys.LeftOut, twice.LeftOut]).OfType<LeftOutRows>());
        NoteNothingLeft(kept);
        return kept;
    }

    private void NoteNothingLeft(Responses kept)
    {
        if (kept.Count > 0 || findings.FileErrors > 0)
        {
            return;
        }

        if (request.SplitRejects && findings.RowErrors > 0)
        {
            findings.File(FileChecks.NothingLeft, new("import.table.nothing_left"));
        }
        else if (findings.RowErrors == 0 && _leftOut.Count > 0)
        {
            findings.File(FileChecks.NothingLeft, new("import.rows.nothing_left"));
        }
    }

    /// <summary>Tells of the columns that nobody reads: those of sentences in a note, those that nothing knows in a warning.</summary>
    private void NoteNotRead(TableHeader header, ColumnPlan plan, IReadOnlyList<SourceColumn> described)
    {
        var unread = header.Unread.Where(column => !plan.Dropped.Contains(column.Field)).ToList();
        var words = described.Where(column => column.Kind == SourceColumnKind.FreeText).Select(column => column.Header).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var prose = plan.Watch.Prose.Concat(unread.Where(column => words.Contains(column.Header))).DistinctBy(column => column.Field)
            .Where(unread.Contains).OrderBy(column => column.Field).ToList();
        if (prose.Count > 0)
        {
            findings.Remark(FileChecks.FreeText, Severity.Note, new("import.header.free_text", Shown.Quoted([.. prose.Select(column => column.Header)])), header.Line);
        }

        header.NoteUnknown(prose.Select(column => column.Field).ToHashSet(), "import.header.unread");
        NotRead = [.. unread.Select(column => column.Header)];
    }
}
