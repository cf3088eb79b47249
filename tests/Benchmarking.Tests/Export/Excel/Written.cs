using Benchmarking.Export.Excel;
using Benchmarking.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XlCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Benchmarking.Tests.Export.Excel;

/// <summary>A workbook that was written and is read back.</summary>
internal sealed class Written : IDisposable
{
    private readonly MemoryStream _stream;

    private Written(byte[] bytes)
    {
        _stream = new MemoryStream(bytes);
        Document = SpreadsheetDocument.Open(_stream, isEditable: false);
    }

    public SpreadsheetDocument Document { get; }

    public WorkbookPart Book => Document.WorkbookPart ?? throw new InvalidOperationException("The file has no workbook.");

    public Stylesheet Styles => Book.WorkbookStylesPart?.Stylesheet ?? throw new InvalidOperationException("The file has no styles.");

    public static byte[] Bytes(Report report)
    {
        using var stream = new MemoryStream();
        WorkbookExporter.Write(report, stream);
        return stream.ToArray();
    }

    public static Written Open(Report report) => new(Bytes(report));

    public WorksheetPart Sheet(int place = 0) => (WorksheetPart)Book.GetPartById(
        Book.Workbook.Descendants<Sheet>().ElementAt(place).Id?.Value ?? throw new InvalidOperationException("The sheet has no part."));

    public XlCell Cell(string address, int sheet = 0) => Sheet(sheet).Worksheet.Descendants<XlCell>().Single(cell => cell.CellReference?.Value == address);

    public string Words(string address, int sheet = 0)
    {
        var cell = Cell(address, sheet);
        Assert.Equal(CellValues.SharedString, cell.DataType?.Value);
        var table = Book.SharedStringTablePart?.SharedStringTable ?? throw new InvalidOperationException("The file has no texts.");
        return table.ElementAt(int.Parse(cell.InnerText, System.Globalization.CultureInfo.InvariantCulture)).InnerText;
    }

    public CellFormat Format(string address, int sheet = 0) =>
        (CellFormat)(Styles.CellFormats ?? []).ElementAt((int)(Cell(address, sheet).StyleIndex?.Value ?? 0));

    public string? NumberFormat(string address)
    {
        var id = Format(address).NumberFormatId?.Value;
        return Styles.NumberingFormats?.Elements<NumberingFormat>().SingleOrDefault(format => format.NumberFormatId?.Value == id)?.FormatCode?.Value;
    }

    public string? StyleName(string address)
    {
        var id = Format(address).FormatId?.Value;
        return Styles.CellStyles?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellStyle>().Single(style => style.FormatId?.Value == id).Name?.Value;
    }

    public void Dispose()
    {
        Document.Dispose();
        _stream.Dispose();
    }
}
