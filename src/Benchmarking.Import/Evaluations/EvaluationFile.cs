using Benchmarking.Evaluations;
using Benchmarking.Findings;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;
using Benchmarking.Import.Tables.Workbooks;

namespace Benchmarking.Import.Evaluations;

/// <summary>Reads one file of evaluations.</summary>
internal sealed class EvaluationFile
{
    private readonly EvaluationFileRequest _request;
    private readonly byte[] _bytes;
    private readonly string _name;
    private readonly FileFindings _findings;

    /// <summary>Begins with the file's bytes.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="bytes">The file.</param>
    public EvaluationFile(EvaluationFileRequest request, byte[] bytes)
    {
        (_request, _bytes, _name) = (request, bytes, SourceFile.NameOf(request.Path));
        _findings = new FileFindings(_name, keepRows: false);
    }

    /// <summary>Reads the file.</summary>
    /// <returns>The evaluations and everything found.</returns>
    public EvaluationReading Read()
    {
        var evaluations = Evaluations();
        return new EvaluationReading
        {
            FileName = _name,
            Sha256 = Sha256.Of(_bytes),
            Evaluations = _findings.FileErrors + _findings.RowErrors == 0 ? evaluations : null,
            Findings = _findings.Close(),
        };
    }

    private List<Evaluation> Evaluations()
    {
        if (Table() is not { } table)
        {
            return [];
        }

        using var cursor = new TableCursor(table);
        return Evaluations(cursor);
    }

    private DelimitedText? Table()
    {
        if (WorkbookFile.Is(_bytes))
        {
            return Sheet(WorkbookFile.ReadWhole(_bytes));
        }

        var reading = TableFile.Read(_bytes);
        if (reading.Fault is { } fault)
        {
            _findings.File(FileChecks.NoText, fault);
        }

        _findings.Take(reading.Remarks);
        return reading.Text;
    }

    /// <summary>The one sheet that holds evaluations.</summary>
    private DelimitedText? Sheet(IReadOnlyList<WorkbookReading> sheets)
    {
        if (sheets.FirstOrDefault(sheet => sheet.Fault is not null)?.Fault is { } fault)
        {
            _findings.File(FileChecks.NoText, fault);
            return null;
        }

        var forms = sheets.Where(sheet => sheet.Text is { } text && EvaluationHeader.IsIn(text)).ToList();
        if (forms.Count == 1)
        {
            return forms[0].Text;
        }

        var names = Shown.List([.. (forms.Count == 0 ? sheets : forms).Select(sheet => sheet.Sheet)]);
        _findings.File(
            forms.Count == 0 ? FileChecks.MissingColumn : EvaluationChecks.SeveralSheets,
            new(forms.Count == 0 ? "import.evaluation.no_form" : "import.evaluation.several_forms", names));
        return null;
    }

    private List<Evaluation> Evaluations(TableCursor cursor)
    {
        if (EvaluationHeader.Find(cursor, _findings) is not { } header)
        {
            _findings.Stopped(cursor, FileChecks.Empty, "import.table.empty");
            return [];
        }

        if (_findings.FileErrors > 0)
        {
            return [];
        }

        var rows = new EvaluationRows(cursor, header, _request, _findings);
        List<Evaluation> evaluations = [.. rows.Read()];
        if (cursor.Fault is not null || (rows.Rows == 0 && _findings.RowErrors == 0))
        {
            _findings.Stopped(cursor, FileChecks.HeaderOnly, "import.table.header_only");
        }
        else if (rows.Rows > 0 && rows.Unfilled == rows.Rows)
        {
            _findings.File(EvaluationChecks.NothingFilled, new("import.evaluation.nothing"));
        }
        else if (rows.Unfilled > 0)
        {
            _findings.Remark(EvaluationChecks.Unfilled, Severity.Note, new("import.evaluation.unfilled", rows.Unfilled));
        }

        if (_request.Redact && rows.Redacted > 0)
        {
            _findings.Remark(EvaluationChecks.Masked, Severity.Note, new("import.evaluation.masked", rows.Redacted, PersonalDetails.Mask));
        }

        return evaluations;
    }
}
