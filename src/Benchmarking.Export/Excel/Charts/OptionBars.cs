using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>How answers spread over the points of a scale: lying bars of one hundred percent, the scale from the left, in reading order from the top.</summary>
internal static class OptionBars
{
    private const double LabelSize = 9;
    private const double LabelRoom = 5;

    /// <summary>Draws them.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <returns>The chart's own part.</returns>
    public static ChartSpace Draw(ChartGround ground)
    {
        var series = ground.Of(SeriesRole.Option);
        var title = new ChartTitle(ground);
        var names = series.SelectMany(one => ground.Values.Texts(one.Title));
        var room = PlotRoom.BesideCategories(ground, title.Height, 36 + ChartFrame.LegendHeight(names, ground.Size));
        var axes = new ChartAxes(ground);
        var plot = new PlotArea(
            room.Layout(ground.Size),
            Bars(ground, series, room),
            axes.Down(room.LabelSize),
            axes.Below(new FigureAxis(ground.Texts["excel.chart.shares"], 0, 1), room, NumberFormats.Shares(ground.Texts)));
        return ChartFrame.Of(ground, title, plot, ChartFrame.Legend(ground));
    }

    private static BarChart Bars(ChartGround ground, IReadOnlyList<SheetSeries> series, PlotRoom room)
    {
        var bars = BarParts.Lying(BarGroupingValues.PercentStacked);
        var numbers = series.Select(one => ground.Values.Numbers(one.Values)).ToArray();
        var totals = ground.Categories.Select((_, row) => numbers.Sum(column => column[row] ?? 0)).ToArray();
        var colours = ScaleColours.Of(series.Count);
        for (var place = 0; place < series.Count; place++)
        {
            var widths = numbers[place].Select((number, row) => number is > 0 and { } count ? count / totals[row] * room.Width : 0).ToArray();
            bars.Append(BarParts.Series(ground, series[place], place, ChartShapes.Option(colours[place]), Labels(ground, series[place], colours[place], widths)));
        }

        return BarParts.End(bars, gap: 45, overlap: 100);
    }

    // A number stands where its bar has room for it.
    private static DataLabels Labels(ChartGround ground, SheetSeries series, ScaleColour colour, double[] widths)
    {
        var shown = ground.Values.Labels(series.Values, ground.Texts);
        var narrow = widths.Select((width, row) => (width, row)).Where(bar => TextWidth.Points(shown[bar.row], LabelSize, bold: false) + LabelRoom > bar.width);
        return ChartLabels.Of(
            [.. narrow.Select(bar => bar.row)],
            ground.Cells.Format(series.Values),
            ground.Words.Properties(LabelSize, colour.Ink),
            DataLabelPositionValues.Center);
    }
}
