using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Statistics;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class RanksSheetTests
{
    private static readonly MadeReports Everything = MadeNetwork.Everything;

    [Fact]
    public void Each_cell_has_the_ranks_that_are_possible_in_the_order_of_the_network()
    {
        var sheet = new RanksSheet().Compose(Everything.View(reader: null)).Single();
        var row = sheet.Rows.First(row => row.Cells is [Cell.Text { Value: "Samhandlingskultur" }, ..]);

        Assert.Equal(["1", "2–3", "2–3"], row.Cells.Skip(1).Take(3).Select(SheetGrid.Words));
        Assert.Equal("skjermet", Assert.IsType<Cell.Absent>(row.Cells[4]).Reason);
    }

    [Theory]
    [InlineData("nb", "Alle intervallene på en rad dekker de sanne plasseringene samtidig med 95\u00A0% sikkerhet.")]
    [InlineData("nn", "Alle intervalla på ei rad dekkjer dei sanne plasseringane samtidig med 95\u00A0% sikkerheit.")]
    [InlineData("en", "All ranges in a row cover the true ranks at once with 95% confidence.")]
    public void What_a_range_of_ranks_means_is_told(string language, string sentence) => Assert.Contains(
        sentence, SheetText.Write(new RanksSheet().Compose(Everything.View(reader: null, language)).Single()), StringComparison.Ordinal);

    [Fact]
    public void No_word_says_best_or_worst() => Assert.DoesNotMatch(
        "(?i)\\b(best|dårligst|verst)\\b",
        SheetText.Write(new RanksSheet().Compose((Everything with { Rounds = new MadeRounds { Ranks = (unit, _) => new RankSet(unit + 1, unit + 1) } }).View(reader: null)).Single()));

    [Fact]
    public void Where_nobody_asked_for_ranks_and_for_a_unit_there_is_no_sheet()
    {
        Assert.Empty(new RanksSheet().Compose(new MadeReports().View(reader: null)));
        Assert.Empty(new RanksSheet().Compose(Everything.View()));
    }
}
