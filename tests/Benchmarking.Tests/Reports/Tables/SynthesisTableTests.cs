using Benchmarking.Comparison;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class SynthesisTableTests
{
    private static readonly WaveEstimates Wave = Sample.Wave(
        Sample.Network(4, 0), [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 0, 30, 46, 38, 21, 39), .. Sample.Cell(2, 0, 51, 46, 63, 54, 50)]);

    private static readonly IReadOnlyList<SynthesisRow> Rows = Synthesis.Of(Wave, HeterogeneityMethod.Reml);

    [Fact]
    public void The_columns_are_those_that_scripts_rely_on() => Assert.Equal(
        "wave,unit,indicator,yi,vi,tau2,i2,q,q_p,mu,mu_se,pi_low,pi_high,eb,eb_se,status,mu_low,mu_high", string.Join(',', SynthesisTable.Columns));

    [Fact]
    public void A_row_has_every_figure_in_its_column()
    {
        var figures = Rows[0].Figures ?? throw new InvalidOperationException("No figures.");
        var values = SynthesisTable.Of([Rows[0]], Wave.Network).Rows[0];

        Assert.Equal(["2017-11", "3001", "culture"], values.Take(3).Select(ScoresTableTests.Text));
        Assert.Equal("ok", values[15].AsText);
        Assert.Equal(
            [
                figures.Score, figures.Variance, figures.Tau2, figures.ISquared, figures.Q, figures.QP, figures.Mean, figures.MeanSe, figures.PredictionInterval?.Low,
                figures.PredictionInterval?.High, figures.EmpiricalBayes, figures.EmpiricalBayesSe, figures.MeanInterval.Low, figures.MeanInterval.High,
            ],
            values.Where((_, at) => at is > 2 and not 15).Select(value => (double?)value.AsNumber));
    }

    [Fact]
    public void A_row_without_figures_has_its_status_alone()
    {
        var values = SynthesisTable.Of([Rows[^1]], Wave.Network).Rows[0];

        Assert.Equal("no_data", values[15].AsText);
        Assert.All(values.Where((_, at) => at is > 2 and not 15), value => Assert.Equal(TableValueKind.Absent, value.Kind));
    }
}
