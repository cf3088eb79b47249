using Benchmarking.Findings;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Recognition;

/// <summary>Proposes a mapping file for a response file.</summary>
public sealed class MappingProposer
{
    private readonly ResponseFileRequest _request;
    private readonly SurveyLayout _layout;
    private readonly IReadOnlyList<SeenColumn> _columns;
    private readonly string _format;

    private MappingProposer(ResponseFileRequest request, SurveyLayout layout, string format) =>
        (_request, _layout, _format, _columns) = (request, layout, format, SeenColumns.In(layout));

    /// <summary>Looks through a response file.</summary>
    /// <param name="request">Which file, and how; its mapping is an earlier one, of which what still fits is carried over.</param>
    /// <returns>The proposer, or why the file cannot be read.</returns>
    /// <exception cref="RefusedException">The file cannot be opened, or there is no such format.</exception>
    public static Reading<MappingProposer> Open(ResponseFileRequest request)
    {
        var opened = OpenedFile.Open(request, request.Bytes ?? SourceFile.Read(request.Path));
        var findings = new FileFindings(SourceFile.NameOf(request.Path), keepRows: false);
        findings.Take(opened.Remarks);
        if (opened.Layout.Text is not { } table || opened.Layout.Fault is not null)
        {
            findings.File(FileChecks.NoText, opened.Layout.Fault ?? new("import.table.empty"));
        }
        else
        {
            CheckHeader(table, opened.Layout, findings);
        }

        return findings.FileErrors == 0
            ? new Reading<MappingProposer>(new MappingProposer(request, opened.Layout, opened.Format.Id), findings.Close())
            : new Reading<MappingProposer>(Value: null, findings.Close());
    }

    /// <summary>Proposes a mapping.</summary>
    /// <param name="decided">What a person has decided so far.</param>
    /// <param name="left">Roles and items that, by a person's word, the file has no column for.</param>
    /// <returns>The draft.</returns>
    public MappingDraft Propose(Mapping decided, IReadOnlySet<string> left)
    {
        var settled = new SettledColumns(_columns, new ColumnMatcher(_columns, _request.Set, _request.Network).Guess(), _request.Set);
        settled.Take(decided, new("import.map.why.decided"));
        if (_request.Mapping is { } earlier)
        {
            settled.Take(earlier, new("import.map.why.carried", earlier.FileName));
        }

        settled.Take(_layout.Columns, new("import.map.why.tool"));

        var free = _columns.Where(column => !settled.Headers.Contains(column.Header)).ToList();
        var guesses = new ColumnMatcher(free, _request.Set, _request.Network).Guess();
        var lines = new ColumnLines(_request, settled, left).Of(guesses, free);
        var all = Mapping.None with { Values = settled.Values };
        var values = new ValueLines(_request, _columns, all).Of(lines, settled);
        return Closed([.. lines, .. values], guesses, settled) with { StableKeys = _request.Mapping?.StableKeys ?? FollowNobody(lines) };
    }

    /// <summary>False where the keys are the survey tool's numbers of submissions, else null.</summary>
    private bool? FollowNobody(IReadOnlyList<DraftLine> lines)
    {
        var header = lines.FirstOrDefault(line => line is { Section: DraftSection.Columns, Name: ResponseColumns.Respondent })?.Target;
        return _columns.Any(column => column.Header == header && column.Described.Kind == SourceColumnKind.Submission) ? false : null;
    }

    private static void CheckHeader(DelimitedText table, SurveyLayout layout, FileFindings findings)
    {
        using var cursor = new TableCursor(table);
        if (cursor.Read())
        {
            var header = new TableHeader(cursor, layout.Columns.Ignore, findings);
            if (header.Width > CertainMapping.MostColumns)
            {
                findings.File(FileChecks.TooManyColumns, new("import.map.too_many_columns", header.Width, CertainMapping.MostColumns), header.Line);
            }
        }
        else
        {
            findings.Stopped(cursor, FileChecks.Empty, "import.table.empty");
        }
    }

    private MappingDraft Closed(IReadOnlyList<DraftLine> lines, ColumnGuesses guesses, SettledColumns settled)
    {
        var inUse = lines.Where(line => line.Section is DraftSection.Columns or DraftSection.Items)
            .SelectMany(line => line.Choices.Select(choice => choice.Target).Append(line.Target ?? ""))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rest = _columns.Where(column => !inUse.Contains(column.Header)).ToList();
        var ignored = rest.Select(column => (column.Header, Reason: settled.Ignored.GetValueOrDefault(column.Header) ?? IgnoredColumn.Reason(column.Described)))
            .Where(pair => pair.Reason is not null).Select(pair => new DraftChoice(pair.Header, pair.Reason)).ToList();
        var named = lines.Where(line => line.Section == DraftSection.Items).Select(line => line.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new MappingDraft
        {
            FileName = SourceFile.NameOf(_request.Path),
            Set = MappingFit.NameOf(_request.Set),
            Format = _format,
            Headers = HeaderMark.Of(_columns.Select(column => column.Header)),
            Lines = lines,
            Ignored = ignored,
            Unknown = [.. rest.Where(column => column.Described.Kind != SourceColumnKind.Status).Select(column => column.Header).Except(ignored.Select(column => column.Target), StringComparer.OrdinalIgnoreCase)],
            Absent = [.. guesses.Items.Select(guess => guess.Name).Where(name => !named.Contains(name))],
            Dropped = settled.Dropped,
        };
    }
}
