using Benchmarking.Disclosure;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

/// <summary>When a figure is the same as the one that was published.</summary>
public sealed class PublicationLogEdgesTests
{
    [Theory]
    [InlineData(0.333333333333, true)] // what another processor may round otherwise
    [InlineData(0.33333333, false)]
    public void A_weight_is_the_same_to_nine_digits(double weight, bool expected) => Assert.Equal(expected, Digest(1.0 / 3) == Digest(weight));

    private static string Digest(double weight)
    {
        var figures = new ScoreFigures { N = 9, Score = 50, Weights = [weight, 1 - weight] };
        var row = new ScoreRow { Wave = Sample.WaveId, Measure = Sample.Wave(Sample.Network(1, 2), []).Measures[1].Measure, Unit = 0, Count = 9, Status = RowStatus.Ok, Figures = figures };
        var network = Sample.Network(1, 2);
        return Assert.Single(PublicationLog.Figures(DisclosureGate.Pass(new Publication([new ResultTable(TableNames.Scores, [row])]), network.Disclosure), network)).Digest;
    }
}
