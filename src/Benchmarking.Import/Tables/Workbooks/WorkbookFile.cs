using System.Globalization;
using Benchmarking.Wording;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Reads workbooks (<c>.xlsx</c>, <c>.xlsm</c>) as tables.</summary>
/// <remarks>Values come as a spreadsheet keeps them, not as it shows them: numbers by their shortest text, days as <c>2018-05-03</c>, truth values as
/// <c>TRUE</c> and <c>FALSE</c>, formulas by the result that was saved with them, faults such as <c>#N/A</c> as they are. Merged cells are refused, since
/// it is not certain whom such an answer belongs to.</remarks>
internal static class WorkbookFile
{
    private const string Dataset = "Dataset";

    /// <summary>Whether a file begins as an archive, as workbooks do.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>True where it does.</returns>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    /// <summary>Reads one sheet, or the sheets <c>Dataset(1)</c>, <c>Dataset(2)</c> … side by side, among which SurveyXact divides wide tables.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="sheet">The sheet's name; null for the first of those that are not hidden and have a header and something below it, <c>Dataset</c> before all others.</param>
    /// <returns>The table, or why there is none.</returns>
    public static WorkbookReading Read(byte[] bytes, string? sheet = null)
    {
        try
        {
            using var archive = new WorkbookArchive(bytes);
            var book = archive.Contents();
            var read = sheet is null ? First(archive, book) : Named(archive, book, sheet);
            var others = book.Sheets.Where(other => !other.IsHidden).Select(other => other.Name).Except(read.Select(rows => rows.Name));
            return new WorkbookReading(SheetTable.Of(read), read[0].Name, [.. others]);
        }
        catch (WorkbookFaultException fault)
        {
            return new WorkbookReading(null, "", []) { Fault = fault.Reason };
        }
    }

    /// <summary>Reads sheets that may say what codes mean.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="sheets">The sheets' names.</param>
    /// <returns>The tables of those that are one; none at all where the sheets are larger than such lists are.</returns>
    public static IReadOnlyList<DelimitedText> Companions(byte[] bytes, IEnumerable<string> sheets)
    {
        try
        {
            using var archive = new WorkbookArchive(bytes, WorkbookLimits.CompanionMegabytes);
            var book = archive.Contents();
            return
            [
                .. from name in sheets
                   let sheet = book.Sheets.FirstOrDefault(sheet => sheet.Name == name)
                   where sheet is not null
                   let rows = Rows(archive, book, sheet)
                   where rows.Header() is not null
                   select SheetTable.Of([rows]),
            ];
        }
        catch (WorkbookFaultException)
        {
            return [];
        }
    }

    /// <summary>Reads every sheet that is not hidden from its first row on, for forms, whose table begins further down.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>A reading for each sheet that has something on it, line breaks within cells kept as <see cref="CellText.KeptBreak"/>; a single one with the fault where there is one.</returns>
    public static IReadOnlyList<WorkbookReading> ReadWhole(byte[] bytes)
    {
        try
        {
            using var archive = new WorkbookArchive(bytes);
            var book = archive.Contents(CellText.KeptBreak);
            return
            [
                .. from sheet in book.Sheets
                   where !sheet.IsHidden
                   let rows = Rows(archive, book, sheet)
                   where rows.Last > 0
                   select new WorkbookReading(SheetTable.Whole(rows), rows.Name, []),
            ];
        }
        catch (WorkbookFaultException fault)
        {
            return [new WorkbookReading(null, "", []) { Fault = fault.Reason }];
        }
    }

    private static List<SheetRows> First(WorkbookArchive archive, WorkbookContents book)
    {
        foreach (var sheet in book.Sheets.Where(sheet => !sheet.IsHidden).OrderBy(sheet => Number(sheet) == 1 ? 0 : 1))
        {
            if (Rows(archive, book, sheet) is { } rows && rows.Header() is not null)
            {
                return [rows, .. Following(book, sheet).Select(next => Rows(archive, book, next))];
            }
        }

        throw new WorkbookFaultException(new("import.workbook.no_table"));
    }

    private static List<SheetRows> Named(WorkbookArchive archive, WorkbookContents book, string name)
    {
        var sheet = book.Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new WorkbookFaultException(new("import.workbook.no_sheet", name, Shown.List([.. book.Sheets.Select(sheet => sheet.Name)])));
        var rows = Rows(archive, book, sheet);
        return rows.Header() is null
            ? throw new WorkbookFaultException(new Sentence("import.workbook.no_table"))
            : [rows, .. Following(book, sheet).Select(next => Rows(archive, book, next))];
    }

    /// <summary>The sheets that continue <c>Dataset(1)</c>.</summary>
    private static List<WorkbookSheet> Following(WorkbookContents book, WorkbookSheet first)
    {
        var following = new List<WorkbookSheet>();
        for (var number = 2; Number(first) == 1 && book.Sheets.FirstOrDefault(sheet => Number(sheet) == number) is { } next; number++)
        {
            following.Add(next);
        }

        return following;
    }

    private static int? Number(WorkbookSheet sheet)
    {
        var name = sheet.Name.Trim();
        return name.StartsWith(Dataset, StringComparison.OrdinalIgnoreCase) && name[Dataset.Length..].Trim() is ['(', .. var inner, ')']
            && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : string.Equals(name, Dataset, StringComparison.OrdinalIgnoreCase) ? 1 : null;
    }

    private static SheetRows Rows(WorkbookArchive archive, WorkbookContents book, WorkbookSheet sheet)
    {
        var rows = new SheetRows(sheet.Name);
        using var part = archive.Open(sheet.Part);
        new SheetReader(part, book, rows).ReadAll();
        return rows;
    }
}

/// <summary>A workbook as a table.</summary>
/// <param name="Text">The table; null where <see cref="Fault"/> tells why there is none.</param>
/// <param name="Sheet">The sheet that was read, the first of several.</param>
/// <param name="Others">The sheets that were not read, hidden ones left out.</param>
internal sealed record WorkbookReading(DelimitedText? Text, string Sheet, IReadOnlyList<string> Others)
{
    /// <summary>Why there is no table.</summary>
    public Sentence? Fault { get; init; }
}
