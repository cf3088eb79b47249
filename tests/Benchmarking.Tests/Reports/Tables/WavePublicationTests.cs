using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class WavePublicationTests
{
    [Fact]
    public void Everything_that_reports_show_stands_in_one_publication()
    {
        var wave = Sample.Wave(Sample.Network(3, 2), [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 1, 40, 66, 58, 21, 49)]);
        var tables = WavePublication.Of(wave, Adjustment.Holm).Tables;

        Assert.Equal(
            [TableNames.Scores, TableNames.Services, TableNames.Comparisons, TableNames.ComparisonsWithNetwork, TableNames.ComparisonsWithMedian, TableNames.Participation],
            tables.Select(table => table.Name));
        Assert.Equal([6, 4, 6, 6, 6, 3], tables.Select(table => table.Rows.Count)); // units or services, each for dimension and indicator; units
        Assert.All(tables[0].Rows, row => Assert.IsType<ScoreRow>(row));
        Assert.Equal(Comparisons.Of(wave, new Reference.Others(), Adjustment.Holm), tables[2].Rows);
        Assert.Equal(Comparisons.Of(wave, new Reference.WholeNetwork(), Adjustment.Holm), tables[3].Rows);
        Assert.Equal(Comparisons.Of(wave, new Reference.Median(), Adjustment.Holm), tables[4].Rows);
    }
}
