using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Scores over the number of answers behind them, within the limits that chance alone would keep them in.</summary>
internal sealed class FunnelChart : IChart
{
    private const double Height = 400;

    /// <inheritdoc/>
    public string Kind => "funnel";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is FunnelFigure funnel ? Draw(funnel, new Drawing(figure, paper)) : null;

    private static Scene Draw(FunnelFigure figure, Drawing drawing)
    {
        if (figure.Points.Count == 0)
        {
            return drawing.Empty();
        }

        drawing.Key(Key(figure, drawing));
        var plot = new GridPlot(drawing, figure.Axis, Height + (Math.Max(0, figure.Points.Count - 20) * 6), 0);
        var across = plot.Across(figure.Answers, 10);
        var names = new NamedPoints(drawing, plot.Place);
        foreach (var line in Limits(figure, plot, across))
        {
            drawing.Add(line);
            if (line is Shape.Line drawn)
            {
                names.AvoidIfPossible(drawn.Spots);
            }
        }

        return drawing.Finish(names.Draw([.. figure.Points.Select(point => Point(point, figure, plot, across))]));
    }

    private static IEnumerable<Shape> Limits(FunnelFigure figure, GridPlot plot, ValueScale across)
    {
        Spot[] lower = [.. figure.Limits.Select(limit => new Spot(across.At(limit.Answers), plot.Up.At(limit.Limits.Low)))];
        Spot[] upper = [.. figure.Limits.Select(limit => new Spot(across.At(limit.Answers), plot.Up.At(limit.Limits.High)))];
        if (lower.Length > 1)
        {
            yield return new Shape.Polygon([.. upper, .. lower.Reverse()], Role.Band);
            yield return new Shape.Line(upper, Role.Axis, 1.5);
            yield return new Shape.Line(lower, Role.Axis, 1.5);
        }

        var y = plot.Up.At(figure.Centre);
        yield return new Shape.Line([new(plot.Place.Left, y), new(plot.Place.Right, y)], Role.Reference, 1.5) { IsDashed = true };
    }

    private static NamedPoint Point(FunnelPoint point, FunnelFigure figure, GridPlot plot, ValueScale across)
    {
        var mark = Marks.Of(point.Tone, point.Value - figure.Centre, new Spot(across.At(point.Answers), plot.Up.At(point.Value)));
        var isPlain = point.Tone == FigureTone.Undecided;
        return new NamedPoint(
            point.Label,
            $"{point.Label}: {plot.Up.Write(point.Value)} (n = {across.Write(point.Answers, 0)})",
            isPlain && point.IsEmphasised ? mark with { Role = Role.Own, IsHollow = false } : mark,
            point.IsEmphasised ? NamedPoint.Heaviest : isPlain ? 0 : 1);
    }

    private static IReadOnlyList<KeyEntry> Key(FunnelFigure figure, Drawing drawing) =>
    [
        KeyEntry.Dashes(figure.CentreLabel),
        .. figure.Limits.Count < 2 ? [] : new[]
        {
            new KeyEntry(figure.LimitLabel, 26, at => [new Shape.Box(new Area(at.X, at.Y - 6, 26, 12), Role.Band) { Outline = Role.Axis }]),
        },
        .. Marks.Key(figure.Points.Select(point => (point.Tone, (double?)(point.Value - figure.Centre))), drawing.Texts),
    ];
}
