using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>A profile across: own values joined by a line with error bars, references as marks, the network's range as pale columns behind.</summary>
internal static class StandingProfile
{
    private const int MostLines = 4;
    private const int MostCategories = 10;

    /// <summary>Whether the names of the categories can be read below their columns.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <returns>False where they are too many or too long.</returns>
    public static bool Fits(ChartGround ground)
    {
        var room = PlotRoom.AboveCategories(ground, 0, 0);
        var slot = (room.Width / Math.Max(1, ground.Categories.Count)) - 8;
        return ground.Categories.Count <= MostCategories
            && room.Lines(ground.Categories, slot) <= MostLines
            && ground.Categories.SelectMany(text => text.Split(' ')).All(word => TextWidth.Points(word, room.LabelSize, bold: false) <= slot);
    }

    /// <summary>Draws it.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="axis">The axis of all values.</param>
    /// <returns>The chart's own part.</returns>
    public static ChartSpace Draw(ChartGround ground, FigureAxis axis)
    {
        var title = new ChartTitle(ground);
        var names = ground.Chart.Series.Where(one => one.Role != SeriesRole.RangeStart).SelectMany(one => ground.Values.Texts(one.Title));
        var room = PlotRoom.AboveCategories(ground, title.Height, 14 + ChartFrame.LegendHeight(names, ground.Size));
        var ranges = ground.Of(SeriesRole.RangeStart).Zip(ground.Of(SeriesRole.Range)).Take(1).ToArray();
        var plot = new PlotArea(room.Layout(ground.Size));
        if (ranges is [var range])
        {
            plot.Append(BarParts.StandingRange(ground, range));
        }

        var axes = new ChartAxes(ground);
        plot.Append(Lines(ground, 2 * ranges.Length), axes.Across(room.LabelSize), axes.Beside(axis));
        return ChartFrame.Of(ground, title, plot, ChartFrame.Legend(ground));
    }

    private static LineChart Lines(ChartGround ground, int before)
    {
        var others = ground.Of(SeriesRole.Reference).Select((series, place) => LineParts.Series(
            ground, series, before + place, ChartShapes.NoLine(), ChartShapes.Mark(MarkerStyleValues.Diamond, 9, Palette.ReferenceLine, Palette.ReferenceLine)));
        var own = ground.Of(SeriesRole.Own).Select((series, place) => LineParts.Own(ground, series, before + ground.Of(SeriesRole.Reference).Count + place));
        return LineParts.Chart([.. others, .. own]);
    }
}
