namespace Benchmarking.Export.Figures.Png;

/// <summary>Reads the points of a glyph that is made of no others.</summary>
internal static class GlyphPoints
{
    private const int OnCurve = 1;
    private const int ShortX = 2;
    private const int ShortY = 4;
    private const int Repeats = 8;
    private const int SameX = 16;
    private const int SameY = 32;

    /// <summary>Reads them.</summary>
    /// <param name="outline">The glyph.</param>
    /// <param name="contours">How many contours it has.</param>
    /// <returns>The points, contour after contour, in units of the font.</returns>
    /// <exception cref="InvalidDataException">The font is broken.</exception>
    public static GlyphPoint[] Read(BigEndian outline, int contours)
    {
        if (contours == 0)
        {
            return [];
        }

        var ends = Enumerable.Range(0, contours).Select(contour => outline.Unsigned(10 + (2 * contour))).ToList();
        if (ends.Zip(ends.Skip(1)).Any(pair => pair.Second < pair.First))
        {
            throw new InvalidDataException("The contours of a glyph run backwards.");
        }

        var at = 10L + (2 * contours);
        at += 2 + outline.Unsigned(at); // instructions
        var flags = Flags(outline, ends[^1] + 1, ref at);
        var across = Coordinates(outline, flags, ShortX, SameX, ref at);
        var up = Coordinates(outline, flags, ShortY, SameY, ref at);
        return [.. flags.Select((flag, place) => new GlyphPoint(new Spot(across[place], up[place]), (flag & OnCurve) != 0))];
    }

    private static byte[] Flags(BigEndian outline, int count, ref long at)
    {
        var flags = new byte[count];
        for (var place = 0; place < count; place++)
        {
            flags[place] = outline.Byte(at++);
            for (var again = (flags[place] & Repeats) != 0 ? outline.Byte(at++) : 0; again > 0 && place + 1 < count; again--, place++)
            {
                flags[place + 1] = flags[place];
            }
        }

        return flags;
    }

    private static int[] Coordinates(BigEndian outline, byte[] flags, int isShort, int isSame, ref long at)
    {
        var (values, here) = (new int[flags.Length], 0);
        for (var place = 0; place < flags.Length; place++)
        {
            var (hasByte, marked) = ((flags[place] & isShort) != 0, (flags[place] & isSame) != 0);
            if (hasByte)
            {
                here += marked ? outline.Byte(at) : -outline.Byte(at);
                at++;
            }
            else if (!marked)
            {
                here += outline.Signed(at);
                at += 2;
            }

            values[place] = here;
        }

        return values;
    }
}

/// <summary>A point of an outline.</summary>
internal readonly record struct GlyphPoint(Spot At, bool IsOnCurve);
