using Benchmarking.Comparison;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class OmnibusTableTests
{
    [Fact]
    public void The_columns_are_those_that_scripts_rely_on() => Assert.Equal(
        "wave,indicator,units,n,welch_f,welch_df1,welch_df2,welch_p,kruskal_h,kruskal_df,kruskal_p,bf_f,bf_df1,bf_df2,bf_p,status", string.Join(',', OmnibusTable.Columns));

    [Fact]
    public void A_row_has_every_figure_in_its_column()
    {
        var row = Row([.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 30, 46, 38, 21, 39), .. Surveyed.Cell(2, 0, 51, 46, 63, 54, 50)]);
        var figures = row.Figures ?? throw new InvalidOperationException("No figures.");
        var values = OmnibusTable.Of([row]).Rows[0];

        Assert.Equal(["2017-11", "culture"], values.Take(2).Select(ScoresTableTests.Text));
        Assert.Equal("ok", values[15].AsText);
        Assert.Equal([3, 15, 2, 2, 2], new[] { 2, 3, 5, 9, 12 }.Select(at => (int)values[at].AsWhole));
        Assert.Equal(
            [figures.Welch?.F, figures.Welch?.Df2, figures.Welch?.P, figures.Kruskal?.H, figures.Kruskal?.P, figures.BrownForsythe?.F, figures.BrownForsythe?.Df2, figures.BrownForsythe?.P],
            new[] { 4, 6, 7, 8, 10, 11, 13, 14 }.Select(at => (double?)values[at].AsNumber));
    }

    [Fact]
    public void A_row_without_figures_has_its_status_alone()
    {
        var values = OmnibusTable.Of([Row([.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68)])]).Rows[0];

        Assert.Equal("not_estimable", values[15].AsText);
        Assert.All(values.Skip(2).Take(13), value => Assert.Equal(TableValueKind.Absent, value.Kind));
    }

    private static OmnibusRow Row(IEnumerable<Leader> leaders)
    {
        var surveyed = Surveyed.Of(Sample.Network(3, 0), leaders);
        return OmnibusTests.Of(surveyed.Wave, surveyed.Responses)[0];
    }
}
