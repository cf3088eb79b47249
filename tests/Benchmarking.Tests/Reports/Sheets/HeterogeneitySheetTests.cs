using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class HeterogeneitySheetTests
{
    private static readonly MadeReports Everything = MadeNetwork.Everything;

    [Theory]
    [InlineData("nb", "På «Samhandlingskultur» er forskjellene mellom kommunene samlet sett større enn det tilfeldigheter vanligvis gir.", "På «Tidlig innsats» kan kommunene samlet sett ikke skilles fra hverandre.")]
    [InlineData("nn", "På «Samhandlingskultur» er skilnadene mellom kommunane samla sett større enn det tilfeldige utslag vanlegvis gir.", "På «Tidleg innsats» kan kommunane samla sett ikkje skiljast frå kvarandre.")]
    [InlineData("en", "On 'Collaboration culture', the differences between the municipalities taken together are larger than chance usually gives.", "On 'Early intervention', the municipalities taken together cannot be told apart.")]
    public void Says_on_which_dimensions_the_units_can_and_cannot_be_told_apart(string language, params string[] sentences) => Assert.Equal(
        sentences,
        Sheet(Everything, language).Rows.SelectMany(row => row.Cells).OfType<Cell.Text>().Where(cell => cell.Style == CellStyle.Lead).Select(cell => cell.Value));

    // Higgins and others (2003) call an I² from 75 percent on high; Q is tested at the level of the report, 5 percent left to chance.
    [Theory]
    [InlineData(0.049, 76, "er tydelig forskjellige")]
    [InlineData(0.049, 75, "er tydelig forskjellige")]
    [InlineData(0.049, 74, "er forskjellige")]
    [InlineData(0.051, 90, "kan ikke skilles fra hverandre")]
    public void The_words_follow_the_test_and_then_the_share(double p, double share, string words) => Assert.Contains(
        words + " [Undecided]", SheetText.Write(Sheet(Everything with { Rounds = new MadeRounds { Together = _ => (p, share) } })), StringComparison.Ordinal);

    [Fact]
    public void A_row_has_mean_margin_spread_share_and_p()
    {
        var row = Sheet(Everything).Rows.First(row => row.Cells is [Cell.Text { Value: "Samhandlingskultur" }, ..]);

        // The square root of τ² = 42.25 is 6.5, the mean 60.5 has the interval 56.5 to 64.5.
        Assert.Equal([60.5, 4, 6.5, 0.82, 0.003], row.Cells.Skip(1).Take(5).Select(SheetGrid.Number));
        Assert.Equal([NumberKind.Plain, NumberKind.Margin, NumberKind.Plain, NumberKind.Share, NumberKind.Plain], row.Cells.OfType<Cell.Number>().Select(cell => cell.Kind));
    }

    [Fact]
    public void What_cannot_be_taken_together_says_so()
    {
        var row = Sheet(Everything).Rows.First(row => row.Cells is [Cell.Text { Value: "Tillit og respekt" }, ..]);

        Assert.Equal("kan ikke beregnes", Assert.IsType<Cell.Absent>(row.Cells[1]).Reason);
    }

    [Fact]
    public void Where_nothing_can_be_estimated_and_for_a_unit_there_is_no_sheet()
    {
        Assert.Empty(new HeterogeneitySheet().Compose(new MadeReports().View(reader: null)));
        Assert.Empty(new HeterogeneitySheet().Compose(Everything.View()));
    }

    private static ReportSheet Sheet(MadeReports made, string language = "nb") => new HeterogeneitySheet().Compose(made.View(reader: null, language)).Single();
}
