using System.IO.Compression;
using System.Text;
using Benchmarking.Import.Tables.Workbooks;

namespace Benchmarking.Tests.Import.Tables.Workbooks;

public sealed class BlankCellTests
{
    // Spreadsheets keep a cell that has a colour and no words, and a row that has a height and no cells.
    [Fact]
    public void Blank_cell_does_not_end_its_row() => Assert.Equal(
        "a;;3\n\na;;3\n",
        Encoding.UTF8.GetString((WorkbookFile.ReadWhole(Book(Row(1) + "<row r=\"2\" ht=\"30\"/>" + Row(3)))[0].Text?.Utf8 ?? default).Span));

    private static string Row(int row) =>
        $"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B{row}\" s=\"1\"/><c r=\"C{row}\"><v>3</v></c><c r=\"D{row}\" s=\"1\"/></row>";

    private static byte[] Book(string rows)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(archive, "_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", "<workbook><sheets><sheet name=\"Ark\" id=\"b\"/></sheets></workbook>");
            Add(archive, "xl/sheet.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(xml);
    }
}
