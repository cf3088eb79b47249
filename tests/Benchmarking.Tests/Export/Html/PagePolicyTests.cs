using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Tests.Export.Excel;
using Benchmarking.Tests.Reports;

namespace Benchmarking.Tests.Export.Html;

public sealed class PagePolicyTests
{
    private const string Hostile = "</title></style></script>\"'><img src=x onerror=alert(1)>&amp;<!--\u0000\\22 } body{display:none}";
    private const string AsRead = "</title></style></script>\"'><img src=x onerror=alert(1)>&amp;<!--\\22 } body{display:none}";
    private static readonly MadeReports Made = new();

    [Fact]
    public void Policy_lets_the_pages_own_style_and_script_work_and_nothing_else()
    {
        var page = DrawnPage.Of(Made.ForNetwork());
        var policy = (string?)page.All("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content");
        var styles = page.All("style").Select(style => Hash(style.Value));

        Assert.Equal(
            $"default-src 'none'; style-src {string.Join(' ', styles)}; script-src {Hash(page.Single("script").Value)}; base-uri 'none'; form-action 'none'",
            policy);
    }

    [Fact]
    public void Nothing_is_fetched_from_anywhere()
    {
        foreach (var page in new[] { DrawnPage.Of(Made.ForNetwork()), DrawnPage.Of(Made.Municipal(MadeReports.Nordvik)) })
        {
            Assert.DoesNotContain("http", page.Text.Replace("http-equiv", "", StringComparison.Ordinal).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("url(", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", page.Text, StringComparison.Ordinal);
            Assert.All(page.Root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src"), link => Assert.StartsWith("#", link.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_element_carries_style_or_script_of_its_own() => Assert.DoesNotContain(
        DrawnPage.Of(Made.ForNetwork()).Root.Descendants().Attributes(),
        attribute => attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Whatever_somebody_wrote_stays_words()
    {
        var page = DrawnPage.Of(HostileReport());

        Assert.Empty(page.All("img"));
        Assert.Single(page.All("script"));
        Assert.Equal(2, page.All("style").Count());
        Assert.Equal(AsRead, page.Single("h1").Value);
        Assert.Equal(AsRead, page.All("title").First().Value);
        Assert.Contains(page.All("td"), cell => cell.Value == AsRead);
        Assert.Contains(page.All("h3"), heading => heading.Value == AsRead);
        Assert.DoesNotContain("display:none}", page.All("style").Last().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_title_is_written_by_numbers_wherever_it_is_more_than_letters() => Assert.Equal(
        "@page { @top-left { content: \"H\\0000e5\\00003c\\00002f\\000041\"; } }".Replace("\\000041", "A", StringComparison.Ordinal),
        DrawnPage.Of(SampleReport.Of() with { Title = "Hå</A" }).All("style").Last().Value);

    private static Report HostileReport()
    {
        var sheet = new ReportSheet
        {
            Name = Hostile,
            Columns = [20, 20],
            Rows =
            [
                new([new Cell.Text(Hostile) { Style = CellStyle.Title }]),
                new([new Cell.Text(Hostile) { Style = CellStyle.Heading }]),
                new([new Cell.Text(Hostile) { Style = CellStyle.Header }, new Cell.Text(Hostile) { Style = CellStyle.Header }]),
                new([new Cell.Text(Hostile), new Cell.Text(Hostile) { LeadsTo = Hostile }]),
                new([new Cell.Text(Hostile), new Cell.Absent(Hostile)]),
                new([]),
                new([new Cell.Text(Hostile), new Cell.Text(Hostile)]),
            ],
        };
        return SampleReport.Of(sheet) with { Title = Hostile, Author = Hostile, Opening = [Hostile], Closing = [new ReportFact(Hostile, Hostile)], Explorer = Explorer() };
    }

    private static Explorer Explorer() => new()
    {
        Title = Hostile,
        Reading = [Hostile],
        UnitTitle = Hostile,
        IntervalTitle = Hostile,
        Axis = new FigureAxis(Hostile, 0, 100),
        References = [Hostile],
        Measures = [new ExplorerMeasure(Hostile, true, [new ExplorerRow(Hostile) { Absence = Hostile }])],
    };

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
