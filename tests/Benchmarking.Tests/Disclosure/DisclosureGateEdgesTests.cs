using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

public sealed class DisclosureGateEdgesTests
{
    private static readonly IReadOnlyList<Measure> Measures = Measure.Of(Sample.Set(Sample.Plain, Sample.Indicator("culture.roles", Sample.Plain.Scale, "SK3a")));

    [Theory]
    [InlineData(4, RowStatus.SuppressedSecondary)]
    [InlineData(5, RowStatus.Ok)]
    public void An_indicator_of_just_enough_answers_hides_no_dimension(int count, RowStatus expected)
    {
        var released = DisclosureGate.Pass(new Publication([new ResultTable("scores", [Score(0, 8), Score(1, 8), Score(2, count)])]), new DisclosureRules());

        Assert.Equal(expected, released.Rows<ScoreRow>("scores")[0].Status);
    }

    private static ScoreRow Score(int measure, int count) => new()
    {
        Wave = Sample.WaveId,
        Unit = 0,
        Measure = Measures[measure],
        Count = count,
        Status = RowStatus.Ok,
        Figures = new ScoreFigures { N = count, Score = 50 },
    };
}
