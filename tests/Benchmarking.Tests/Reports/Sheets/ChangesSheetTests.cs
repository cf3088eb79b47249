using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class ChangesSheetTests
{
    [Theory]
    [InlineData(Direction.Higher, 50, 60, TrendVerdict.Improved, "↑ bedre enn sist", CellStyle.Favourable)]
    [InlineData(Direction.Higher, 60, 50, TrendVerdict.Declined, "↓ svakere enn sist", CellStyle.Unfavourable)]
    [InlineData(Direction.Lower, 60, 50, TrendVerdict.Improved, "↓ bedre enn sist (lavere)", CellStyle.Favourable)]
    [InlineData(Direction.Lower, 50, 60, TrendVerdict.Declined, "↑ svakere enn sist (høyere)", CellStyle.Unfavourable)]
    [InlineData(Direction.Neutral, 50, 60, TrendVerdict.Rose, "↑ høyere enn sist", CellStyle.Undecided)]
    [InlineData(Direction.Neutral, 60, 50, TrendVerdict.Fell, "↓ lavere enn sist", CellStyle.Undecided)]
    [InlineData(Direction.Higher, 50, 51, TrendVerdict.NoClearChange, "○", CellStyle.Undecided)]
    public void The_sign_follows_the_number_and_words_and_style_the_good_end(Direction direction, double from, double to, TrendVerdict verdict, string words, CellStyle style)
    {
        var cell = First(direction, new MadeChange(from, to, verdict));

        Assert.Equal((words, style), (SheetGrid.Words(cell), cell.Style));
    }

    [Fact]
    public void A_change_without_a_verdict_says_why()
    {
        Assert.Equal("kan ikke beregnes", Assert.IsType<Cell.Absent>(First(Direction.Higher, new MadeChange(50, 60, null))).Reason);
        Assert.Equal("ingen svar", Assert.IsType<Cell.Absent>(First(Direction.Higher, null)).Reason);
    }

    [Theory]
    [InlineData("nb", "Endringer siden «Oppstart»", "1 spørsmål er derfor ikke med.", "Skjermet: tallet bygger på færre enn 5 svar")]
    [InlineData("nn", "Endringar sidan «Oppstart»", "1 spørsmål er difor ikkje med.", "Skjerma: talet byggjer på færre enn 5 svar")]
    [InlineData("en", "Changes since 'Kick-off'", "Questions left out: 1.", "Withheld: the figure rests on fewer than 5 answers")]
    public void Title_left_out_questions_and_what_is_withheld_are_told(string language, params string[] lines)
    {
        var text = SheetText.Write(new ChangesSheet().Compose(MadeNetwork.Everything.View(reader: null, language)).Single());

        Assert.All(lines, line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_there_is_no_earlier_wave_and_for_a_unit_there_is_no_sheet()
    {
        Assert.Empty(new ChangesSheet().Compose(new MadeReports().View(reader: null)));
        Assert.Empty(new ChangesSheet().Compose(MadeNetwork.Everything.View()));
    }

    private static Cell First(Direction direction, MadeChange? change)
    {
        var made = MadeNetwork.Everything with { Set = MadeNetwork.Wide(1, direction), Rounds = new MadeRounds { Changes = (_, _) => change } };
        var sheet = new ChangesSheet().Compose(made.View(reader: null)).Single();
        return sheet.Rows.First(row => row.Cells is [Cell.Text { Style: CellStyle.Group }, ..]).Cells[1];
    }
}
