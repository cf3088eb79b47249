using Benchmarking.Comparison;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class RanksTableTests
{
    private static readonly WaveEstimates Wave = Sample.Wave(Sample.Network(3, 0), [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 0, 30, 46, 38, 21, 39)]);
    private static readonly IReadOnlyList<RankRow> Rows = Ranks.Of(Wave, new RankDraws(1, 999));

    [Fact]
    public void The_columns_are_those_that_scripts_rely_on() =>
        Assert.Equal("wave,unit,unit_name,indicator,score,rank,rank_low,rank_high,marginal_low,marginal_high,status", string.Join(',', RanksTable.Columns));

    [Fact]
    public void A_row_has_every_figure_in_its_column()
    {
        var figures = Rows[0].Figures ?? throw new InvalidOperationException("No figures.");
        var values = RanksTable.Of([Rows[0]], Wave.Network).Rows[0];

        Assert.Equal(["2017-11", "3001", "Unit 0", "culture"], values.Take(4).Select(ScoresTableTests.Text));
        Assert.Equal(("ok", figures.Score), (values[10].AsText, values[4].AsNumber));
        Assert.Equal(
            [figures.Rank, figures.Simultaneous.Low, figures.Simultaneous.High, figures.Marginal.Low, figures.Marginal.High],
            values.Skip(5).Take(5).Select(value => (int)value.AsWhole));
    }

    [Fact]
    public void A_row_without_figures_has_its_status_alone()
    {
        var values = RanksTable.Of([Rows[^1]], Wave.Network).Rows[0];

        Assert.Equal("no_data", values[10].AsText);
        Assert.All(values.Skip(4).Take(6), value => Assert.Equal(TableValueKind.Absent, value.Kind));
    }
}
