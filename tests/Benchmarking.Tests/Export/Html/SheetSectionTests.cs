using Benchmarking.Reports;
using Benchmarking.Tests.Export.Excel;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Export.Html;

public sealed class SheetSectionTests
{
    [Theory]
    [InlineData("nb", 12345.678, 1, NumberKind.Plain, "12\u202F345,7")]
    [InlineData("nb", -0.04, 1, NumberKind.Signed, "0,0")]
    [InlineData("nb", -3.25, 1, NumberKind.Signed, "−3,3")]
    [InlineData("nb", 3.25, 1, NumberKind.Signed, "+3,3")]
    [InlineData("en", 3.25, 1, NumberKind.Margin, "±3.3")]
    [InlineData("nn", 0.825, 0, NumberKind.Share, "83\u00A0%")]
    [InlineData("en", 0.825, 1, NumberKind.Share, "82.5%")]
    public void Numbers_are_written_as_the_language_does(string language, double value, int decimals, NumberKind kind, string words)
    {
        var page = DrawnPage.Of(Table(new Cell.Number(value, decimals, kind)) with { Language = Language.Parse(language) });

        var cell = page.All("td").Single();
        Assert.Equal(words, cell.Value);
        Assert.Equal("n", (string?)cell.Attribute("class"));
    }

    [Theory]
    [InlineData(CellStyle.Favourable, "favourable")]
    [InlineData(CellStyle.Unfavourable, "unfavourable")]
    [InlineData(CellStyle.Undecided, "undecided")]
    public void Verdicts_keep_their_words_beside_their_looks(CellStyle style, string look)
    {
        var cell = DrawnPage.Of(Table(new Cell.Text("▲ høyere") { Style = style })).All("td").Single();

        Assert.Equal(("▲ høyere", look), (cell.Value, (string?)cell.Attribute("class")));
    }

    [Fact]
    public void What_is_absent_says_why() => Assert.Equal("skjermet (for få svar)", DrawnPage.Of(Table(new Cell.Absent("skjermet (for få svar)"))).All("td").Single().Value);

    [Theory]
    [InlineData(-5, "n shade-0")]
    [InlineData(0, "n shade-0")]
    [InlineData(50, "n shade-4")]
    [InlineData(100, "n shade-8")]
    [InlineData(120, "n shade-8")]
    public void Shaded_numbers_have_the_shade_of_their_place_between_the_ends(double value, string look)
    {
        var report = Table(new Cell.Number(value, 1));
        var shaded = report with { Sheets = [report.Sheets[0] with { Shades = [new SheetShade(new CellRange(1, 1, 1, 1), 0, 100)] }] };

        Assert.Equal(look, (string?)DrawnPage.Of(shaded).All("td").Single().Attribute("class"));
    }

    [Fact]
    public void Topics_and_what_is_said_of_them_become_a_list()
    {
        var page = DrawnPage.Of(Sheet(
            new SheetRow([new Cell.Text("Ord") { Style = CellStyle.Heading }]),
            new SheetRow([new Cell.Text("skår"), new Cell.Text("et tall\nfra 0 til 100") { Span = 5 }]),
            new SheetRow([new Cell.Text("svar"), new Cell.Text("hva noen svarte") { Span = 5 }])));

        Assert.Empty(page.All("table"));
        Assert.Equal(["skår", "svar"], page.Single("main").Descendants("dt").Select(topic => topic.Value));
        Assert.Single(page.Single("main").Descendants("dd").First().Elements("br"));
    }

    [Fact]
    public void A_cell_that_leads_to_a_sheet_is_a_link_to_its_section()
    {
        var page = DrawnPage.Of(SampleReport.Of(
            SampleReport.Sheet(new Cell.Text("Se målene") { LeadsTo = "Felles mål" }, new Cell.Text("Se noe annet") { LeadsTo = "Finnes ikke" }),
            SampleReport.Summary("Felles mål")));

        Assert.Equal("Se målene", page.Single("main").Descendants("a").First(link => (string?)link.Attribute("href") == "#felles-mal").Value);
        Assert.DoesNotContain(page.All("a"), link => link.Value == "Se noe annet");
        Assert.Equal("section", page.ById("felles-mal").Name.LocalName);
    }

    [Fact]
    public void Sheets_whose_names_look_alike_have_places_of_their_own()
    {
        var page = DrawnPage.Of(SampleReport.Of(SampleReport.Summary("Mål"), SampleReport.Summary("Mal"), SampleReport.Summary("0–24"), SampleReport.Summary("™")));

        Assert.Equal(["mal", "mal-2", "sheet-0-24", "sheet-"], page.All("section").Select(section => (string?)section.Attribute("id")));
    }

    [Fact]
    public void A_table_that_goes_on_under_a_header_of_its_own_says_which_part_it_is()
    {
        SheetRow header = new([new Cell.Text("Kommune") { Style = CellStyle.Header }, new Cell.Text("Halden") { Style = CellStyle.HeaderNumber, Span = 2 }]);
        SheetRow row = new([new Cell.Text("Tillit"), new Cell.Number(71, 0), new Cell.Number(5, 0, NumberKind.Margin)]);
        var page = DrawnPage.Of(Sheet(new SheetRow([new Cell.Text("Skårer") { Style = CellStyle.Heading }]), header, row, new SheetRow([]), header, row));

        Assert.Equal(["Skårer (del 1 av 2)", "Skårer (del 2 av 2)"], page.All("caption").Select(caption => caption.Value));
        Assert.Equal(["col", "colgroup", "row"], page.All("table").First().Descendants("th").Select(cell => (string?)cell.Attribute("scope")));
    }

    [Fact]
    public void A_figure_stands_where_its_room_is_and_names_the_table_with_its_values()
    {
        var page = DrawnPage.Of(SampleReport.Of());
        var figure = page.Single("figure");

        Assert.Equal("table", page.ById(figure.Descendants("a").Single().Attribute("href")?.Value[1..] ?? "").Name.LocalName);
        Assert.Equal(figure.Descendants("a").Single().Attribute("id")?.Value, (string?)figure.Attribute("aria-describedby"));
        Assert.Equal("div", figure.ElementsBeforeSelf().Last().Name.LocalName);
        Assert.Equal("Merknader", figure.ElementsAfterSelf().First().Value);
        Assert.Equal(["broad", "narrow"], figure.Elements("div").Select(div => (string?)div.Attribute("class")));
        Assert.All(figure.Descendants().Where(element => element.Name.LocalName == "desc"), description => Assert.StartsWith("Stolpediagram", description.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Sheets_that_are_printed_across_say_so()
    {
        var page = DrawnPage.Of(SampleReport.Of(SampleReport.Summary(), SampleReport.Summary("Bred") with { Landscape = true }));

        Assert.Equal(["sheet", "sheet across"], page.All("section").Select(section => (string?)section.Attribute("class")));
    }

    [Fact]
    public void What_stands_under_the_pages_title_is_not_said_again()
    {
        var sheet = SampleReport.Sheet(
            new Cell.Text("Halden") { Style = CellStyle.Title },
            new Cell.Text("Nettverket, 2017") { Style = CellStyle.Subtitle },
            new Cell.Text("27 har svart.") { Style = CellStyle.Paragraph });
        var page = DrawnPage.Of(SampleReport.Of(sheet) with { Opening = ["Nettverket i vest, 2017", "27 har svart."] });

        Assert.Empty(page.Single("main").Descendants("p"));
    }

    private static Report Table(Cell cell) => Sheet(
        new SheetRow([new Cell.Text("Dimensjon") { Style = CellStyle.Header }, new Cell.Text("Skår") { Style = CellStyle.HeaderNumber }]),
        new SheetRow([new Cell.Text("Tillit"), cell]));

    private static Report Sheet(params IReadOnlyList<SheetRow> rows) => SampleReport.Of(new ReportSheet { Name = "Ark", Columns = SampleReport.Columns, Rows = rows });
}
