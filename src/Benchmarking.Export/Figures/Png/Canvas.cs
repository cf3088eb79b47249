using System.Globalization;

namespace Benchmarking.Export.Figures.Png;

/// <summary>A picture of pixels while shapes are painted on it.</summary>
internal sealed class Canvas
{
    // So few steps that most pictures have no more than 256 colours, and so many that no eye sees them.
    private const int Steps = 16;

    private readonly Theme _theme;
    private readonly FigureFont _font;
    private readonly double _scale;
    private readonly Coverage _coverage;

    /// <summary>Begins a picture with its background.</summary>
    /// <param name="scene">The picture's measures.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="font">Its letters.</param>
    /// <param name="scale">Pixels for each CSS pixel.</param>
    public Canvas(Scene scene, Theme theme, FigureFont font, double scale)
    {
        (_theme, _font, _scale) = (theme, font, scale);
        (Width, Height) = ((int)Math.Ceiling(scene.Width * scale), (int)Math.Ceiling(scene.Height * scale));
        _coverage = new Coverage(Width, Height);
        Pixels = new int[Width * Height];
        Array.Fill(Pixels, Colour(Role.Surface));
    }

    /// <summary>The picture's width.</summary>
    public int Width { get; }

    /// <summary>The picture's height.</summary>
    public int Height { get; }

    /// <summary>The colours of its pixels, row by row: red, green and blue in 24 bits.</summary>
    public int[] Pixels { get; }

    /// <summary>Paints a shape over those there are.</summary>
    /// <param name="shape">The shape.</param>
    public void Paint(Shape shape)
    {
        switch (shape)
        {
            case Shape.Group group:
                foreach (var part in group.Shapes)
                {
                    Paint(part);
                }

                break;
            case Shape.Box { Place: var area } box:
                Paint([new(area.Left, area.Top), new(area.Right, area.Top), new(area.Right, area.Bottom), new(area.Left, area.Bottom)], box.Fill, box.Outline, 1);
                break;
            case Shape.Line line:
                Fill(Strokes.Of(line.Spots, line.Thickness, line.IsDashed), line.Role);
                break;
            case Shape.Polygon polygon:
                Paint(polygon.Spots, polygon.Fill, polygon.Outline, 1);
                break;
            case Shape.Mark { Form: MarkForm.Circle } mark:
                Fill([Strokes.Circle(mark.At, mark.Radius + (MarkOutline.Thickness / 2))], mark.Role);
                Fill(mark.IsHollow ? [Strokes.Circle(mark.At, mark.Radius - (MarkOutline.Thickness / 2))] : [], Role.Surface);
                break;
            case Shape.Mark mark:
                Paint(MarkOutline.Of(mark), mark.IsHollow ? Role.Surface : mark.Role, mark.Role, MarkOutline.Thickness);
                break;
            case Shape.Words words:
                Paint(words);
                break;
        }
    }

    private void Paint(IReadOnlyList<Spot> spots, Role? fill, Role? outline, double thickness)
    {
        if (fill is not null)
        {
            Fill([[.. spots]], fill);
        }

        if (outline is not null)
        {
            Fill(Strokes.Of([.. spots, spots[0]], thickness, isDashed: false), outline);
        }
    }

    private void Paint(Shape.Words words)
    {
        var (size, at) = (words.Type.Size, words.At);
        var width = _font.Ruler.Width(words.Text, words.Type);
        var before = words.Anchor switch { Anchor.Start => 0, Anchor.Middle => width / 2, _ => width };
        var outlines = _font.Outlines(words.Text, words.Type.IsBold);
        Fill(
            outlines.Select(outline => Array.ConvertAll(outline, spot => words.IsUpright
                ? new Spot(at.X - (spot.Y * size), at.Y - (spot.X * size) + before)
                : new Spot(at.X - before + (spot.X * size), at.Y - (spot.Y * size)))),
            words.Role);
    }

    private void Fill(IEnumerable<Spot[]> polygons, Role role)
    {
        var colour = Colour(role);
        var scaled = polygons.Select(polygon => Array.ConvertAll(polygon, spot => new Spot(spot.X * _scale, spot.Y * _scale))).ToList();
        _coverage.Fill(scaled, (x, y, covered) =>
        {
            ref var pixel = ref Pixels[(y * Width) + x];
            pixel = Mixed(pixel, colour, (int)((covered * Steps) + 0.5));
        });
    }

    private static int Mixed(int below, int above, int step)
    {
        if (step == Steps)
        {
            return above;
        }

        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            var (from, to) = ((below >> shift) & 0xFF, (above >> shift) & 0xFF);
            mixed |= ((((from * (Steps - step)) + (to * step)) + (Steps / 2)) / Steps) << shift;
        }

        return mixed;
    }

    private int Colour(Role role) => int.Parse(_theme[role], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
