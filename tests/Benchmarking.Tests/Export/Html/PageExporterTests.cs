using System.Text;
using System.Xml.Linq;
using Benchmarking.Export.Html;
using Benchmarking.Reports;
using Benchmarking.Tests.Export.Excel;
using Benchmarking.Tests.House;
using Benchmarking.Tests.Reports;

namespace Benchmarking.Tests.Export.Html;

public sealed class PageExporterTests
{
    private static readonly MadeReports Made = new();

    public static TheoryData<string> Languages => new("nb", "nn", "en");

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Assert.Equal(DrawnPage.Bytes(Made.ForNetwork()), DrawnPage.Bytes(Made.ForNetwork()));

    [Fact]
    public void A_small_page_reads_as_accepted() => GoldenText.Verify(DrawnPage.Of(SampleReport.Of()).Readable());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_say_which_language_they_are_in(string language)
    {
        foreach (var report in new[] { Made.Municipal(MadeReports.Nordvik, language), Made.ForNetwork(language) })
        {
            Assert.Equal(language, (string?)DrawnPage.Of(report).Root.Attribute("lang"));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Headings_stand_in_order_and_every_sheet_has_one(string language)
    {
        var report = Made.ForNetwork(language);
        var levels = DrawnPage.Of(report).Root.Descendants().Select(element => element.Name.LocalName switch { "h1" => 1, "h2" => 2, "h3" => 3, "h4" => 4, _ => 0 })
            .Where(level => level > 0).ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.Equal(report.Sheets.Count(sheet => sheet is { IsCover: false, IsForm: false }) + 1, levels.Count(level => level == 2));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Places_are_named_once_and_whatever_is_pointed_to_is_there()
    {
        foreach (var page in new[] { DrawnPage.Of(Made.ForNetwork()), DrawnPage.Of(SampleReport.Of(SampleReport.Summary(), SampleReport.Summary("Sammendrag 2"))) })
        {
            var ids = page.Root.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
            var pointed = page.Root.Descendants().Attributes().SelectMany(attribute => attribute.Name.LocalName switch
            {
                "href" => [attribute.Value.TrimStart('#')],
                "for" or "aria-labelledby" or "aria-describedby" => attribute.Value.Split(' '),
                _ => Array.Empty<string>(),
            });

            Assert.Equal(ids.Distinct().Count(), ids.Count);
            Assert.Empty(pointed.Except(ids));
        }
    }

    [Fact]
    public void Every_table_says_what_it_is_about_and_every_header_what_it_is_over()
    {
        var page = DrawnPage.Of(Made.ForNetwork());

        Assert.NotEmpty(page.All("table"));
        Assert.All(page.All("table"), table => Assert.NotEmpty(table.Element("caption")?.Value ?? ""));
        Assert.All(page.All("table"), table => Assert.NotEmpty(table.Element("thead")?.Descendants("th") ?? []));
        Assert.All(page.All("th"), header => Assert.Contains((string?)header.Attribute("scope"), new[] { "col", "colgroup", "row" }));
        Assert.All(page.All("th"), header => Assert.NotEmpty(header.Value));
        Assert.All(page.All("section"), section => Assert.Distinct(section.Descendants("caption").Select(caption => caption.Value)));
    }

    [Fact]
    public void Pages_begin_with_a_way_past_what_stands_before_the_content()
    {
        var page = DrawnPage.Of(Made.ForNetwork());

        Assert.Equal("#main", (string?)page.All("a").First().Attribute("href"));
        Assert.Equal("main", page.ById("main").Name.LocalName);
        Assert.Equal(page.All("section").Select(section => "#" + (string?)section.Attribute("id")), page.Single("nav").Descendants("a").Select(link => (string?)link.Attribute("href")));
    }

    [Fact]
    public void Opening_and_closing_tell_what_the_report_rests_on()
    {
        var page = DrawnPage.Of(Made.ForNetwork());

        Assert.Equal(
            ["Nettverket i vest · Første samling, 15.11.2017 · indikatorsett made 1.0.0", "Blant kommunene som vises her, har 29 av 60 inviterte svart (48\u00A0%)."],
            page.Single("header").Elements("p").Select(line => line.Value));
        Assert.Contains(new string('7', 64), page.Single("footer").Value, StringComparison.Ordinal);
        Assert.Contains("0.1.0", page.Single("footer").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_are_left_out_and_the_page_says_where_they_are()
    {
        var form = SampleReport.Sheet(new Cell.Choice(["Ja", "Nei"])) with { Name = "Mål & tiltak", IsForm = true };
        var linking = SampleReport.Sheet(new Cell.Text("Fyll ut mål") { LeadsTo = form.Name });
        var page = DrawnPage.Of(SampleReport.Of(linking, form));

        Assert.Single(page.All("section"));
        Assert.Equal("«Mål & tiltak» er et skjema som fylles ut. Det står i arbeidsboka (Excel-fila) som hører til rapporten.", page.ById("mal-tiltak").Value);
        Assert.Contains(page.Single("section").Descendants("a"), link => (string?)link.Attribute("href") == "#mal-tiltak");
    }

    [Fact]
    public void A_cover_gives_way_to_the_contents_and_leaves_how_to_read_the_report()
    {
        var report = Made.Municipal(MadeReports.Nordvik);
        var page = DrawnPage.Of(report);
        var cover = report.Sheets.Single(sheet => sheet.IsCover);

        Assert.DoesNotContain(page.Single("nav").Descendants("a"), link => link.Value == cover.Name);
        Assert.Equal("Slik leser du rapporten", page.Single("summary").Value);
        Assert.Equal(cover.Rows.SelectMany(row => row.Cells).Count(cell => cell.Style == CellStyle.Paragraph), page.Single("details").Elements("p").Count());
        Assert.Equal("header", page.Single("details").Parent?.Name.LocalName);
    }

    [Fact]
    public void A_report_without_sheets_is_refused() =>
        Assert.Throws<ArgumentException>(() => PageExporter.Write(Made.ForNetwork() with { Sheets = [] }, Stream.Null));

    [Fact]
    public void Pages_are_written_without_a_byte_order_mark() => Assert.Equal("<!DOCTYPE html>\n<html lang=\"nb\">", Encoding.UTF8.GetString(DrawnPage.Bytes(SampleReport.Of())[..32]));
}
