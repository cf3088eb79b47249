namespace Benchmarking.Export.Figures.Png;

/// <summary>The outlines of a font's glyphs: the <c>glyf</c> table.</summary>
/// <param name="glyphs">The table.</param>
/// <param name="places">The <c>loca</c> table, which says where each glyph begins.</param>
/// <param name="isLong">Whether that counts in bytes and not in pairs of bytes.</param>
/// <param name="unitsPerEm">How many units of the font make its size.</param>
internal sealed class GlyphOutlines(BigEndian glyphs, BigEndian places, bool isLong, int unitsPerEm)
{
    private const int Deepest = 6;
    private const int MostParts = 64;
    private const int PiecesOfCurve = 6;

    /// <summary>The outline of a glyph.</summary>
    /// <param name="glyph">Its number.</param>
    /// <returns>Closed polygons in parts of the letters' size, upwards from the baseline; the inner ones run the other way.</returns>
    /// <exception cref="InvalidDataException">The font is broken.</exception>
    public IReadOnlyList<Spot[]> Of(int glyph)
    {
        var contours = new List<Spot[]>();
        var parts = 0;
        Add(glyph, Placement.None, 0, ref parts, contours);
        return contours;
    }

    private void Add(int glyph, Placement placement, int depth, ref int parts, List<Spot[]> contours)
    {
        if (depth > Deepest || ++parts > MostParts)
        {
            throw new InvalidDataException("A glyph of the font is made of too many others.");
        }

        var (from, to) = isLong ? (places.Long(4L * glyph), places.Long((4L * glyph) + 4)) : (2L * places.Unsigned(2L * glyph), 2L * places.Unsigned((2L * glyph) + 2));
        if (from == to)
        {
            return;
        }

        var outline = glyphs.Part(from, to - from);
        if (outline.Signed(0) >= 0)
        {
            contours.AddRange(Simple(outline, outline.Signed(0), placement));
            return;
        }

        var (at, flags) = (10L, Part.More);
        while (flags.HasFlag(Part.More))
        {
            flags = (Part)outline.Unsigned(at);
            var part = outline.Unsigned(at + 2);
            var inner = Placed(outline, flags, ref at);
            Add(part, placement.Then(inner), depth + 1, ref parts, contours);
        }
    }

    private static Placement Placed(BigEndian outline, Part flags, ref long at)
    {
        var isWide = flags.HasFlag(Part.Words);
        var (x, y) = isWide ? (outline.Signed(at + 4), outline.Signed(at + 6)) : ((sbyte)outline.Byte(at + 4), (sbyte)outline.Byte(at + 5));
        at += isWide ? 8 : 6;
        var (a, b, c, d) = (1.0, 0.0, 0.0, 1.0);
        if (flags.HasFlag(Part.Scale))
        {
            (a, d) = (Fraction(outline, at), Fraction(outline, at));
            at += 2;
        }
        else if (flags.HasFlag(Part.TwoScales))
        {
            (a, d) = (Fraction(outline, at), Fraction(outline, at + 2));
            at += 4;
        }
        else if (flags.HasFlag(Part.Matrix))
        {
            (a, b, c, d) = (Fraction(outline, at), Fraction(outline, at + 2), Fraction(outline, at + 4), Fraction(outline, at + 6));
            at += 8;
        }

        return flags.HasFlag(Part.Offsets) ? new Placement(a, b, c, d, x, y) : new Placement(a, b, c, d, 0, 0);
    }

    private static double Fraction(BigEndian outline, long at) => outline.Signed(at) / 16384.0;

    private IEnumerable<Spot[]> Simple(BigEndian outline, int count, Placement placement)
    {
        var points = GlyphPoints.Read(outline, count);
        var first = 0;
        for (var contour = 0; contour < count; contour++)
        {
            var last = outline.Unsigned(10 + (2 * contour));
            if (last >= first + 2)
            {
                yield return Curve([.. points[first..(last + 1)].Select(point => point with { At = Scaled(placement.Of(point.At)) })]);
            }

            first = Math.Max(first, last + 1);
        }
    }

    private Spot Scaled(Spot spot) => new(spot.X / unitsPerEm, spot.Y / unitsPerEm);

    // Between two points off the curve lies one on it, half way.
    private static Spot[] Curve(GlyphPoint[] points)
    {
        var start = Array.FindIndex(points, point => point.IsOnCurve);
        var origin = start >= 0 ? points[start].At : Half(points[0].At, points[^1].At);
        var (spots, here, control) = (new List<Spot> { origin }, origin, (Spot?)null);
        for (var step = 1; step <= points.Length; step++)
        {
            var point = points[(Math.Max(start, -1) + step + points.Length) % points.Length];
            var end = point.IsOnCurve ? point.At : control is { } before ? Half(before, point.At) : (Spot?)null;
            if (end is { } next)
            {
                Bend(spots, here, control, next);
                (here, control) = (next, null);
            }

            control = point.IsOnCurve ? null : point.At;
        }

        if (control is not null)
        {
            Bend(spots, here, control, origin);
        }

        return [.. spots];
    }

    private static void Bend(List<Spot> spots, Spot from, Spot? control, Spot to)
    {
        for (var piece = 1; control is { } by && piece < PiecesOfCurve; piece++)
        {
            var t = piece / (double)PiecesOfCurve;
            spots.Add(new Spot(Bezier(from.X, by.X, to.X, t), Bezier(from.Y, by.Y, to.Y, t)));
        }

        spots.Add(to);
    }

    private static double Bezier(double from, double by, double to, double t) => ((1 - t) * (1 - t) * from) + (2 * t * (1 - t) * by) + (t * t * to);

    private static Spot Half(Spot one, Spot other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2);

    [Flags]
    private enum Part
    {
        Words = 1,
        Offsets = 2,
        Scale = 8,
        More = 0x20,
        TwoScales = 0x40,
        Matrix = 0x80,
    }

    private sealed record Placement(double A, double B, double C, double D, double X, double Y)
    {
        public static Placement None { get; } = new(1, 0, 0, 1, 0, 0);

        public Spot Of(Spot spot) => new((A * spot.X) + (C * spot.Y) + X, (B * spot.X) + (D * spot.Y) + Y);

        public Placement Then(Placement inner)
        {
            var origin = Of(new Spot(inner.X, inner.Y));
            return new(
                (A * inner.A) + (C * inner.B),
                (B * inner.A) + (D * inner.B),
                (A * inner.C) + (C * inner.D),
                (B * inner.C) + (D * inner.D),
                origin.X,
                origin.Y);
        }
    }
}
