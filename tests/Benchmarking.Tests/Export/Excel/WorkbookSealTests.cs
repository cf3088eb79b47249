using System.IO.Compression;
using System.Text;
using Benchmarking.Export.Excel;

namespace Benchmarking.Tests.Export.Excel;

public sealed class WorkbookSealTests
{
    private static readonly byte[] Book = Written.Bytes(SampleReport.Of());

    [Fact]
    public void A_workbook_is_as_it_was_written_until_another_program_saves_it()
    {
        Assert.True(IsAsWritten(Book));
        Assert.True(IsAsWritten(Saved((_, content) => content)));
        Assert.False(IsAsWritten(Saved((_, content) => content, CompressionLevel.Fastest)));
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/workbook.xml")]
    public void A_part_that_differs_breaks_the_seal(string path) =>
        Assert.False(IsAsWritten(Saved((name, content) => name == path ? [.. content, (byte)' '] : content)));

    [Fact]
    public void A_part_more_or_less_breaks_it()
    {
        Assert.False(IsAsWritten(Saved((name, content) => name == "xl/sharedStrings.xml" ? null : content)));
        Assert.False(IsAsWritten(Saved((_, content) => content, more: ("xl/comments1.xml", []))));
        Assert.False(IsAsWritten(Saved((name, content) => name == "docProps/core.xml" ? null : content)));
    }

    [Theory]
    [InlineData("<no xml")]
    [InlineData("<a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>")]
    public void Properties_that_say_nothing_are_none_of_ours(string properties) =>
        Assert.False(IsAsWritten(Saved((name, content) => name == "docProps/core.xml" ? Encoding.UTF8.GetBytes(properties) : content)));

    [Theory]
    [InlineData("")]
    [InlineData("no archive")]
    public void What_is_no_workbook_is_none_of_ours(string content) => Assert.False(IsAsWritten(Encoding.UTF8.GetBytes(content)));

    private static bool IsAsWritten(byte[] bytes) => WorkbookExporter.IsAsWritten(new MemoryStream(bytes));

    // The same archive, packed by the framework.
    private static byte[] Saved(Func<string, byte[], byte[]?> change, CompressionLevel level = CompressionLevel.NoCompression, (string Path, byte[] Content)? more = null)
    {
        using var bytes = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(Book)))
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var content = new MemoryStream();
                using (var part = entry.Open())
                {
                    part.CopyTo(content);
                }

                Add(to, entry.FullName, change(entry.FullName, content.ToArray()), level);
            }

            Add(to, more?.Path ?? "", more?.Content, level);
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive archive, string path, byte[]? content, CompressionLevel level)
    {
        if (content is not null)
        {
            using var part = archive.CreateEntry(path, level).Open();
            part.Write(content);
        }
    }
}
