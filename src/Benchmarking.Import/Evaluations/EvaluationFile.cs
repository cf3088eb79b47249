using Benchmarking.Evaluations;
using Benchmarking.Findings;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Evaluations;

/// <summary>Reads one file of evaluations.</summary>
internal sealed class EvaluationFile
{
    private static readonly FormTable Forms = new()
    {
        Form = new FormColumns
        {
            Find = EvaluationColumns.Find,
            Unit = EvaluationColumns.Unit,
            Required = [EvaluationColumns.Indicator, EvaluationColumns.Level],
            IsTitle = EvaluationColumns.IsTitle,
            IsShown = IsShown,
        },
        NoSheet = "import.evaluation.no_form",
        SeveralSheets = "import.evaluation.several_forms",
        SeveralSheetsCheck = EvaluationChecks.SeveralSheets,
    };

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

    private static bool IsShown(string header) => Texts.Languages
        .Select(language => Texts.Of(language)["evaluation.column.levels"])
        .Contains(header, StringComparer.OrdinalIgnoreCase);

    private List<Evaluation> Evaluations()
    {
        if (Forms.Read(_bytes, _findings) is not { } table)
        {
            return [];
        }

        using var cursor = new TableCursor(table);
        return Evaluations(cursor);
    }

    private List<Evaluation> Evaluations(TableCursor cursor)
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
