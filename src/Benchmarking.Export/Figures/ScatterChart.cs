using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Practice against outcome, one point a unit.</summary>
internal sealed class ScatterChart : IChart
{
    private const double Height = 400;

    /// <inheritdoc/>
    public string Kind => "scatter";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is ScatterFigure scatter ? Draw(scatter, new Drawing(figure, paper)) : null;

    private static Scene Draw(ScatterFigure figure, Drawing drawing)
    {
        if (figure.Points.Count == 0)
        {
            return drawing.Empty();
        }

        drawing.Key(figure.Points.Any(point => point.Across.Interval is not null) ? [Interval(drawing.Texts["figure.key.interval"])] : []);
        var plot = new GridPlot(drawing, figure.Up, Height + (Math.Max(0, figure.Points.Count - 20) * 6), 0);
        var across = plot.Across(figure.Across, 10);
        var names = new NamedPoints(drawing, plot.Place);
        IReadOnlyList<NamedPoint> points = [.. figure.Points.Select(point => Point(point, plot, across))];
        foreach (var line in points.SelectMany(point => point.Shapes).OfType<Shape.Line>())
        {
            names.AvoidIfPossible(line.Spots);
        }

        return drawing.Finish(names.Draw(points));
    }

    private static KeyEntry Interval(string words) => new(words, 26, at => [new Shape.Line([at, at with { X = at.X + 26 }], Role.Axis, 2)]);

    private static NamedPoint Point(ScatterPoint point, GridPlot plot, ValueScale across)
    {
        var y = plot.Up.At(point.Up);
        var role = point.IsEmphasised ? Role.Own : Role.Reference;
        return new NamedPoint(
            point.Label,
            $"{point.Label}: {across.Write(point.Across.Value)}; {plot.Up.Write(point.Up)}",
            new Shape.Mark(MarkForm.Circle, new Spot(across.At(point.Across.Value), y), 5, role) { IsHollow = !point.IsEmphasised },
            point.IsEmphasised ? NamedPoint.Heaviest : 0)
        {
            Shapes = [.. new IntervalMarks(across, role).Whisker(point.Across.Interval, y, point.IsEmphasised ? Role.Own : Role.Axis)],
        };
    }
}
