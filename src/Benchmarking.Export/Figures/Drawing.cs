using Benchmarking.Reports.Figures;
using Benchmarking.Wording;

namespace Benchmarking.Export.Figures;

/// <summary>A picture while it is drawn, from its title down to its notes.</summary>
internal sealed class Drawing
{
    /// <summary>The room between the picture's edge and what it holds.</summary>
    public const double Margin = 16;

    public static readonly Letters Label = new(12);
    public static readonly Letters Strong = new(12, IsBold: true);
    public static readonly Letters Small = new(11);

    private static readonly Letters Title = new(16, IsBold: true);
    private readonly Figure _figure;
    private readonly List<Shape> _shapes = [];

    /// <summary>Begins a picture with its title and subtitle.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="paper">What it is drawn on.</param>
    public Drawing(Figure figure, Paper paper)
    {
        (_figure, Ruler, Width, Texts) = (figure, paper.Ruler, paper.Width, Texts.Of(figure.Language));
        Bottom = Margin - 4;
        Paragraph(figure.Title, Title, Role.Title);
        if (figure.Subtitle is { } subtitle)
        {
            Bottom += 2;
            Paragraph(subtitle, Label, Role.Muted);
        }

        Bottom += 8;
    }

    /// <summary>How letters are measured.</summary>
    public TextRuler Ruler { get; }

    /// <summary>The words of the figure's language.</summary>
    public Texts Texts { get; }

    /// <summary>The picture's width; what needs more room may widen it before it draws.</summary>
    public double Width { get; set; }

    /// <summary>The lower edge of what is drawn so far.</summary>
    public double Bottom { get; set; }

    /// <summary>The width between the margins.</summary>
    public double Room => Width - (2 * Margin);

    /// <summary>Adds shapes in front of those there are.</summary>
    /// <param name="shapes">The shapes.</param>
    public void Add(params IEnumerable<Shape> shapes) => _shapes.AddRange(shapes);

    /// <summary>Writes a paragraph below what is drawn so far.</summary>
    /// <param name="text">The words.</param>
    /// <param name="type">The letters.</param>
    /// <param name="role">Their colour.</param>
    public void Paragraph(string text, Letters type, Role role)
    {
        var lines = Ruler.Wrap(text, type, Room);
        Add(Lines(lines, new Spot(Margin, Bottom), type, role));
        Bottom += lines.Count * type.Leading;
    }

    /// <summary>Says what the marks mean, below what is drawn so far.</summary>
    /// <param name="entries">The marks.</param>
    public void Key(IReadOnlyList<KeyEntry> entries)
    {
        var (x, top, lowest) = (Margin, Bottom, Bottom);
        foreach (var entry in entries)
        {
            var indent = entry.Width > 0 ? entry.Width + 6 : 0;
            if (x > Margin && x + indent + Ruler.Width(entry.Words, Label) > Width - Margin)
            {
                (x, top) = (Margin, lowest);
            }

            var lines = Ruler.Wrap(entry.Words, Label, Width - Margin - x - indent);
            Add(entry.Shapes(new Spot(x, top + (Label.Leading / 2))));
            Add(Lines(lines, new Spot(x + indent, top), Label, Role.Ink));
            x += indent + Ruler.Widest(lines, Label) + 20;
            lowest = Math.Max(lowest, top + (lines.Count * Label.Leading) + 3);
        }

        Bottom = entries.Count == 0 ? Bottom : lowest + 7;
    }

    /// <summary>Says that there is nothing to show.</summary>
    /// <returns>The finished picture.</returns>
    public Scene Empty()
    {
        Bottom += 4;
        Paragraph(Texts["figure.empty"], Label, Role.Muted);
        return Finish();
    }

    /// <summary>Ends the picture with the figure's notes.</summary>
    /// <param name="more">Notes that the drawing itself makes necessary.</param>
    /// <returns>The finished picture.</returns>
    public Scene Finish(params IEnumerable<string> more)
    {
        foreach (var note in _figure.Notes.Concat(more))
        {
            Bottom += 4;
            Paragraph(note, Small, Role.Muted);
        }

        return new Scene(_figure, Width, Math.Ceiling(Bottom + Margin - 4), _shapes);
    }

    /// <summary>Lines of words below each other.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="corner">Where they begin: the upper end of the edge that <paramref name="anchor"/> names.</param>
    /// <param name="type">The letters.</param>
    /// <param name="role">Their colour.</param>
    /// <param name="anchor">Along which edge they stand.</param>
    /// <returns>The words.</returns>
    public static IEnumerable<Shape> Lines(IReadOnlyList<string> lines, Spot corner, Letters type, Role role, Anchor anchor = Anchor.Start) =>
        lines.Select((line, place) => new Shape.Words(line, new Spot(corner.X, corner.Y + Baseline(type) + (place * type.Leading)), type, role) { Anchor = anchor });

    // Letters stand in the middle of their line.
    private static double Baseline(Letters type) => ((type.Leading - type.Ascent - type.Descent) / 2) + type.Ascent;
}
