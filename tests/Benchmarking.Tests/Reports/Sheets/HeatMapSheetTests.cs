using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class HeatMapSheetTests
{
    private static readonly MadeReports Made = new();

    [Fact]
    public void Every_score_stands_in_the_order_of_the_network_and_is_shaded_from_0_to_100()
    {
        var sheet = Sheet(Made);
        var header = Assert.IsType<RowRange>(sheet.HeaderRows).First;

        Assert.Equal(["Dimensjon og indikator", "Nordvik", "Sørvik", "Østvik", "Vestvik"], sheet.Rows[header].Cells.Select(SheetGrid.Words));
        Assert.Equal([70.625, 56.25, 54.5, null], sheet.Rows[header + 1].Cells.Skip(1).Select(SheetGrid.Number));
        Assert.Equal([new SheetShade(new CellRange(header + 1, 1, header + 6, 4), 0, 100)], sheet.Shades);
    }

    [Theory]
    [InlineData("nb", "Skjermet: tallet bygger på færre enn 5 svar", "se «Forskjeller» for")]
    [InlineData("nn", "Skjerma: talet byggjer på færre enn 5 svar", "sjå «Skilnader» for")]
    [InlineData("en", "Withheld: the figure rests on fewer than 5 answers", "see 'Differences' for")]
    public void What_is_withheld_is_a_word_with_its_explanation_and_the_reader_is_led_to_the_differences(string language, string legend, string led)
    {
        var text = SheetText.Write(Sheet(Made, language));

        Assert.Contains(legend, text, StringComparison.Ordinal);
        Assert.Contains(led, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_units_stand_in_blocks_each_with_its_shades()
    {
        var units = Enumerable.Range(0, 25).Select(place => MadeNetwork.Unit(FormattableString.Invariant($"{9901 + place}"), FormattableString.Invariant($"U{place}")));
        var sheet = Sheet(Made with { Network = MadeNetwork.Four with { Units = [.. units] }, Figures = (_, _) => new MadeFigure(9, 60, 5, 50, null) });

        Assert.Equal([9, 9, 7], sheet.Shades.Select(shade => shade.Cells.LastColumn));
        Assert.Null(sheet.HeaderRows);
    }

    [Fact]
    public void Anonymous_units_stand_in_the_order_of_their_letters()
    {
        var sheet = Sheet(Made with { Names = NameRule.Anonymous });

        Assert.Equal(["Kommune A", "Kommune B", "Kommune C", "Kommune D"], sheet.Rows[Assert.IsType<RowRange>(sheet.HeaderRows).First].Cells.Skip(1).Select(SheetGrid.Words));
    }

    [Fact]
    public void A_unit_does_not_receive_the_scores_of_the_others() => Assert.Empty(new HeatMapSheet().Compose(Made.View()));

    private static ReportSheet Sheet(MadeReports made, string language = "nb") => new HeatMapSheet().Compose(made.View(reader: null, language)).Single();
}
