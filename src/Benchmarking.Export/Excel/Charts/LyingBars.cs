using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Lying bars with error bars, one group a category, in reading order from the top.</summary>
internal static class LyingBars
{
    /// <summary>Draws them.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="axis">The axis of all values.</param>
    /// <returns>The chart's own part.</returns>
    public static ChartSpace Draw(ChartGround ground, FigureAxis axis)
    {
        var series = ground.Chart.Series.Where(one => one.Role is SeriesRole.Own or SeriesRole.Reference).ToArray();
        var names = series.SelectMany(one => ground.Values.Texts(one.Title));
        var title = new ChartTitle(ground);
        var room = PlotRoom.BesideCategories(ground, title.Height, 36 + ChartFrame.LegendHeight(names, ground.Size));
        var axes = new ChartAxes(ground);
        var plot = new PlotArea(room.Layout(ground.Size), Bars(ground, series), axes.Down(room.LabelSize), axes.Below(axis, room));
        return ChartFrame.Of(ground, title, plot, ChartFrame.Legend(ground));
    }

    private static BarChart Bars(ChartGround ground, SheetSeries[] series)
    {
        var bars = BarParts.Lying(BarGroupingValues.Clustered);
        var references = 0;
        for (var place = 0; place < series.Length; place++)
        {
            var shape = series[place].Role == SeriesRole.Own ? ChartShapes.Own() : ChartShapes.Reference(references++);
            bars.Append(BarParts.Series(ground, series[place], place, shape, Margins(ground, series[place])));
        }

        return BarParts.End(bars, gap: 60, overlap: 0);
    }

    private static ErrorBars? Margins(ChartGround ground, SheetSeries series) => series.Margins is { } margins
        ? ChartErrors.Both(ground.Cells.Numbers(margins), ChartShapes.Line(Palette.Ink, 1.25))
        : null;
}
