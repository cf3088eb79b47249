using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Draws the chart that a figure asks for: a native one, which readers can edit and copy.</summary>
internal static class NativeChart
{
    /// <summary>Draws it.</summary>
    /// <param name="ground">What it is drawn from and on.</param>
    /// <returns>The chart's own part.</returns>
    /// <exception cref="ArgumentException">The figure has no native chart.</exception>
    public static ChartSpace Draw(ChartGround ground) => ground.Chart.Figure switch
    {
        DotIntervalFigure bars when ground.Chart.Form == ChartForm.Bars => LyingBars.Draw(ground, bars.Axis),
        DotIntervalFigure dots => LyingDots.Draw(ground, dots.Axis),
        CaterpillarFigure ranks => LyingDots.Draw(ground, ranks.Axis),
        ProfileFigure profile when StandingProfile.Fits(ground) => StandingProfile.Draw(ground, profile.Axis),
        ProfileFigure profile => LyingDots.Draw(ground, profile.Axis),
        DistributionFigure => OptionBars.Draw(ground),
        TimelineFigure timeline => TimeLines.Draw(ground, timeline.Axis),
        ScatterFigure scatter => ScatterPoints.Draw(ground, scatter),
        var other => throw new ArgumentException($"A workbook has no native chart for a {other.GetType().Name}.", nameof(ground)),
    };
}
