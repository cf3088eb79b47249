using System.IO.Compression;
using Benchmarking.Reports;
using Benchmarking.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Export.Excel;

/// <summary>Draws a report as a workbook. The same report gives the same bytes, on every run and every machine.</summary>
public static class WorkbookExporter
{
    /// <summary>Draws the report.</summary>
    /// <param name="report">The report, with at least one sheet.</param>
    /// <param name="stream">Where the workbook is written; needs no seeking and is left open.</param>
    /// <exception cref="ArgumentException">The report has no sheet, or a cell holds a number that is not finite.</exception>
    public static void Write(Report report, Stream stream)
    {
        if (report.Sheets.Count == 0)
        {
            throw new ArgumentException("A workbook needs at least one sheet.", nameof(report));
        }

        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            Draw(document, report);
        }

        StoredZip.Write(Entries(package), stream);
    }

    private static void Draw(SpreadsheetDocument document, Report report)
    {
        var words = Texts.Of(report.Language);
        var names = SheetNames.Of(report.Sheets.Select(sheet => sheet.Name).Append(words["excel.lists"]));
        var named = report with { Sheets = [.. report.Sheets.Select((sheet, place) => sheet with { Name = names[place] })] };
        var parts = new WorkbookParts(words, Tabs(report, names), names[^1]);
        var workbook = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
        CoreProperties.Write(document.AddNewPart<CoreFilePropertiesPart>("rId2"), report);

        var listed = new List<Sheet>();
        foreach (var sheet in named.Sheets)
        {
            listed.Add(Add(workbook, named, sheet, parts));
        }

        if (!parts.Choices.IsEmpty)
        {
            var lists = Add(workbook, named, parts.Choices.Sheet(), parts);
            lists.State = SheetStateValues.Hidden;
            listed.Add(lists);
        }

        workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = parts.Formats.Stylesheet();
        workbook.AddNewPart<SharedStringTablePart>("rIdTexts").SharedStringTable = parts.Texts.Table();
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0, FirstSheet = 0 }),
            new Sheets(listed),
            new DefinedNames(named.Sheets.SelectMany(PrintNames)));
    }

    // Where two sheets have the same name, it leads to the first.
    private static Dictionary<string, string> Tabs(Report report, IReadOnlyList<string> names) => report.Sheets
        .Select((sheet, place) => (sheet.Name, Tab: names[place]))
        .DistinctBy(sheet => sheet.Name, StringComparer.Ordinal)
        .ToDictionary(sheet => sheet.Name, sheet => sheet.Tab, StringComparer.Ordinal);

    private static Sheet Add(WorkbookPart workbook, Report report, ReportSheet sheet, WorkbookParts parts)
    {
        var number = (uint)workbook.WorksheetParts.Count() + 1;
        var id = FormattableString.Invariant($"rId{number}");
        SheetDrawing.Draw(workbook.AddNewPart<WorksheetPart>(id), report, sheet, parts);
        return new Sheet { Name = sheet.Name, SheetId = number, Id = id };
    }

    private static IEnumerable<DefinedName> PrintNames(ReportSheet sheet, int place)
    {
        yield return new DefinedName(CellAddress.Fixed(sheet.Name, SheetDrawing.Extent(sheet)))
        {
            Name = "_xlnm.Print_Area",
            LocalSheetId = (uint)place,
        };
        if (sheet.HeaderRows is { } rows)
        {
            yield return new DefinedName(CellAddress.FixedRows(sheet.Name, rows)) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)place };
        }
    }

    private static List<KeyValuePair<string, byte[]>> Entries(MemoryStream package)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Read);
        var entries = new List<KeyValuePair<string, byte[]>>();
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            entries.Add(KeyValuePair.Create(entry.FullName, bytes.ToArray()));
        }

        return entries;
    }
}
