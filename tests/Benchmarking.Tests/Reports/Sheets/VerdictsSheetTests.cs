using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;

namespace Benchmarking.Tests.Reports.Sheets;

public sealed class VerdictsSheetTests
{
    [Theory]
    [InlineData(Direction.Higher, Verdict.Above, CellStyle.Favourable)]
    [InlineData(Direction.Higher, Verdict.Below, CellStyle.Unfavourable)]
    [InlineData(Direction.Lower, Verdict.Above, CellStyle.Unfavourable)]
    [InlineData(Direction.Lower, Verdict.Below, CellStyle.Favourable)]
    [InlineData(Direction.Neutral, Verdict.Above, CellStyle.Undecided)]
    [InlineData(Direction.Neutral, Verdict.Below, CellStyle.Undecided)]
    [InlineData(Direction.Higher, Verdict.NotDistinguishable, CellStyle.Undecided)]
    public void The_style_follows_the_good_end_and_the_sign_follows_the_number(Direction direction, Verdict verdict, CellStyle style)
    {
        var made = new MadeReports { Set = MadeNetwork.Wide(1, direction), Figures = (_, _) => new MadeFigure(9, 60, 5, 50, verdict) };
        var sheet = new VerdictsSheet().Compose(new ReportView(made.Context("nb"), reader: null)).Single();

        var cell = Assert.IsType<Cell.Text>(sheet.Rows.First(row => row.Cells is [Cell.Text { Style: CellStyle.Group }, ..]).Cells[1]);

        Assert.Equal(style, cell.Style);
        Assert.Equal(verdict switch { Verdict.Above => '▲', Verdict.Below => '▼', _ => '○' }, cell.Value[0]);
    }

    [Fact]
    public void A_unit_does_not_receive_the_verdicts_on_the_others() =>
        Assert.Empty(new VerdictsSheet().Compose(new ReportView(new MadeReports().Context("nb"), MadeReports.Nordvik)));
}
