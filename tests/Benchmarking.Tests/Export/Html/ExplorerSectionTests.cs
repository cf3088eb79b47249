using System.Xml.Linq;
using Benchmarking.Tests.Reports;

namespace Benchmarking.Tests.Export.Html;

public sealed class ExplorerSectionTests
{
    private static readonly DrawnPage Page = DrawnPage.Of(new MadeReports().ForNetwork());

    private static XElement Section => Page.ById("utforsk-skarene");

    private static IEnumerable<XElement> Measures => Section.Elements("div").Where(part => (string?)part.Attribute("class") == "measure");

    [Fact]
    public void Every_measure_stands_on_the_page_with_every_unit_and_every_reference()
    {
        Assert.Equal(6, Measures.Count());
        Assert.All(Measures, measure => Assert.Equal(["Nordvik", "Sørvik", "Østvik", "Vestvik"], measure.Descendants("tbody").Descendants("th").Select(unit => unit.Value)));
        Assert.All(Measures, measure => Assert.Equal(
            ["De andre kommunene", "Hele nettverket", "Medianen av de andre"],
            measure.Descendants("th").Where(header => (string?)header.Attribute("scope") == "colgroup").Select(header => header.Value)));
    }

    [Fact]
    public void Only_what_needs_the_script_waits_for_it() =>
        Assert.Equal(["choices"], Section.DescendantsAndSelf().Where(part => part.Attribute("hidden") is not null).Select(part => (string?)part.Attribute("class")));

    [Fact]
    public void Choices_are_those_of_the_model_and_have_labels()
    {
        var choices = Section.Descendants("select").ToList();

        Assert.Equal(["Dimensjon eller indikator", "Sammenlign med", "Rekkefølge"], Section.Descendants("label").Select(label => label.Value));
        Assert.Equal(Section.Descendants("label").Select(label => (string?)label.Attribute("for")), choices.Select(choice => (string?)choice.Attribute("id")));
        Assert.Equal([6, 3, 3], choices.Select(choice => choice.Elements("option").Count()));
    }

    [Fact]
    public void Rows_show_score_interval_answers_and_the_differences_with_their_margins()
    {
        var row = Measures.First().Descendants("tbody").Elements("tr").First();

        Assert.Equal(
            ["70,6", "64,4–76,9", "12", "55,5", "+15,1\u00A0±\u00A07,3", "▲ høyere", "55,5", "+15,1\u00A0±\u00A07,3", "▲ høyere", "55,5", "+15,1", "–"],
            row.Elements("td").Select(cell => cell.Value));
        Assert.Equal("70.6", (string?)row.Attribute("data-score"));
    }

    [Fact]
    public void What_is_withheld_has_nothing_to_be_sorted_by_and_no_picture()
    {
        var row = Measures.First().Descendants("tbody").Elements("tr").Last();

        Assert.Null(row.Attribute("data-score"));
        Assert.Equal(["skjermet (for få svar)", "", "", ""], row.Elements("td").Select(cell => cell.Value));
        Assert.DoesNotContain(row.Descendants(), part => part.Name.LocalName == "svg");
    }

    [Fact]
    public void Pictures_are_for_the_eye_alone() => Assert.All(
        Section.Descendants().Where(part => part.Name.LocalName == "svg"), picture => Assert.Equal("true", (string?)picture.Attribute("aria-hidden")));

    [Fact]
    public void It_follows_the_first_sheet_in_the_contents_as_on_the_page() => Assert.Equal("utforsk-skarene", (string?)Page.All("section").ElementAt(1).Attribute("id"));

    [Fact]
    public void A_municipalitys_page_has_nothing_to_choose() =>
        Assert.Empty(DrawnPage.Of(new MadeReports().Municipal(MadeReports.Nordvik)).All("select"));
}
