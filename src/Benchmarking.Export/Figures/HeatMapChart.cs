using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>A table whose cells are shaded by their values. It grows as wide as its columns need.</summary>
internal sealed class HeatMapChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "heatmap";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper)
    {
        if (figure is not HeatMapFigure map)
        {
            return null;
        }

        if (map.Rows.Count == 0 || map.Columns.Count == 0)
        {
            return new Drawing(figure, paper).Empty();
        }

        var grid = new HeatGrid(map, paper);
        var drawing = new Drawing(figure, paper with { Width = grid.Width });
        Key(map, drawing);
        grid.Draw(drawing);
        return drawing.Finish(grid.Absences);
    }

    private static void Key(HeatMapFigure map, Drawing drawing)
    {
        var scale = new ValueScale(map.Axis, 0, 1, drawing.Texts);
        const double Swatch = 16;
        var lowest = scale.Write(map.Axis.Minimum);
        var left = drawing.Ruler.Width(lowest, Drawing.Label) + 6;
        var shades = new KeyEntry(scale.Write(map.Axis.Maximum), left + (Swatch * Role.Shades), at =>
        [
            .. Drawing.Lines([lowest], at with { Y = at.Y - (Drawing.Label.Leading / 2) }, Drawing.Label, Role.Ink),
            .. Enumerable.Range(0, Role.Shades).Select(step => new Shape.Box(new Area(at.X + left + (step * Swatch), at.Y - 6, Swatch, 12), Role.Shade(step / (Role.Shades - 1.0)))),
            new Shape.Box(new Area(at.X + left, at.Y - 6, Swatch * Role.Shades, 12), null) { Outline = Role.Axis },
        ]);
        drawing.Key([new KeyEntry(map.Axis.Title, 0, _ => []), shades, .. map.Marks.Select(mark => new KeyEntry(mark, 0, _ => []))]);
    }
}
