namespace Benchmarking.Export.Figures;

/// <summary>One thing in a picture. Lengths are in CSS pixels, from the upper left corner.</summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>A rectangle.</summary>
    /// <param name="Place">Where it lies.</param>
    /// <param name="Fill">What fills it; null for nothing.</param>
    public sealed record Box(Area Place, Role? Fill) : Shape
    {
        /// <summary>What is drawn around it; null for nothing.</summary>
        public Role? Outline { get; init; }
    }

    /// <summary>A line through spots.</summary>
    /// <param name="Spots">At least two.</param>
    /// <param name="Role">Its colour.</param>
    /// <param name="Thickness">How thick it is.</param>
    public sealed record Line(IReadOnlyList<Spot> Spots, Role Role, double Thickness = 1) : Shape
    {
        /// <summary>Whether it is broken into dashes.</summary>
        public bool IsDashed { get; init; }
    }

    /// <summary>A closed figure with straight edges.</summary>
    /// <param name="Spots">At least three.</param>
    /// <param name="Fill">What fills it; null for nothing.</param>
    public sealed record Polygon(IReadOnlyList<Spot> Spots, Role? Fill) : Shape
    {
        /// <summary>What is drawn around it; null for nothing.</summary>
        public Role? Outline { get; init; }
    }

    /// <summary>A mark that stands for a value.</summary>
    /// <param name="Form">Its form.</param>
    /// <param name="At">Its middle.</param>
    /// <param name="Radius">Half its width.</param>
    /// <param name="Role">Its colour.</param>
    public sealed record Mark(MarkForm Form, Spot At, double Radius, Role Role) : Shape
    {
        /// <summary>Whether it is an outline filled with <see cref="Role.Surface"/>.</summary>
        public bool IsHollow { get; init; }
    }

    /// <summary>A line of words.</summary>
    /// <param name="Text">The words, without line breaks.</param>
    /// <param name="At">Where their baseline begins, or ends, or has its middle.</param>
    /// <param name="Type">The size and weight of the letters.</param>
    /// <param name="Role">Their colour.</param>
    public sealed record Words(string Text, Spot At, Letters Type, Role Role) : Shape
    {
        /// <summary>Which end of the words <see cref="At"/> is.</summary>
        public Anchor Anchor { get; init; }

        /// <summary>Whether they are read from below upwards.</summary>
        public bool IsUpright { get; init; }
    }

    /// <summary>Shapes that belong together.</summary>
    /// <param name="Tip">What they say together, for who points at them.</param>
    /// <param name="Shapes">The shapes.</param>
    public sealed record Group(string Tip, IReadOnlyList<Shape> Shapes) : Shape;
}

/// <summary>A spot in a picture.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>A rectangle in a picture.</summary>
internal readonly record struct Area(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public Spot Middle => new(Left + (Width / 2), Top + (Height / 2));

    /// <summary>Whether two areas share more than an edge.</summary>
    public bool Meets(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a straight line passes through the area.</summary>
    public bool IsCrossedBy(Spot from, Spot to)
    {
        var (first, last) = (0.0, 1.0);
        foreach (var (start, way, low, high) in new[] { (from.X, to.X - from.X, Left, Right), (from.Y, to.Y - from.Y, Top, Bottom) })
        {
            if (way == 0)
            {
                last = start > low && start < high ? last : -1;
                continue;
            }

            var (enters, leaves) = ((low - start) / way, (high - start) / way);
            (first, last) = (Math.Max(first, Math.Min(enters, leaves)), Math.Min(last, Math.Max(enters, leaves)));
        }

        return first < last;
    }

    /// <summary>The area with room around it.</summary>
    public Area Grown(double by) => new(Left - by, Top - by, Width + (2 * by), Height + (2 * by));
}

/// <summary>The size of letters, in CSS pixels, and their weight.</summary>
internal readonly record struct Letters(double Size, bool IsBold = false)
{
    /// <summary>How far lines stand from each other.</summary>
    public double Leading => 1.32 * Size;

    /// <summary>How far letters rise above the baseline.</summary>
    public double Ascent => 0.8 * Size;

    /// <summary>How far they fall below it.</summary>
    public double Descent => 0.22 * Size;
}

/// <summary>The form of a mark.</summary>
internal enum MarkForm
{
    Circle,
    Diamond,
    Up,
    Down,
}

/// <summary>Which part of a line of words stands at its spot.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
