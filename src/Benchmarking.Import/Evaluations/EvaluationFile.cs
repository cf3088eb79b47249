using Benchmarking.Evaluations;
using Benchmarking.Findings;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Evaluations;

/// <summary>Reads one file of evaluations.</summary>
internal static class EvaluationFile
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

    /// <summary>Reads the file.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="bytes">The file.</param>
    /// <returns>The evaluations and everything found.</returns>
    public static FormReading<Evaluation> Read(EvaluationFileRequest request, byte[] bytes) =>
        FormFile.Read((request.Path, bytes), Forms, (rows, findings) => Evaluations(request, rows, findings));

    private static bool IsShown(string header) => Texts.Languages
        .Select(language => Texts.Of(language)["evaluation.column.levels"])
        .Contains(header, StringComparer.OrdinalIgnoreCase);

    private static List<Evaluation> Evaluations(EvaluationFileRequest request, FormRows rows, FileFindings findings)
    {
        var read = new EvaluationRows(rows, request, findings);
        List<Evaluation> evaluations = [.. read.Read()];
        if (rows.Cursor.Fault is not null || (read.Named == 0 && findings.RowErrors == 0))
        {
            findings.Stopped(rows.Cursor, FileChecks.HeaderOnly, "import.table.header_only");
        }
        else if (read.Named > 0 && read.Unfilled == read.Named)
        {
            findings.File(EvaluationChecks.NothingFilled, new("import.evaluation.nothing"));
        }
        else if (read.Unfilled > 0)
        {
            findings.Remark(EvaluationChecks.Unfilled, Severity.Note, new("import.evaluation.unfilled", read.Unfilled));
        }

        if (request.Redact && rows.Redacted > 0)
        {
            findings.Remark(EvaluationChecks.Masked, Severity.Note, new("import.evaluation.masked", rows.Redacted, PersonalDetails.Mask));
        }

        return evaluations;
    }
}
