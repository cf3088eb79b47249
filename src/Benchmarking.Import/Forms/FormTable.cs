using Benchmarking.Import.Tables;
using Benchmarking.Import.Tables.Workbooks;

namespace Benchmarking.Import.Forms;

/// <summary>Finds the table of a form: a file of text, or the one sheet of a workbook that has the form's header in any language.</summary>
internal sealed record FormTable
{
    /// <summary>What the form is recognised by.</summary>
    public required FormColumns Form { get; init; }

    /// <summary>The key of the sentence that no sheet is the form; its place is the sheets' names.</summary>
    public required string NoSheet { get; init; }

    /// <summary>The key of the sentence that several sheets are; its place is their names.</summary>
    public required string SeveralSheets { get; init; }

    /// <summary>The id of the check that finds several sheets.</summary>
    public required string SeveralSheetsCheck { get; init; }

    /// <summary>Reads the table.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>The table; null where there is none, which is noted.</returns>
    public DelimitedText? Read(byte[] bytes, FileFindings findings)
    {
        if (WorkbookFile.Is(bytes))
        {
            return Sheet(WorkbookFile.ReadWhole(bytes), findings);
        }

        var reading = TableFile.Read(bytes);
        if (reading.Fault is { } fault)
        {
            findings.File(FileChecks.NoText, fault);
        }

        findings.Take(reading.Remarks);
        return reading.Text;
    }

    private DelimitedText? Sheet(IReadOnlyList<WorkbookReading> sheets, FileFindings findings)
    {
        if (sheets.FirstOrDefault(sheet => sheet.Fault is not null)?.Fault is { } fault)
        {
            findings.File(FileChecks.NoText, fault);
            return null;
        }

        var forms = sheets.Where(sheet => sheet.Text is { } text && FormHeader.IsIn(text, Form)).ToList();
        if (forms.Count == 1)
        {
            return forms[0].Text;
        }

        var names = Shown.List([.. (forms.Count == 0 ? sheets : forms).Select(sheet => sheet.Sheet)]);
        findings.File(forms.Count == 0 ? FileChecks.MissingColumn : SeveralSheetsCheck, new(forms.Count == 0 ? NoSheet : SeveralSheets, names));
        return null;
    }
}
