using Benchmarking.Findings;
using Benchmarking.Import.Tables.Workbooks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Tables;

/// <summary>Turns the bytes of a file into a table, be it text or a workbook.</summary>
internal static class TableFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="sheet">The sheet of a workbook; null for the first that looks like a table.</param>
    /// <returns>The table, or why there is none.</returns>
    public static TableReading Read(byte[] bytes, string? sheet = null)
    {
        if (OtherKinds.OfBytes(bytes) is { } kind)
        {
            return TableReading.Refused(kind);
        }

        if (WorkbookFile.Is(bytes))
        {
            return OfWorkbook(WorkbookFile.Read(bytes, sheet));
        }

        var decoded = TextDecoding.Decode(bytes);
        if ((decoded.Fault ?? OtherKinds.OfText(decoded.Utf8.Span)) is { } fault)
        {
            return TableReading.Refused(fault);
        }

        var table = DelimitedText.Recognise(decoded.Utf8, decoded.Encoding);
        return new TableReading(table, Mojibake.In(table) is { } damage ? [damage] : []);
    }

    /// <summary>Goes through a file's table; where there is none, that is noted.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="read">Goes through the records, from before the first.</param>
    public static void Go(byte[] bytes, FileFindings findings, Action<TableCursor> read)
    {
        var file = Read(bytes);
        if (file.Text is not { } table)
        {
            findings.File(FileChecks.NoText, file.Fault ?? new("import.table.empty"));
            return;
        }

        findings.Take(file.Remarks);
        using var cursor = new TableCursor(table);
        read(cursor);
    }

    private static TableReading OfWorkbook(WorkbookReading book)
    {
        if (book.Text is not { } table)
        {
            return TableReading.Refused(book.Fault ?? new("import.workbook.no_table"));
        }

        var others = new TableRemark(FileChecks.OtherSheets, Severity.Note, new("import.workbook.others", Shown.Short(book.Sheet), Shown.List(book.Others)));
        return new TableReading(table, [.. book.Others.Take(1).Select(_ => others), .. new[] { Mojibake.In(table) }.OfType<TableRemark>()]) { OtherSheets = book.Others };
    }
}

/// <summary>A file as a table.</summary>
/// <param name="Text">The table; null where <see cref="Fault"/> tells why there is none.</param>
/// <param name="Remarks">What was found about the file as a whole.</param>
internal sealed record TableReading(DelimitedText? Text, IReadOnlyList<TableRemark> Remarks)
{
    /// <summary>The sheets of a workbook that were not read.</summary>
    public IReadOnlyList<string> OtherSheets { get; init; } = [];

    /// <summary>Why there is no table.</summary>
    public Sentence? Fault { get; private init; }

    /// <summary>A file that is no table.</summary>
    /// <param name="fault">Why.</param>
    /// <returns>No table.</returns>
    public static TableReading Refused(Sentence fault) => new(null, []) { Fault = fault };
}

/// <summary>Something about a file as a whole.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Severity">What it means; an error refuses the file.</param>
/// <param name="Message">What was found.</param>
/// <param name="Row">The line, where there is one.</param>
internal sealed record TableRemark(string Check, Severity Severity, Sentence Message, int? Row = null);
