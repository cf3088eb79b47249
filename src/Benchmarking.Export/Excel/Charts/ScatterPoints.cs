using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using DocumentFormat.OpenXml.Drawing.Charts;
using Role = Benchmarking.Reports.SeriesRole;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Points on two scales, each a series of its own: so that its name can stand beside it in every program, and a unit without figures is no point.</summary>
internal static class ScatterPoints
{
    private const double LabelSize = 9;

    /// <summary>Draws them.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="figure">What it shows.</param>
    /// <returns>The chart's own part.</returns>
    public static ChartSpace Draw(ChartGround ground, ScatterFigure figure)
    {
        var title = new ChartTitle(ground);
        var room = PlotRoom.AboveScale(ground, title.Height);
        var points = Points(ground, figure).ToArray();
        var labels = LabelPlaces.Of([.. points.Select(point => Place(point, figure, room))], room);
        var chart = new ScatterChart(new ScatterStyle { Val = ScatterStyleValues.LineMarker }, new VaryColors { Val = false });
        for (var place = 0; place < points.Length; place++)
        {
            chart.Append(Series(ground, points[place], place, labels[place]));
        }

        chart.Append(ChartAxes.Ids());
        var plot = new PlotArea(room.Layout(ground.Size), chart);
        plot.Append(new ChartAxes(ground).Both(figure.Across, figure.Up, room));
        return ChartFrame.Of(ground, title, plot);
    }

    // The reader's own last, which is on top.
    private static IEnumerable<Point> Points(ChartGround ground, ScatterFigure figure)
    {
        var own = figure.Points.Where(point => point.IsEmphasised).Select(point => point.Label).ToHashSet(StringComparer.Ordinal);
        var points =
            from series in ground.Chart.Series
            from place in Enumerable.Range(0, ground.Categories.Count)
            let across = series.Across is { } cells ? ground.Values.Numbers(cells)[place] : null
            let up = ground.Values.Numbers(series.Values)[place]
            where across is not null && up is not null
            let name = ground.Categories[place]
            let margin = series.Margins is { } margins ? ground.Values.Numbers(margins)[place] : null
            select new Point(series, place, name, (across.Value, up.Value), margin ?? 0, own.Contains(name) || (own.Count == 0 && series.Role == Role.Own));
        return points.OrderBy(point => point.IsOwn);
    }

    private static LabelWish Place(Point point, ScatterFigure figure, PlotRoom room) => new(
        room.Left + ((point.At.Across - figure.Across.Minimum) / (figure.Across.Maximum - figure.Across.Minimum) * room.Width),
        room.Top + ((figure.Up.Maximum - point.At.Up) / (figure.Up.Maximum - figure.Up.Minimum) * room.Height),
        TextWidth.Points(point.Name, LabelSize, point.IsOwn),
        point.Margin / (figure.Across.Maximum - figure.Across.Minimum) * room.Width,
        point.IsOwn);

    private static ScatterChartSeries Series(ChartGround ground, Point point, int place, DataLabelPositionValues? label)
    {
        var (ink, cells) = (point.IsOwn ? Palette.Own : Palette.ReferenceLine, point.Series);
        var drawn = new ScatterChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)place },
            new Order { Val = (uint)place },
            ground.Cells.Title(Cell(ground.Chart.Categories, point.Place)),
            ChartShapes.NoLine(),
            point.IsOwn
                ? ChartShapes.Mark(MarkerStyleValues.Circle, 9, ink, ink)
                : ChartShapes.Mark(MarkerStyleValues.Diamond, 7, ink, ink));
        if (label is { } position)
        {
            drawn.Append(ChartLabels.Name(ground.Words.Properties(LabelSize, point.IsOwn ? Palette.Title : Palette.Ink, point.IsOwn), position));
        }

        if (cells.Margins is { } margins)
        {
            var line = ChartShapes.Line(point.IsOwn ? Palette.Own : Palette.RangeLine, point.IsOwn ? 1.5 : 0.75);
            drawn.Append(ChartErrors.Both(ground.Cells.Numbers(Cell(margins, point.Place)), line, ErrorBarDirectionValues.X));
        }

        drawn.Append(
            new XValues(ground.Cells.Numbers(Cell(cells.Across ?? cells.Values, point.Place))),
            new YValues(ground.Cells.Numbers(Cell(cells.Values, point.Place))),
            new Smooth { Val = false });
        return drawn;
    }

    private static CellRange Cell(CellRange cells, int place)
    {
        var row = cells.FirstRow + place;
        return new CellRange(row, cells.FirstColumn, row, cells.FirstColumn);
    }

    private sealed record Point(SheetSeries Series, int Place, string Name, (double Across, double Up) At, double Margin, bool IsOwn);
}
