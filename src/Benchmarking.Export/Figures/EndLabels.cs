namespace Benchmarking.Export.Figures;

/// <summary>Names at the ends of lines, none of which meets another.</summary>
/// <param name="drawing">The picture.</param>
/// <param name="width">The widest line of words.</param>
internal sealed class EndLabels(Drawing drawing, double width)
{
    private const double Leader = 16;
    private readonly List<EndLabel> _labels = [];
    private readonly List<IReadOnlyList<string>> _lines = [];

    /// <summary>How wide the names are with what leads to them.</summary>
    public double Width => _labels.Count == 0 ? 0 : _lines.Zip(_labels, (lines, label) => drawing.Ruler.Widest(lines, label.Type)).Max() + Leader + 8;

    /// <summary>How high they are below each other.</summary>
    public double Height => _lines.Zip(_labels, Rise).Sum();

    /// <summary>Adds a name.</summary>
    /// <param name="label">The name.</param>
    public void Add(EndLabel label)
    {
        _labels.Add(label);
        _lines.Add(drawing.Ruler.Wrap(label.Words, label.Type, width));
    }

    /// <summary>Writes the names.</summary>
    /// <param name="ends">The end of each line.</param>
    /// <param name="x">Where the names' side begins.</param>
    /// <param name="side">1 to the right of it, -1 to the left.</param>
    /// <param name="bounds">The upper and lower edge of what they may cover.</param>
    public void Draw(IReadOnlyList<Spot> ends, double x, int side, (double Top, double Bottom) bounds)
    {
        var tops = Levels.Spread([.. _labels.Select((label, place) => (ends[place].Y, Rise(_lines[place], label)))], bounds.Top, bounds.Bottom);
        for (var place = 0; place < _labels.Count; place++)
        {
            var (label, height) = (_labels[place], Rise(_lines[place], _labels[place]));
            var (end, middle) = (ends[place], tops[place] + (height / 2));
            if (Math.Abs(middle - end.Y) > 1.5 || Math.Abs(end.X - x) > 4)
            {
                drawing.Add(new Shape.Line([end with { X = end.X + (4 * side) }, new(x + (Leader * side), middle)], Role.Axis));
            }

            var corner = new Spot(x + ((Leader + 4) * side), middle - (_lines[place].Count * label.Type.Leading / 2));
            drawing.Add(Drawing.Lines(_lines[place], corner, label.Type, label.Role, side > 0 ? Anchor.Start : Anchor.End));
        }
    }

    private static double Rise(IReadOnlyList<string> lines, EndLabel label) => (lines.Count * label.Type.Leading) + 2;
}

/// <summary>A name at the end of a line.</summary>
/// <param name="Words">The name.</param>
/// <param name="Role">Its colour.</param>
/// <param name="IsStrong">Whether it is bold.</param>
internal sealed record EndLabel(string Words, Role Role, bool IsStrong)
{
    /// <summary>Its letters.</summary>
    public Letters Type => IsStrong ? Drawing.Strong : Drawing.Label;
}
