using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Values over time: the reader's own as a solid line with error bars, others broken and grey. What is absent is a gap and never a slope.</summary>
internal static class TimeLines
{
    private static readonly (PresetLineDashValues Dash, MarkerStyleValues Mark)[] Others =
    [
        (PresetLineDashValues.Dash, MarkerStyleValues.Diamond),
        (PresetLineDashValues.SystemDot, MarkerStyleValues.Square),
        (PresetLineDashValues.DashDot, MarkerStyleValues.Triangle),
    ];

    /// <summary>Draws them.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="axis">The axis of the values.</param>
    /// <returns>The chart's own part.</returns>
    public static ChartSpace Draw(ChartGround ground, FigureAxis axis)
    {
        var series = ground.Chart.Series.Where(one => one.Role is SeriesRole.Own or SeriesRole.Reference).ToArray();
        var title = new ChartTitle(ground);
        var names = series.SelectMany(one => ground.Values.Texts(one.Title));
        var room = PlotRoom.AboveCategories(ground, title.Height, 14 + ChartFrame.LegendHeight(names, ground.Size));
        var axes = new ChartAxes(ground);
        var plot = new PlotArea(room.Layout(ground.Size), Lines(ground, series), axes.Across(room.LabelSize), axes.Beside(axis));
        return ChartFrame.Of(ground, title, plot, ChartFrame.Legend(ground));
    }

    private static LineChart Lines(ChartGround ground, SheetSeries[] series)
    {
        var references = 0;
        return LineParts.Chart(
        [
            .. series.Select((one, place) => one.Role == SeriesRole.Own ? LineParts.Own(ground, one, place) : Other(ground, one, place, references++)),
        ]);
    }

    private static LineChartSeries Other(ChartGround ground, SheetSeries series, int place, int reference)
    {
        var (dash, mark) = Others[reference % Others.Length];
        return LineParts.Series(
            ground, series, place, ChartShapes.Line(Palette.ReferenceLine, 1.5, dash), ChartShapes.Mark(mark, 7, Palette.ReferenceLine, Palette.ReferenceLine));
    }
}
