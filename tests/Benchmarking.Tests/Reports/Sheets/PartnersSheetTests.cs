using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class PartnersSheetTests
{
    private static readonly MadeReports Made = new();

    [Fact]
    public void A_row_is_a_unit_what_it_is_weaker_on_and_whom_it_can_ask() =>
        Assert.Equal([["Nordvik", "Ventetid", "Sørvik"]], Rows(MadeNetwork.Everything));

    [Fact]
    public void Where_nobody_stands_out_that_is_said_in_place_of_names() =>
        Assert.Equal([["Nordvik", "Ventetid", "ingen skiller seg tydelig ut"]], Rows(Made));

    [Theory]
    [InlineData("nb", "Ingen av kommunene skårer tydelig svakere enn de andre på noe. Da peker ikke tallene ut noen læringspartnere.")]
    [InlineData("nn", "Ingen av kommunane skårar tydeleg svakare enn dei andre på noko. Då peikar ikkje tala ut nokon læringspartnarar.")]
    [InlineData("en", "None of the municipalities scores clearly weaker than the others on anything, so the figures point out no learning partners.")]
    public void Where_nobody_is_weaker_no_partners_are_pointed_out(string language, string sentence) => Assert.Contains(
        sentence, SheetText.Write(Sheet(Made with { Figures = (_, _) => new MadeFigure(9, 60, 5, 58, Verdict.NotDistinguishable) }, language)), StringComparison.Ordinal);

    [Fact]
    public void Below_stands_who_can_share_what_whether_or_not_anybody_is_weak_on_it()
    {
        var text = SheetText.Write(Sheet(MadeNetwork.Everything));

        Assert.Contains("Hvem som kan dele erfaringer", text, StringComparison.Ordinal);
        Assert.Matches("Nordvik.*Klare roller", text);
        Assert.Contains(
            "Ingen skiller seg tydelig ut på den ønskelige siden av noe.",
            SheetText.Write(Sheet(Made with { Figures = (_, _) => new MadeFigure(9, 60, 5, 58, Verdict.NotDistinguishable) })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NameRule.Open, "De som likner mest i størrelse og sammenligningsgruppe, står først.")]
    [InlineData(NameRule.Anonymous, "Rekkefølgen følger bokstavene og sier ingenting.")]
    public void What_the_order_of_partners_means_is_told(NameRule names, string sentence) =>
        Assert.Contains(sentence, SheetText.Write(Sheet(Made with { Names = names })), StringComparison.Ordinal);

    [Fact]
    public void Neither_name_group_nor_size_stands_in_any_report_of_an_anonymous_network()
    {
        var units = MadeNetwork.Everything.Network.Units.Select((unit, place) => unit with { Group = "gruppe-13", Population = 43210 + place });
        var made = MadeNetwork.Everything with { Names = NameRule.Anonymous, Network = MadeNetwork.Four with { Units = [.. units] } };
        var words = SheetText.Words(made.ForNetwork()) + SheetText.Words(made.Municipal(1)).Replace("Sørvik", "", StringComparison.Ordinal);

        Assert.DoesNotMatch("(Nord|Sør|Øst|Vest)vik|990[134]|gruppe-13|4321|43[^0-9]21", words);
    }

    [Fact]
    public void Where_nothing_is_compared_and_for_a_unit_there_is_no_sheet()
    {
        Assert.Empty(new PartnersSheet().Compose((Made with { Figures = (_, _) => new MadeFigure(9, 60, 5, 0, null) }).View(reader: null)));
        Assert.Empty(new PartnersSheet().Compose(Made.View()));
    }

    private static ReportSheet Sheet(MadeReports made, string language = "nb") => new PartnersSheet().Compose(made.View(reader: null, language)).Single();

    private static IEnumerable<IEnumerable<string>> Rows(MadeReports made)
    {
        var sheet = Sheet(made);
        return sheet.Rows.Skip(Assert.IsType<RowRange>(sheet.HeaderRows).Last + 1)
            .TakeWhile(row => row.Cells is not [{ Style: CellStyle.Heading }, ..]).Select(row => row.Cells.Select(SheetGrid.Words));
    }
}
