using System.IO.Compression;
using System.Text;
using Benchmarking.Import.Tables;
using Benchmarking.Import.Tables.Workbooks;

namespace Benchmarking.Tests.Import.Tables.Workbooks;

public sealed class HostileWorkbookTests
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8"?>""";

    [Fact]
    public void Entities_are_not_expanded()
    {
        var bomb = Head + """<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>""";

        Assert.Equal("import.workbook.damaged", Fault("xl/worksheets/sheet1.xml", bomb));
    }

    [Fact]
    public void Elements_nested_without_end_are_refused() =>
        Assert.Equal("import.workbook.damaged", Fault("xl/worksheets/sheet1.xml", Head + string.Concat(Enumerable.Repeat("<a>", 1_000_000))));

    [Fact]
    public void A_tag_with_a_million_attributes_is_refused()
    {
        var attributes = string.Concat(Enumerable.Range(0, 1_000_000).Select(number => $" a{number}=\">\""));

        Assert.Equal("import.workbook.damaged", Fault("xl/worksheets/sheet1.xml", $"{Head}<worksheet{attributes}/>"));
    }

    [Fact]
    public void A_text_of_megabytes_is_refused() =>
        Assert.Equal("import.workbook.too_long", Fault("xl/sharedStrings.xml", $"{Head}<sst><si><t>{new string('x', 5_000_000)}</t></si></sst>"));

    [Fact]
    public void What_unpacks_to_more_than_the_limit_is_refused_whatever_the_archive_says()
    {
        var rows = new StringBuilder(Head + "<worksheet><sheetData>");
        for (var row = 0; row < 3_000; row++)
        {
            rows.Append("<row>").Append(' ', 80_000).Append("</row>");
        }

        Assert.Equal("import.workbook.too_large", Fault("xl/worksheets/sheet1.xml", rows.Append("</sheetData></worksheet>").ToString()));
    }

    [Fact]
    public void A_long_text_that_every_cell_refers_to_is_refused()
    {
        var cells = string.Concat(Enumerable.Range(1, 5_000).Select(row => $"""<row r="{row}"><c r="A{row}" t="s"><v>0</v></c><c r="B{row}" t="s"><v>0</v></c></row>"""));
        var book = new TestWorkbook { Shared = $"<si><t>{new string('x', 30_000)}</t></si>" }.Sheet("Ark1", cells);

        Assert.Equal("import.workbook.too_much_text", WorkbookFile.Read(book.Bytes()).Fault?.Key);
    }

    [Fact]
    public void A_part_that_is_there_twice_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "_rels/.rels", "xl/workbook.xml", "XL/workbook.xml" })
            {
                zip.CreateEntry(name);
            }
        }

        Assert.Equal("import.workbook.part_twice", TableFile.Read(stream.ToArray()).Fault?.Key);
    }

    [Fact]
    public void Thousands_of_parts_are_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part < 5_000; part++)
            {
                zip.CreateEntry($"p{part}");
            }
        }

        Assert.Equal("import.workbook.too_many_parts", TableFile.Read(stream.ToArray()).Fault?.Key);
    }

    [Theory]
    [InlineData("mimetype", "content.xml", "import.text.other_spreadsheet")]
    [InlineData("Index/Document.iwa", "Metadata/x", "import.text.other_spreadsheet")]
    [InlineData("_rels/.rels", "word/document.xml", "import.text.office_document")]
    [InlineData("_rels/.rels", "xl/workbook.bin", "import.text.xlsb")]
    [InlineData("dataset.csv", "labels.csv", "import.text.archive")]
    public void Other_archives_are_named(string first, string second, string key)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(first);
            zip.CreateEntry(second);
        }

        Assert.Equal(key, TableFile.Read(stream.ToArray()).Fault?.Key);
    }

    [Fact]
    public void A_workbook_cut_anywhere_is_refused_with_a_sentence()
    {
        var whole = TestWorkbook.Of(["unit", "q1"], ["0301", "4"]).Bytes();
        for (var length = 4; length < whole.Length; length += 7)
        {
            Assert.NotNull(TableFile.Read(whole[..length]).Fault);
        }
    }

    [Fact]
    public void A_workbook_with_any_byte_changed_is_read_or_refused_but_never_an_accident()
    {
        var whole = TestWorkbook.Of(["unit", "q1"], ["0301", "4"]).Bytes();
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] changed = [.. whole];
            changed[at] ^= (byte)(1 + (at % 255));
            var reading = TableFile.Read(changed);
            Assert.True(reading.Text is null != reading.Fault is null);
        }
    }

    private static string? Fault(string part, string text)
    {
        var book = TestWorkbook.Of(["unit", "q1"], ["0301", "4"]);
        book.Parts[part] = text;
        return TableFile.Read(book.Bytes()).Fault?.Key;
    }
}
