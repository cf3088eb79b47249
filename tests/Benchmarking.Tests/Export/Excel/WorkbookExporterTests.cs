using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;

namespace Benchmarking.Tests.Export.Excel;

public sealed class WorkbookExporterTests
{
    [Fact]
    public void Workbook_is_valid_Office_Open_XML()
    {
        using var document = Written.Open(SampleReport.Of());
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document.Document);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Workbook_has_the_same_bytes_when_it_is_written_twice() =>
        Assert.Equal(Written.Bytes(SampleReport.Of()), Written.Bytes(SampleReport.Of()));
}
