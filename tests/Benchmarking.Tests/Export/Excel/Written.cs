using Benchmarking.Export.Excel;
using Benchmarking.Reports;
using DocumentFormat.OpenXml.Packaging;

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

    public static byte[] Bytes(Report report)
    {
        using var stream = new MemoryStream();
        WorkbookExporter.Write(report, stream);
        return stream.ToArray();
    }

    public static Written Open(Report report) => new(Bytes(report));

    public void Dispose()
    {
        Document.Dispose();
        _stream.Dispose();
    }
}
