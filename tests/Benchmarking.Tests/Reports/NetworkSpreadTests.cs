using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports;

public sealed class NetworkSpreadTests
{
    private static readonly Wave Before = new(WaveId.Parse("2017-05"), new DateOnly(2017, 5, 10));
    private static readonly MadeReports Made = new()
    {
        Figures = (unit, _) => unit == MadeReports.Vestvik ? null : new MadeFigure(9, 40 + (10 * unit), 5, 50, Verdict.NotDistinguishable),
        Earlier = [Before],
        Rounds = new MadeRounds { Before = (_, unit, _) => unit == 1 ? new MadeFigure(9, 30, 5, 50, null) : null },
    };

    private static readonly Measure Culture = Measure.Of(Made.Set)[0];

    // By hand: the scores 40, 50 and 60 are shown.
    [Theory]
    [InlineData(40.0, 55)]
    [InlineData(60.0, 45)]
    [InlineData(null, 50)]
    public void The_mean_of_the_others_leaves_out_the_own_score_alone(double? own, double mean) =>
        Assert.Equal(mean, Spread(Made.Network.Waves[0])?.MeanWithout(own));

    [Fact]
    public void The_range_goes_over_the_scores_that_are_shown() => Assert.Equal((3, new Interval(40, 60)), (Spread(Made.Network.Waves[0])?.Units, Spread(Made.Network.Waves[0])?.Range));

    [Fact]
    public void Who_is_shown_alone_has_no_others_and_each_wave_is_its_own()
    {
        Assert.Null(Spread(Before)?.MeanWithout(30));
        Assert.Equal(30, Spread(Before)?.MeanWithout(own: null));
    }

    [Fact]
    public void Where_no_score_is_shown_there_is_no_spread()
    {
        Assert.Null(new MadeReports { Figures = (_, _) => null }.View().Spread(Culture));
        Assert.Null(Spread(Before with { Id = WaveId.Parse("2015-05") }));
    }

    private static MeasureSpread? Spread(Wave wave) => Made.View().Spread(Culture, wave);
}
