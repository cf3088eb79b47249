using Benchmarking.Reports;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>What charts of lines and marks over categories are made of.</summary>
internal static class LineParts
{
    /// <summary>Lines, each on its own.</summary>
    /// <param name="series">Their series.</param>
    /// <returns>The chart.</returns>
    public static LineChart Chart(IEnumerable<LineChartSeries> series) => new(
    [
        new Grouping { Val = GroupingValues.Standard },
        new VaryColors { Val = false },
        .. series,
        new ShowMarker { Val = true },
        .. ChartAxes.Ids(),
    ]);

    /// <summary>The reader's own line: solid, with round marks and error bars.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="series">The series.</param>
    /// <param name="place">Its place in the chart, from 0.</param>
    /// <returns>The series.</returns>
    public static LineChartSeries Own(ChartGround ground, SheetSeries series, int place) => Series(
        ground, series, place, ChartShapes.Line(Palette.Own, 2), ChartShapes.Mark(MarkerStyleValues.Circle, 8, Palette.Own, Palette.Own));

    /// <summary>A line, or marks alone.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="series">The series; its margins are drawn in ink.</param>
    /// <param name="place">Its place in the chart, from 0.</param>
    /// <param name="line">How the line looks.</param>
    /// <param name="mark">Its marks.</param>
    /// <returns>The series.</returns>
    public static LineChartSeries Series(ChartGround ground, SheetSeries series, int place, ChartShapeProperties line, Marker mark)
    {
        var drawn = new LineChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)place },
            new Order { Val = (uint)place },
            ground.Cells.Title(series.Title),
            line,
            mark);
        if (series.Margins is { } margins)
        {
            drawn.Append(ChartErrors.Both(ground.Cells.Numbers(margins), ChartShapes.Line(Palette.Own, 1.25), ErrorBarDirectionValues.Y));
        }

        drawn.Append(
            new CategoryAxisData(ground.Cells.Words(ground.Chart.Categories)),
            new Values(ground.Cells.Marks(series.Values)),
            new Smooth { Val = false });
        return drawn;
    }
}
