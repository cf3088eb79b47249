using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Marks with their intervals on one lying axis, the categories below each other, where long names can be read.</summary>
/// <remarks>No spreadsheet lays a chart of marks down, and points of a scatter beside bars look alike in no two of them. So each mark is the error bar of a bar
/// that is not drawn: a short thick one is a block, a short thin one a stroke. The network's range is a bar on a second pair of axes, which has the same ends
/// and is not drawn either.</remarks>
internal static class LyingDots
{
    private const double Thickest = 8;

    // Long enough to be drawn, too short to be seen: what shows is its thickness.
    private const double Short = 0.0005;

    /// <summary>Draws them.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="axis">The axis of all values.</param>
    /// <returns>The chart's own part.</returns>
    public static ChartSpace Draw(ChartGround ground, FigureAxis axis)
    {
        var title = new ChartTitle(ground);
        var names = ground.Chart.Series.Where(one => one.Role != SeriesRole.RangeStart).SelectMany(one => ground.Values.Texts(one.Title));
        var room = PlotRoom.BesideCategories(ground, title.Height, 36 + ChartFrame.LegendHeight(names, ground.Size));
        var ranges = ground.Of(SeriesRole.RangeStart).Zip(ground.Of(SeriesRole.Range)).Take(1).ToArray();
        var marks = Marks(ground, axis, Math.Min(Thickest, 0.45 * room.Height / ground.Categories.Count)).ToArray();
        var axes = new ChartAxes(ground);
        var plot = new PlotArea(room.Layout(ground.Size));
        if (ranges is [var range])
        {
            plot.Append(BarParts.LyingRange(ground, range), Bars(ground, marks, before: 2, ChartAxes.Ids(isSecond: true)));
            plot.Append(axes.Down(room.LabelSize), axes.Below(axis, room), axes.SecondDown(), axes.SecondBelow(axis));
        }
        else
        {
            plot.Append(Bars(ground, marks, before: 0, ChartAxes.Ids()), axes.Down(room.LabelSize), axes.Below(axis, room));
        }

        return ChartFrame.Of(ground, title, plot, ChartFrame.Legend(ground));
    }

    private static BarChart Bars(ChartGround ground, Mark[] marks, int before, OpenXmlElement[] axes)
    {
        var bars = BarParts.Lying(BarGroupingValues.Clustered);
        for (var place = 0; place < marks.Length; place++)
        {
            var (series, line, key) = marks[place];
            bars.Append(BarParts.Hidden(ground, series, before + place, key, line));
        }

        return BarParts.End(bars, gap: 60, overlap: 100, axes);
    }

    // From the ground up. What a legend shows is the look of a bar that is not drawn.
    private static IEnumerable<Mark> Marks(ChartGround ground, FigureAxis axis, double thick)
    {
        var length = Short * (axis.Maximum - axis.Minimum);
        foreach (var own in ground.Of(SeriesRole.Own))
        {
            if (own.Margins is { } margins)
            {
                yield return new(own, ChartErrors.Both(ground.Cells.Numbers(margins), ChartShapes.Line(Palette.Own, 1.75), capped: true), null);
            }

            yield return new(own, ChartErrors.Around(length, ChartShapes.Line(Palette.Own, thick)), ChartShapes.Own());
        }

        // The edge keeps the stroke in sight on an own mark.
        foreach (var reference in ground.Of(SeriesRole.Reference))
        {
            yield return new(reference, ChartErrors.Around(length, ChartShapes.Line("FFFFFF", 5)), null);
            yield return new(reference, ChartErrors.Around(length, ChartShapes.Line(Palette.ReferenceLine, 3)), ChartShapes.Stroke());
        }
    }

    private sealed record Mark(SheetSeries Series, ErrorBars Line, ChartShapeProperties? Key);
}
