using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class ComparisonsTableTests
{
    private static readonly WaveEstimates Wave = Sample.Wave(Sample.Network(3, 0), [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 0, 30, 46, 38, 21, 39)]);

    [Fact]
    public void The_columns_are_those_that_scripts_rely_on() => Assert.Equal(
        "wave,unit,unit_name,indicator,score,reference,reference_score,difference,se,df,ci_low,ci_high,p,p_adjusted,g,g_low,g_high,verdict,status",
        string.Join(',', ComparisonsTable.Columns));

    [Fact]
    public void A_row_has_every_figure_in_its_column()
    {
        var row = Comparisons.Of(Wave, new Reference.Others(), Adjustment.Holm)[0];
        var figures = row.Figures ?? throw new InvalidOperationException("No figures.");
        var values = Values(row, new Reference.Others());

        Assert.Equal(["2017-11", "3001", "Unit 0", "culture"], values.Take(4).Select(ScoresTableTests.Text));
        Assert.Equal(["others", "above", "ok"], new[] { 5, 17, 18 }.Select(at => values[at].AsText));
        Assert.Equal(
            [figures.Score, figures.ReferenceScore, figures.Difference, figures.Se, figures.Df, figures.Interval?.Low, figures.Interval?.High, figures.P, figures.AdjustedP, figures.G, figures.GInterval?.Low, figures.GInterval?.High],
            new[] { 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }.Select(at => (double?)values[at].AsNumber));
    }

    [Fact]
    public void A_row_without_figures_still_names_its_reference()
    {
        var row = Comparisons.Of(Wave, new Reference.One(Sample.Code(1)), Adjustment.Holm)[^1];
        var values = Values(row, new Reference.One(Sample.Code(1)));

        Assert.Equal(("3002", "no_data"), (values[5].AsText, values[18].AsText));
        Assert.All(values.Where((_, at) => at is 4 or (> 5 and < 18)), value => Assert.Equal(TableValueKind.Absent, value.Kind));
    }

    private static IReadOnlyList<TableValue> Values(ComparisonRow row, Reference reference) => ComparisonsTable.Of([row], Wave.Network, reference).Rows[0];
}
