using Benchmarking.Reports;
using Benchmarking.Wording;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Export.Excel;

/// <summary>Draws a report as a workbook. The same report gives the same bytes, on every run and every machine.</summary>
public static class WorkbookExporter
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";

    /// <summary>Draws the report.</summary>
    /// <param name="report">The report, with at least one sheet.</param>
    /// <param name="stream">Where the workbook is written; needs no seeking and is left open.</param>
    /// <exception cref="ArgumentException">The report has no sheet, a cell holds a number that is not finite, or a chart shows a figure that has no native chart.</exception>
    public static void Write(Report report, Stream stream)
    {
        if (report.Sheets.Count == 0)
        {
            throw new ArgumentException("A workbook needs at least one sheet.", nameof(report));
        }

        var words = Texts.Of(report.Language);
        var names = SheetNames.Of(report.Sheets.Select(sheet => sheet.Name).Append(words["excel.lists"]));
        var parts = new WorkbookParts(words, Tabs(report, names), names[^1]);
        Draw(report with { Sheets = [.. report.Sheets.Select((sheet, place) => sheet with { Name = names[place] })] }, parts);
        parts.Package.Write(stream, new("rId1", "officeDocument", "xl/workbook.xml"), new("rId2", "core-properties", WorkbookSeal.Properties));
    }

    /// <summary>Whether a workbook is as this class has written it: no other program has saved it since.</summary>
    /// <param name="stream">The workbook, or anything else; must allow seeking, and is left open.</param>
    /// <returns>False also for what is no workbook.</returns>
    public static bool IsAsWritten(Stream stream) => WorkbookSeal.IsWhole(stream);

    private static void Draw(Report report, WorkbookParts parts)
    {
        var listed = new List<Sheet>();
        foreach (var sheet in report.Sheets)
        {
            listed.Add(Add(report, sheet, parts, listed.Count + 1));
        }

        if (!parts.Choices.IsEmpty)
        {
            var lists = Add(report, parts.Choices.Sheet(), parts, listed.Count + 1);
            lists.State = SheetStateValues.Hidden;
            listed.Add(lists);
        }

        var book = new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0, FirstSheet = 0 }),
            new Sheets(listed),
            new DefinedNames(report.Sheets.SelectMany(PrintNames)));
        parts.Package.Add("xl/styles.xml", Types + "styles+xml", parts.Formats.Stylesheet());
        parts.Package.Add("xl/sharedStrings.xml", Types + "sharedStrings+xml", parts.Texts.Table());
        parts.Package.Add("xl/workbook.xml", Types + "sheet.main+xml", book, [.. Links(listed.Count)]);
        parts.Package.Add(WorkbookSeal.Properties, CoreType, xml => CoreProperties.Write(xml, report, parts.Package.Seal()));
    }

    // Where two sheets have the same name, it leads to the first.
    private static Dictionary<string, string> Tabs(Report report, IReadOnlyList<string> names) => report.Sheets
        .Select((sheet, place) => (sheet.Name, Tab: names[place]))
        .DistinctBy(sheet => sheet.Name, StringComparer.Ordinal)
        .ToDictionary(sheet => sheet.Name, sheet => sheet.Tab, StringComparer.Ordinal);

    private static Sheet Add(Report report, ReportSheet sheet, WorkbookParts parts, int number)
    {
        var links = new List<PartLink>();
        var drawn = SheetDrawing.Draw(report, sheet, parts, links);
        parts.Package.Add(Path(number), Types + "worksheet+xml", drawn, links);
        return new Sheet { Name = sheet.Name, SheetId = (uint)number, Id = Id(number) };
    }

    private static IEnumerable<PartLink> Links(int sheets) =>
    [
        .. Enumerable.Range(1, sheets).Select(number => new PartLink(Id(number), "worksheet", Path(number))),
        new("rIdStyles", "styles", "xl/styles.xml"),
        new("rIdTexts", "sharedStrings", "xl/sharedStrings.xml"),
    ];

    private static string Path(int number) => FormattableString.Invariant($"xl/worksheets/sheet{number}.xml");

    private static string Id(int number) => FormattableString.Invariant($"rId{number}");

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
}
