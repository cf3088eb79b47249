using Benchmarking.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>What charts of bars are made of.</summary>
internal static class BarParts
{
    /// <summary>Begins lying bars.</summary>
    /// <param name="grouping">How the bars of a category stand to each other.</param>
    /// <returns>The chart, without its series.</returns>
    public static BarChart Lying(BarGroupingValues grouping) => Begin(BarDirectionValues.Bar, grouping);

    /// <summary>Ends a chart of bars.</summary>
    /// <param name="bars">The chart with its series.</param>
    /// <param name="gap">The gap between categories, in percent of a bar.</param>
    /// <param name="overlap">How far bars of a category overlap, in percent.</param>
    /// <param name="axes">The axes that it uses; null for the first pair.</param>
    /// <returns>The same chart.</returns>
    public static BarChart End(BarChart bars, ushort gap, sbyte overlap, OpenXmlElement[]? axes = null)
    {
        bars.Append(new GapWidth { Val = gap }, new Overlap { Val = overlap });
        bars.Append(axes ?? ChartAxes.Ids());
        return bars;
    }

    /// <summary>The network's range: a bar that is drawn on one that is not.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="range">Where it begins, and how wide it is.</param>
    /// <returns>The chart.</returns>
    public static BarChart LyingRange(ChartGround ground, (SheetSeries Start, SheetSeries Width) range) => Range(Lying(BarGroupingValues.Stacked), ground, range);

    /// <summary>The network's range in standing bars.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="range">Where it begins, and how wide it is.</param>
    /// <returns>The chart.</returns>
    public static BarChart StandingRange(ChartGround ground, (SheetSeries Start, SheetSeries Width) range) =>
        Range(Begin(BarDirectionValues.Column, BarGroupingValues.Stacked), ground, range);

    /// <summary>One series of bars.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="series">The series.</param>
    /// <param name="place">Its place in the chart, from 0.</param>
    /// <param name="shape">How its bars look.</param>
    /// <param name="added">Its labels or error bars; null for none.</param>
    /// <returns>The series.</returns>
    public static BarChartSeries Series(ChartGround ground, SheetSeries series, int place, ChartShapeProperties shape, params IReadOnlyList<OpenXmlElement?> added) =>
        Series(ground.Cells.Title(series.Title), ground, place, [shape, new InvertIfNegative { Val = false }, .. added.OfType<OpenXmlElement>()], ground.Cells.Numbers(series.Values));

    /// <summary>One series of bars of which nothing is drawn but what stands on their ends.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="series">The series.</param>
    /// <param name="place">Its place in the chart, from 0.</param>
    /// <param name="key">How a legend shows it; null where it does not.</param>
    /// <param name="marks">What stands on their ends.</param>
    /// <returns>The series.</returns>
    public static BarChartSeries Hidden(ChartGround ground, SheetSeries series, int place, ChartShapeProperties? key, ErrorBars marks) => Series(
        key is null ? Unnamed() : ground.Cells.Title(series.Title),
        ground,
        place,
        [key ?? ChartShapes.NoLine(), new InvertIfNegative { Val = false }, .. ground.Categories.Select((_, row) => Bare(row)), marks],
        ground.Cells.Marks(series.Values));

    private static BarChartSeries Series(SeriesText title, ChartGround ground, int place, IReadOnlyList<OpenXmlElement> looks, NumberReference values) =>
        new(
        [
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)place },
            new Order { Val = (uint)place },
            title,
            .. looks,
            new CategoryAxisData(ground.Cells.Words(ground.Chart.Categories)),
            new Values(values),
        ]);

    // What is not drawn is not told of in a legend either. Which entry of a legend is to be left out, programs count each its own way.
    private static SeriesText Unnamed() => new(new NumericValue(" "));

    private static DataPoint Bare(int row) => new(
        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)row },
        new InvertIfNegative { Val = false },
        new Bubble3D { Val = false },
        ChartShapes.NoLine());

    private static BarChart Range(BarChart bars, ChartGround ground, (SheetSeries Start, SheetSeries Width) range)
    {
        bars.Append(
            Series(Unnamed(), ground, 0, [ChartShapes.NoLine(), new InvertIfNegative { Val = false }], ground.Cells.Numbers(range.Start.Values)),
            Series(ground, range.Width, 1, ChartShapes.Range()));
        return End(bars, gap: 120, overlap: 100);
    }

    private static BarChart Begin(BarDirectionValues direction, BarGroupingValues grouping) => new(
        new BarDirection { Val = direction },
        new BarGrouping { Val = grouping },
        new VaryColors { Val = false });
}
