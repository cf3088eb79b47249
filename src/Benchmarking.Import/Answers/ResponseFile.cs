using Benchmarking.Findings;
using Benchmarking.Import.Recognition;
using Benchmarking.Import.Tables;
using Benchmarking.Surveys;

namespace Benchmarking.Import.Answers;

/// <summary>Reads one response file from bytes to answers.</summary>
internal sealed class ResponseFile
{
    private readonly ResponseFileRequest _request;
    private readonly byte[] _bytes;
    private readonly string _name;
    private readonly FileFindings _findings;

    /// <summary>Begins with the file's bytes.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="bytes">The file.</param>
    public ResponseFile(ResponseFileRequest request, byte[] bytes)
    {
        (_request, _bytes, _name) = (request, bytes, SourceFile.NameOf(request.Path));
        _findings = new FileFindings(_name, keepRows: request.SplitRejects);
    }

    private bool IsRefused => _findings.FileErrors > 0 || (_findings.RowErrors > 0 && !_request.SplitRejects);

    /// <summary>Reads the file.</summary>
    /// <returns>The answers and everything found.</returns>
    public ResponseReading Read()
    {
        var opened = OpenedFile.Open(_request, _bytes);
        _findings.Take(opened.Remarks);
        if (opened.Layout.Text is not { } table || opened.Layout.Fault is not null)
        {
            _findings.File(FileChecks.NoText, opened.Layout.Fault ?? new("import.table.empty"));
            return Close(responses: null);
        }

        // A text that was decoded wrongly names nothing right: to list what follows from that would bury the cause.
        if (_findings.FileErrors > 0)
        {
            return Close(responses: null);
        }

        var mapping = Settled(opened);
        var answers = new AnswerTable(_request, table, mapping, _findings);
        var responses = answers.Read(_name, opened.Layout) is { } good && !IsRefused ? Keyed(good, mapping) : null;
        return Close(responses) with
        {
            Format = opened.Format.Id,
            Encoding = table.Encoding,
            Delimiter = opened.IsWorkbook ? null : table.Delimiter,
            LeftOut = answers.LeftOut,
            Report = new ReadingReport(_request, answers, responses).Lines(opened),
            Rejects = _findings.Rows.Count > 0 && answers.Plan is { } plan ? new RowRejects(table, plan, _request.Redact).Collect(_findings.Rows) : new([], []),
        };
    }

    /// <summary>What columns and values mean: the mapping file before the format's own knowledge, and both before what the texts say beyond doubt.</summary>
    private Mapping Settled(OpenedFile opened)
    {
        var settled = _request.Mapping is { } own ? own.Over(opened.Layout.Columns) : opened.Layout.Columns;
        var certain = CertainMapping.Of(opened.File, opened.Layout, settled);
        foreach (var doubt in certain.Doubts)
        {
            _findings.File(FileChecks.UnexplainedCodes, doubt);
        }

        return certain.Mapping;
    }

    /// <summary>Keeps keys that follow nobody from being followed from wave to wave.</summary>
    private Responses Keyed(Responses responses, Mapping mapping)
    {
        if (mapping.StableKeys ?? !SubmissionNumbers.Are(responses.Keys))
        {
            return responses;
        }

        if (mapping.StableKeys is null)
        {
            var column = mapping.Columns.GetValueOrDefault(ResponseColumns.Respondent, ResponseColumns.Respondent);
            var file = mapping.FileName.Length > 0 ? mapping.FileName : MappingFileReader.PathBeside(_name);
            _findings.Remark(FileChecks.SubmissionNumbers, Severity.Note, new("import.keys.submissions", Shown.Short(column), file));
        }

        return responses.WithKeysOfOneWave();
    }

    private ResponseReading Close(Responses? responses) => new()
    {
        FileName = _name,
        Sha256 = Sha256.Of(_bytes),
        Responses = responses,
        Findings = _findings.Close(),
    };
}
