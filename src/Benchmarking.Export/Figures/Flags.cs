namespace Benchmarking.Export.Figures;

/// <summary>Names below an axis: in the middle of their places where they fit beside each other, else as flags at different heights.</summary>
/// <param name="drawing">The picture.</param>
/// <param name="bounds">The left and right edge of what they may cover, and the axis above them.</param>
internal sealed class Flags(Drawing drawing, Area bounds)
{
    private const double Gap = 8;
    private static readonly Letters Type = Drawing.Small;

    /// <summary>Writes the names, and moves the picture's lower edge below them.</summary>
    /// <param name="names">The names and their places on the axis.</param>
    public void Draw(IReadOnlyList<(string Name, double X)> names)
    {
        if (!InTheMiddle(names))
        {
            AsFlags(names);
        }
    }

    private bool InTheMiddle(IReadOnlyList<(string Name, double X)> names)
    {
        var areas = new List<(Area Area, IReadOnlyList<string> Lines, double X)>();
        foreach (var (name, x) in names)
        {
            var lines = drawing.Ruler.Wrap(name, Type, 120);
            var width = drawing.Ruler.Widest(lines, Type);
            var area = new Area(x - (width / 2), bounds.Top + Gap, width, lines.Count * Type.Leading);
            if (lines.Count > 3 || area.Left < bounds.Left || area.Right > bounds.Right || areas.Exists(other => other.Area.Grown(Gap / 2).Meets(area)))
            {
                return false;
            }

            areas.Add((area, lines, x));
        }

        foreach (var (area, lines, x) in areas)
        {
            drawing.Add(Drawing.Lines(lines, new Spot(x, area.Top), Type, Role.Muted, Anchor.Middle));
        }

        drawing.Bottom = areas.Max(area => area.Area.Bottom);
        return true;
    }

    // From the right: each name hangs below those to its right, so that no pole crosses a name.
    private void AsFlags(IReadOnlyList<(string Name, double X)> names)
    {
        var taken = new List<Area>();
        foreach (var (name, x) in names.Reverse())
        {
            var isLate = bounds.Right - x < 110;
            var room = isLate ? x - bounds.Left - 4 : bounds.Right - x - 4;
            var lines = drawing.Ruler.Wrap(name, Type, Math.Max(60, Math.Min(220, room)));
            var (width, height) = (drawing.Ruler.Widest(lines, Type), lines.Count * Type.Leading);
            var area = new Area(isLate ? x - 4 - width : x + 4, bounds.Top + Gap, width, height);
            var heights = taken.Select(other => other.Bottom + 2).Append(area.Top).Order();
            area = heights.Select(top => area with { Top = top }).First(free => !taken.Exists(other => other.Grown(1).Meets(free)));
            taken.Add(area);
            drawing.Add(new Shape.Line([new(x, bounds.Top), new(x, area.Bottom)], Role.Axis));
            drawing.Add(Drawing.Lines(lines, new Spot(isLate ? area.Right : area.Left, area.Top), Type, Role.Muted, isLate ? Anchor.End : Anchor.Start));
        }

        drawing.Bottom = taken.Max(area => area.Bottom);
    }
}
