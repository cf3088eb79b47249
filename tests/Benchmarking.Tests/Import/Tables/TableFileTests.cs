using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import.Tables;

namespace Benchmarking.Tests.Import.Tables;

public sealed class TableFileTests
{
    public static TheoryData<string, byte[]> Encodings
    {
        get
        {
            const string text = "unit;særlig\r\nÅ;ø\r\n";
            var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;
            return new()
            {
                { "UTF-8", Encoding.UTF8.GetBytes(text) },
                { "UTF-8 BOM", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] },
                { "UTF-16 LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] },
                { "UTF-16 LE", Encoding.Unicode.GetBytes(text) },
                { "UTF-16 BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)] },
                { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(text) },
                { "Windows-1252", windows.GetBytes(text) },
                { "UTF-16 LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("sep=;\r\n" + text)] },
                { "Windows-1252", windows.GetBytes("sep=;\r\n" + text) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_table(string encoding, byte[] bytes)
    {
        var table = TableFile.Read(bytes).Text;

        Assert.Equal((encoding, ';', "unit;særlig\r\nÅ;ø\r\n"), (table?.Encoding, table?.Delimiter, Encoding.UTF8.GetString((table?.Utf8 ?? default).Span)));
    }

    [Fact]
    public void A_file_of_two_encodings_is_refused_with_both_places()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("unit;q1\nÅ;1\n"), .. Encoding.Latin1.GetBytes("Bø;2\nBø;2\nBø;2\n")];

        Assert.Equal(["import.text.mixed", 2, 8, 3, 14], Said(bytes));
        Assert.Equal("import.text.mixed", TableFile.Read([.. Encoding.Latin1.GetBytes("unit;q1\nBø;2\nBø;2\n"), .. Encoding.UTF8.GetBytes("Å;1\n")]).Fault?.Key);
    }

    [Fact]
    public void Capitals_before_closing_quotation_marks_do_not_make_Windows_1252_mixed()
    {
        byte[] bytes = [.. "unit;q1\n"u8, 0xAB, .. "MILJ"u8, 0xD8, 0xBB, .. ";2\n"u8];

        Assert.Equal("Windows-1252", TableFile.Read(bytes).Text?.Encoding);
    }

    [Fact]
    public void Utf16_is_told_by_the_byte_where_it_ends_to_be()
    {
        Assert.Equal(["import.text.cut_utf16", 2, 10], Said([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a;b\n"), 0x31]));
        Assert.Equal(["import.text.damaged_utf16", 2, 10], Said([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a;b\n"), .. "1;2\n3;4\n5;6\n7;8\n9;0\n"u8]));
        Assert.Equal(["import.text.damaged_utf16", 1, 4], Said([0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0]));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'s', 0xBE, (byte)'r' }, "Mac")]
    [InlineData(new byte[] { (byte)'s', 0x91, (byte)'r' }, "MS-DOS")]
    public void Encodings_of_old_machines_are_named(byte[] word, string name)
    {
        Assert.Equal(["import.text.old_code_page", 2, 9, name], Said([.. "unit;q1\n"u8, .. word, .. ";1\n"u8]));
        Assert.Equal("Windows-1252", TableFile.Read([.. "unit;q1\n"u8, .. word, .. ";s"u8, 0xE6, .. "r\n"u8]).Text?.Encoding);
    }

    [Theory]
    [InlineData("unit;sÃ¦rlig\n1;2\n", Severity.Error, 1, "sÃ¦rlig", "særlig")]
    [InlineData("unit;q1\n1;Bodø\n1;BodÃ¸\n", Severity.Warning, 3, "BodÃ¸", "Bodø")]
    [InlineData("unit;q1\n1;det â€“ altså\n", Severity.Warning, 2, "â€“", "–")]
    public void Text_that_was_decoded_twice_is_named(string text, Severity severity, int row, string word, string meant)
    {
        var remark = Assert.Single(TableFile.Read(Encoding.UTF8.GetBytes(text)).Remarks);

        Assert.Equal((severity, row), (remark.Severity, remark.Row));
        Assert.Equal([word, meant], remark.Message.Arguments.Take(2));
    }

    [Theory]
    [InlineData("unit;q1\nSÃO PAULO;Â\n")]
    [InlineData("unit;q1\nÅse;«MILJØ»\n")]
    public void Foreign_letters_are_not_taken_for_it(string text) => Assert.Empty(TableFile.Read(Encoding.UTF8.GetBytes(text)).Remarks);

    [Theory]
    [InlineData("%PDF-1.7", "import.text.pdf")]
    [InlineData("$FL2@(#)", "import.text.spss")]
    [InlineData("Rar!x", "import.text.packed")]
    [InlineData("{\\rtf1", "import.text.office_document")]
    [InlineData(" <html><table>", "import.text.markup")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>", "import.text.markup")]
    [InlineData("[{\"elementId\": 1}]", "import.text.json")]
    public void Other_kinds_of_files_are_named(string text, string key) => Assert.Equal(key, TableFile.Read(Encoding.Latin1.GetBytes(text)).Fault?.Key);

    [Theory]
    [InlineData("EncryptedPackage", "import.workbook.password")]
    [InlineData("Workbook", "import.text.old_workbook")]
    [InlineData("WordDocument", "import.text.office_document")]
    public void Files_of_older_Office_are_told_apart(string entry, string key) =>
        Assert.Equal(key, TableFile.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes(entry)]).Fault?.Key);

    private static IReadOnlyList<object> Said(byte[] bytes) => TableFile.Read(bytes).Fault is { } fault ? [fault.Key, .. fault.Arguments] : [];
}
