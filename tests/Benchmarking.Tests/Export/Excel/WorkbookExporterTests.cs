using System.IO.Compression;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Tests.Export.Excel.Charts;
using Benchmarking.Tests.Reports.Sheets;
using Benchmarking.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Cell = Benchmarking.Reports.Cell;
using CellStyle = Benchmarking.Reports.CellStyle;

namespace Benchmarking.Tests.Export.Excel;

public sealed class WorkbookExporterTests
{
    public static TheoryData<string> Languages => new("nb", "nn", "en");

    [Fact]
    public void Workbook_is_valid_Office_Open_XML()
    {
        using var written = Written.Open(SampleReport.Of(SampleReport.Summary(), SampleReport.Summary(), EveryStyle()));
        AssertValid(written);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Questionnaire_is_valid_Office_Open_XML(string language)
    {
        using var written = Written.Open(Questionnaire(language));
        AssertValid(written);
    }

    [Fact]
    public void Workbook_has_the_same_bytes_when_it_is_written_twice() =>
        Assert.Equal(Written.Bytes(SampleReport.Of()), Written.Bytes(SampleReport.Of()));

    [Fact]
    public void Entries_are_sorted_stored_and_stamped_alike()
    {
        using var archive = new ZipArchive(new MemoryStream(Written.Bytes(SampleReport.Of())));
        var names = archive.Entries.Select(entry => entry.FullName).ToArray();

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(archive.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
    }

    [Fact]
    public void File_says_who_made_it_in_which_language_and_carries_the_waves_date()
    {
        using var archive = new ZipArchive(new MemoryStream(Written.Bytes(SampleReport.Of())));
        using var reader = new StreamReader(archive.GetEntry("docProps/core.xml")?.Open() ?? Stream.Null);
        var xml = reader.ReadToEnd();

        Assert.Contains(">Halden i KS-nettverk 0–24</dc:title>", xml, StringComparison.Ordinal);
        Assert.Contains(">KS-nettverk 0–24</dc:creator>", xml, StringComparison.Ordinal);
        Assert.Contains(">nb</dc:language>", xml, StringComparison.Ordinal);
        Assert.Equal(3, xml.Split("2017-11-15T00:00:00Z").Length);
    }

    [Fact]
    public void Sheet_shows_no_gridlines_and_prints_on_A4_one_page_wide()
    {
        using var written = Written.Open(SampleReport.Of(SampleReport.Summary() with { Landscape = true }));
        var sheet = written.Sheet().Worksheet;
        var page = Assert.Single(sheet.Elements<PageSetup>());

        Assert.False(Assert.Single(sheet.Descendants<SheetView>()).ShowGridLines?.Value);
        Assert.Equal((9u, 1u, 0u), (page.PaperSize?.Value, page.FitToWidth?.Value, page.FitToHeight?.Value));
        Assert.Equal(OrientationValues.Landscape, page.Orientation?.Value);
        Assert.Contains("Side &P av &N", sheet.Descendants<OddFooter>().Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_rows_are_repeated_on_paper_and_the_print_area_covers_all()
    {
        using var written = Written.Open(SampleReport.Of());
        var names = written.Book.Workbook.Descendants<DefinedName>().ToDictionary(name => name.Name?.Value ?? "", name => name.Text, StringComparer.Ordinal);

        Assert.Equal("'Sammendrag'!$8:$8", names["_xlnm.Print_Titles"]);
        Assert.Equal("'Sammendrag'!$A$1:$F$34", names["_xlnm.Print_Area"]);
    }

    [Theory]
    [InlineData("Vurderingsskjema: Samarbeid om utsatte barn og unge i KS-nettverket 0–24 år (1.0.0)", "(1.0.0)")]
    [InlineData("Vurderingsskjema: Samarbeid om utsatte barn og unge i kommunene i det store KS-nettverket for barn 0–24 år (1.0.0)", "0–24…")]
    [InlineData("&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&", "…")]
    public void Page_header_has_the_title_or_ends_it_at_a_word(string title, string end)
    {
        using var written = Written.Open(SampleReport.Of(SampleReport.Summary("A&B&C&D&E&F&G&H&I&J&K&L&M&N&O&P")) with { Title = title });
        var header = Assert.Single(written.Sheet().Worksheet.Descendants<OddHeader>()).Text;

        Assert.Contains(end + "&R", header, StringComparison.Ordinal);
        Assert.InRange(header.Length, 1, 255);
    }

    [Fact]
    public void Header_rows_near_the_top_are_frozen()
    {
        var sheet = SampleReport.Sheet(new Cell.Text("Tittel"), new Cell.Text("Hode"), new Cell.Text("Rad")) with { HeaderRows = new RowRange(1, 1) };
        using var written = Written.Open(SampleReport.Of(sheet));

        Assert.Equal("A3", Assert.Single(written.Sheet().Worksheet.Descendants<Pane>()).TopLeftCell?.Value);
    }

    [Fact]
    public void Choices_are_picked_from_a_hidden_sheet()
    {
        using var written = Written.Open(Questionnaire("nb"));
        var rules = written.Sheet().Worksheet.Descendants<DataValidation>().ToArray();

        Assert.Equal(3, rules.Length);
        Assert.Equal("'Svarlister'!$A$1:$A$7", rules[0].Formula1?.Text);
        Assert.Equal("'Svarlister'!$B$1:$B$3", rules[2].Formula1?.Text);
        Assert.Equal(SheetStateValues.Hidden, written.Book.Workbook.Descendants<Sheet>().Last().State?.Value);
        Assert.Equal("Svært uenig", written.Words("A1", sheet: 2));
    }

    [Fact]
    public void Link_leads_to_the_sheet_under_the_name_that_the_workbook_gives_it()
    {
        var links = SampleReport.Sheet(new Cell.Text("Til tallene") { LeadsTo = "Tall: alle" }, new Cell.Text("Uten mål") { LeadsTo = "Finnes ikke" });
        using var written = Written.Open(SampleReport.Of(links, SampleReport.Sheet(new Cell.Text("Tall")) with { Name = "Tall: alle" }));
        var link = Assert.Single(written.Sheet().Worksheet.Descendants<Hyperlink>());
        var font = (Font)(written.Styles.Fonts ?? []).ElementAt((int)(written.Format("A1").FontId?.Value ?? 0));

        Assert.Equal(("A1", "'Tall- alle'!A1"), (link.Reference?.Value, link.Location?.Value));
        Assert.NotNull(font.Underline);
        AssertValid(written);
    }

    [Fact]
    public void Numbers_are_shaded_by_a_format_that_follows_them()
    {
        using var written = Written.Open(SampleReport.Of(SampleCharts.Shaded()));
        var shade = Assert.Single(written.Sheet().Worksheet.Descendants<ConditionalFormatting>());

        Assert.Equal("B1:D6", shade.SequenceOfReferences?.InnerText);
        Assert.Equal(["20", "100"], shade.Descendants<ConditionalFormatValueObject>().Select(end => end.Val?.Value));
        AssertValid(written);
    }

    [Fact]
    public void Page_ends_before_a_chart_that_would_be_cut_and_its_heading()
    {
        var chart = SampleCharts.Bars();
        var before = Enumerable.Repeat(new SheetRow([new Cell.Text("Rad")]), 30);
        var heading = new SheetRow([new Cell.Text("Figur") { Style = CellStyle.Heading }]);
        var sheet = chart with
        {
            HeaderRows = null,
            Rows = [.. before, heading, .. Enumerable.Repeat(new SheetRow([]), 20)],
            Charts = [chart.Charts[0] with { Place = new CellRange(31, 0, 50, 5), Series = [] }],
        };
        using var written = Written.Open(SampleReport.Of(sheet));

        Assert.Equal([30u], written.Sheet().Worksheet.Descendants<Break>().Select(end => end.Id?.Value ?? 0));
        AssertValid(written);
    }

    [Fact]
    public void Page_ends_where_it_ends_where_no_chart_is_cut()
    {
        using var written = Written.Open(SampleReport.Of());

        Assert.Empty(written.Sheet().Worksheet.Descendants<RowBreaks>());
    }

    [Fact]
    public void Report_without_sheets_is_refused() =>
        Assert.Throws<ArgumentException>(() => Written.Bytes(SampleReport.Of() with { Sheets = [] }));

    private static Report Questionnaire(string language) =>
        QuestionnaireReport.Of(SampleSet.Set, Texts.Of(Language.Parse(language)), new DateOnly(2017, 11, 15));

    private static ReportSheet EveryStyle() =>
        SampleReport.Sheet([.. Enum.GetValues<CellStyle>().Select(style => new Cell.Text(style.ToString()) { Style = style })]);

    private static void AssertValid(Written written) => Assert.Empty(
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(written.Document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
}
