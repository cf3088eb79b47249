using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Wording;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel;

/// <summary>Draws one chart: lying bars, one group a category, in reading order from the top.</summary>
/// <param name="chart">The chart.</param>
/// <param name="values">The cells that it is bound to.</param>
/// <param name="language">The language of its words.</param>
internal sealed class BarChartSpace(SheetChart chart, SheetValues values, Language language)
{
    private const uint CategoryAxisId = 111_111_111;
    private const uint ValueAxisId = 222_222_222;
    private readonly ChartWords _words = new(language);
    private readonly FigureAxis _axis = (chart.Figure as DotIntervalFigure)?.Axis ?? new FigureAxis("", 0, 100);

    /// <summary>Draws it.</summary>
    /// <param name="size">How large it is drawn.</param>
    /// <returns>The chart's own part.</returns>
    public ChartSpace Draw(ChartSize size) => new(
        new EditingLanguage { Val = language.Code },
        new RoundedCorners { Val = false },
        new Chart(
            new Title(new ChartText(_words.Rich(chart.Figure.Title, 12, bold: true)), new Overlay { Val = false }),
            new AutoTitleDeleted { Val = false },
            new PlotArea(PlotLayout(size), Bars(), CategoryAxis(), ValueAxis(), ChartShapes.Nothing()),
            new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }, _words.Properties(10)),
            new PlotVisibleOnly { Val = false },
            new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }),
        ChartShapes.Frame(),
        _words.Properties(10));

    // Room for the longest category, but never more than two fifths; what is longer breaks into lines.
    private Layout PlotLayout(ChartSize size)
    {
        const double above = 34;
        const double below = 66;
        var longest = values.Texts(chart.Categories).Max(text => TextWidth.Pixels(text, 10, bold: false)) * 0.75;
        var left = Math.Clamp((longest + 14) / size.Width, 0.08, 0.4);
        var height = Math.Max(0.3, 1 - ((above + below) / size.Height));
        return new Layout(new ManualLayout(
            new LayoutTarget { Val = LayoutTargetValues.Inner },
            new LeftMode { Val = LayoutModeValues.Edge },
            new TopMode { Val = LayoutModeValues.Edge },
            new Left { Val = Share(left) },
            new Top { Val = Share(Math.Min(0.3, above / size.Height)) },
            new Width { Val = Share(1 - left - (20 / size.Width)) },
            new Height { Val = Share(height) }));
    }

    private BarChart Bars()
    {
        var bars = new BarChart(
            new BarDirection { Val = BarDirectionValues.Bar },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false });
        var references = 0;
        for (var place = 0; place < chart.Series.Count; place++)
        {
            var series = chart.Series[place];
            var shape = series.Role == SeriesRole.Own ? ChartShapes.Own() : ChartShapes.Reference(references++);
            bars.Append(new BarSeries(chart, series, values).Draw((uint)place, shape));
        }

        bars.Append(
            new GapWidth { Val = 60 },
            new Overlap { Val = 0 },
            new AxisId { Val = CategoryAxisId },
            new AxisId { Val = ValueAxisId });
        return bars;
    }

    private CategoryAxis CategoryAxis() => new(
        new AxisId { Val = CategoryAxisId },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new NumberingFormat { FormatCode = "General", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        ChartShapes.Line(Palette.ReferenceLine, 0.75),
        _words.Properties(10),
        new CrossingAxis { Val = ValueAxisId },
        new Crosses { Val = CrossesValues.AutoZero },
        new AutoLabeled { Val = true },
        new LabelAlignment { Val = LabelAlignmentValues.Center },
        new LabelOffset { Val = 100 },
        new NoMultiLevelLabels { Val = true });

    // The categories run downwards, so the end that they reach last is the lower one: there the values stand.
    private ValueAxis ValueAxis() => new(
        new AxisId { Val = ValueAxisId },
        new Scaling(
            new Orientation { Val = OrientationValues.MinMax },
            new MaxAxisValue { Val = _axis.Maximum },
            new MinAxisValue { Val = _axis.Minimum }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new MajorGridlines(ChartShapes.Line(Palette.Rule, 0.75)),
        new Title(new ChartText(_words.Rich(_axis.Title, 10, bold: false)), new Overlay { Val = false }),
        new NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        ChartShapes.NoLine(),
        _words.Properties(10),
        new CrossingAxis { Val = CategoryAxisId },
        new Crosses { Val = CrossesValues.Maximum },
        new CrossBetween { Val = CrossBetweenValues.Between },
        new MajorUnit { Val = (_axis.Maximum - _axis.Minimum) / 5 });

    private static double Share(double share) => Math.Round(share, 4);
}
