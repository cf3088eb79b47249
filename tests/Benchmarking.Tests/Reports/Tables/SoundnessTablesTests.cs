using Benchmarking.Comparison;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Reports.Tables;

/// <summary>The tables of reliability, items and agreement: every figure in its column.</summary>
public sealed class SoundnessTablesTests
{
    private static readonly CompleteWave Wave = MadeAnswers.Wave(
        [MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight), .. MadeAnswers.Unit(1, MadeAnswers.Eight.Select(row => new[] { row[2], row[0], row[1] }))]);

    [Fact]
    public void Reliability_has_every_figure_in_its_column()
    {
        var row = Reliability.ByUnit(Wave)[1];
        var (figures, values) = (row.Figures ?? throw new InvalidOperationException("No figures."), ReliabilityTable.Of([row], Wave.Network).Rows[0]);

        Assert.Equal("wave,unit,indicator,items,n,alpha,alpha_low,alpha_high,alpha_standardised,omega_total,mean_r,verdict,status", string.Join(',', ReliabilityTable.Columns));
        Assert.Equal(["2017-11", "3001", "culture.trust"], values.Take(3).Select(value => value.AsText));
        Assert.Equal([3, 8], values.Skip(3).Take(2).Select(value => value.AsWhole));
        Assert.Equal(
            [figures.Alpha, figures.Interval.Low, figures.Interval.High, figures.Standardised, figures.OmegaTotal, figures.MeanCorrelation],
            values.Skip(5).Take(6).Select(value => (double?)value.AsNumber));
        Assert.Equal(["good", "ok"], values.Skip(11).Select(value => value.AsText));
    }

    [Fact]
    public void Agreement_of_a_unit_and_differences_between_units_have_columns_of_their_own()
    {
        var rows = Agreement.Of(Wave);
        var (unit, joint) = (rows[1].Figures ?? throw new InvalidOperationException("No figures."), rows[^1].Figures?.Differences ?? throw new InvalidOperationException("No figures."));
        var table = AgreementTable.Of([rows[1], rows[^1]], Wave.Network);

        Assert.Equal("wave,unit,indicator,n,rwg,ad,icc1,icc2,f,df1,df2,p,verdict,status,rwg_skewed", string.Join(',', AgreementTable.Columns));
        Assert.Equal(["3001", "culture.trust", "low", "ok"], new[] { 1, 2, 12, 13 }.Select(at => table.Rows[0][at].AsText));
        Assert.Equal([unit.Rwg, unit.AverageDeviation, unit.RwgSkewed], new[] { 4, 5, 14 }.Select(at => (double?)table.Rows[0][at].AsNumber));
        Assert.All(Enumerable.Range(6, 6), at => Assert.Equal(TableValueKind.Absent, table.Rows[0][at].Kind));
        Assert.Equal([joint.Icc1, joint.Icc2, joint.F, joint.P], new[] { 6, 7, 8, 11 }.Select(at => table.Rows[1][at].Kind == TableValueKind.Absent ? null : (double?)table.Rows[1][at].AsNumber));
        Assert.Equal([16, 1, 14], new[] { 3, 9, 10 }.Select(at => table.Rows[1][at].AsWhole));
        Assert.All([1, 4, 5, 12, 14], at => Assert.Equal(TableValueKind.Absent, table.Rows[1][at].Kind));
    }

    [Fact]
    public void Items_have_every_figure_in_its_column_and_a_distribution_that_scripts_can_read()
    {
        var row = MadeAnswers.OfNetwork(Wave)[0];
        var (figures, values) = (row.Figures ?? throw new InvalidOperationException("No figures."), ItemsTable.Of([row], Wave.Network).Rows[0]);

        Assert.Equal(
            "wave,indicator,item,n,missing,dont_know,mean,sd,min,max,floor,ceiling,item_rest_r,alpha_if_deleted,status,distribution,service", string.Join(',', ItemsTable.Columns));
        Assert.Equal(["2017-11", "culture.trust", "SK1a", "ok", "1:1|2:5|3:4|4:4|5:2", ""], new[] { 0, 1, 2, 14, 15, 16 }.Select(at => values[at].AsText));
        Assert.Equal([16, 0, 0, 1, 5], new[] { 3, 4, 5, 8, 9 }.Select(at => values[at].AsWhole));
        Assert.Equal(
            [figures.Mean, figures.Sd, 1.0 / 16, 2.0 / 16, figures.ItemRest, figures.AlphaIfDeleted], new[] { 6, 7, 10, 11, 12, 13 }.Select(at => (double?)values[at].AsNumber));
    }

    [Fact]
    public void A_withheld_row_has_nothing_but_what_it_is_about()
    {
        var wave = MadeAnswers.Wave([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, MadeAnswers.Eight.Take(4)));
        TidyTable[] tables =
        [
            ReliabilityTable.Of(Reliability.ByUnit(wave), wave.Network), AgreementTable.Of(Agreement.Of(wave), wave.Network), ItemsTable.Of(MadeAnswers.OfNetwork(wave), wave.Network),
        ];

        Assert.All(tables, table => Assert.All(table.Rows, row => Assert.All(row.Zip(table.Columns), value =>
            Assert.True(value.First.Kind == TableValueKind.Absent || value.Second is "wave" or "unit" or "indicator" or "item" or "status"))));
    }
}
