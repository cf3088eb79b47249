using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>A plot with an upright axis: its grid, its ticks, and its title above it, so that nobody need turn their head.</summary>
internal sealed class GridPlot
{
    private readonly Drawing _drawing;

    /// <summary>Lays the plot below what is drawn so far.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="axis">The upright axis.</param>
    /// <param name="height">The height of the plot.</param>
    /// <param name="right">The room left free to its right, beside the margin.</param>
    public GridPlot(Drawing drawing, FigureAxis axis, double height, double right)
    {
        _drawing = drawing;
        drawing.Paragraph(axis.Title, Drawing.Small, Role.Muted);
        var top = drawing.Bottom + 8;
        Up = new ValueScale(axis, top + height, top, drawing.Texts);
        Ticks = Up.Ticks(Math.Max(2, (int)(height / 40)));
        var words = drawing.Ruler.Widest(Ticks.Select(tick => tick.Words), Drawing.Small);
        var left = Drawing.Margin + words + 8;
        Place = new Area(left, top, drawing.Width - Drawing.Margin - right - left, height);
        drawing.Add(Ticks.Select(tick => new Shape.Line([new(Place.Left, Up.At(tick.Value)), new(Place.Right, Up.At(tick.Value))], Role.Rule)));
        drawing.Add(Ticks.SelectMany(tick => Drawing.Lines([tick.Words], new Spot(left - 8, Up.At(tick.Value) - (Drawing.Small.Leading / 2)), Drawing.Small, Role.Muted, Anchor.End)));
        drawing.Bottom = Place.Bottom;
    }

    /// <summary>The upright axis.</summary>
    public ValueScale Up { get; }

    /// <summary>The area inside the axes.</summary>
    public Area Place { get; }

    private IReadOnlyList<(double Value, string Words)> Ticks { get; }

    /// <summary>Draws a lying axis below the plot.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="inset">How far its ends lie inside the plot.</param>
    /// <returns>Its scale.</returns>
    public ValueScale Across(FigureAxis axis, double inset)
    {
        var scale = new ValueScale(axis, Place.Left + inset, Place.Right - inset, _drawing.Texts);
        _drawing.Add(new Shape.Line([new(Place.Left, Place.Bottom), new(Place.Right, Place.Bottom)], Role.Axis));
        _drawing.Add(scale.TicksThatFit(_drawing.Ruler).Select(tick => new Shape.Line([new(scale.At(tick.Value), Place.Bottom), new(scale.At(tick.Value), Place.Bottom + 4)], Role.Axis)));
        _drawing.Add(scale.TickWords(_drawing.Ruler, Place.Bottom + 7));
        _drawing.Bottom = Place.Bottom + 7 + Drawing.Small.Leading + 1;
        var lines = _drawing.Ruler.Wrap(axis.Title, Drawing.Small, Place.Width);
        _drawing.Add(Drawing.Lines(lines, new Spot(Place.Right, _drawing.Bottom), Drawing.Small, Role.Muted, Anchor.End));
        _drawing.Bottom += (lines.Count * Drawing.Small.Leading) + 4;
        return scale;
    }
}
