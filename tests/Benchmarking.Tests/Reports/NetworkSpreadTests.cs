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

    [Fact]
    public void The_range_goes_over_the_scores_that_are_shown() => Assert.Equal(new MeasureSpread(3, new Interval(40, 60)), Made.View().Spread(Culture));

    [Fact]
    public void Each_wave_is_its_own() => Assert.Equal(new MeasureSpread(1, new Interval(30, 30)), Spread(Before.Id));

    [Fact]
    public void Where_no_score_is_shown_there_is_no_spread()
    {
        Assert.Null(new MadeReports { Figures = (_, _) => null }.View().Spread(Culture));
        Assert.Null(Spread(WaveId.Parse("2015-05")));
    }

    private static MeasureSpread? Spread(WaveId wave) => Made.Context("nb").Spread.Value.Find(wave, Culture.Id);
}
