namespace Benchmarking.Export.Excel;

/// <summary>Estimates how wide text is and into how many lines it breaks: a workbook does not fit the height of merged cells by itself.</summary>
internal static class TextWidth
{
    private const double PixelsPerPoint = 96.0 / 72;

    // A little too wide is an empty strip, a little too narrow hides a line.
    private const double Safety = 1.04;

    /// <summary>Counts the lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pixels">The width that it has.</param>
    /// <param name="look">The size and weight of its letters.</param>
    /// <returns>At least 1.</returns>
    public static int Lines(string text, double pixels, CellLook look) => text.Split('\n').Sum(line => LinesOf(line, pixels, look));

    /// <summary>The width of a text on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of its letters in points.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <returns>Its width in pixels.</returns>
    public static double Pixels(ReadOnlySpan<char> text, double size, bool bold)
    {
        var ems = 0.0;
        foreach (var letter in text)
        {
            ems += Ems(letter);
        }

        return ems * size * PixelsPerPoint * Safety * (bold ? 1.03 : 1);
    }

    private static int LinesOf(string line, double pixels, CellLook look)
    {
        var (lines, used) = (1, 0.0);
        var space = Pixels(" ", look.Size, look.Bold);
        foreach (var word in line.Split(' '))
        {
            var width = Pixels(word, look.Size, look.Bold);
            if (used > 0 && used + width > pixels)
            {
                (lines, used) = (lines + 1, 0);
            }

            // A word that is wider than the cell is broken where the cell ends.
            var extra = (int)(width / pixels);
            lines += extra;
            used += width - (extra * pixels) + space;
        }

        return lines;
    }

    // Classes of Calibri's widths.
    private static double Ems(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '|' or ' ' or '\u00A0' or '\u2009' or '\u202F' => 0.235,
        '.' or ',' or ':' or ';' or '!' or 'I' => 0.26,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or 'J' => 0.325,
        's' or 'c' or 'z' or 'v' or 'x' or 'y' or 'k' => 0.44,
        'm' or 'W' or 'M' or 'æ' or '…' or '%' => 0.8,
        'w' or 'Æ' => 0.75,
        >= 'A' and <= 'Z' or 'Ø' or 'Å' => 0.59,
        >= 'a' and <= 'z' or (>= '0' and <= '9') or 'ø' or 'å' => 0.51,
        < '\u0250' => 0.55,
        >= '\u1100' and <= '\uFFEF' when letter is >= '\u2E80' => 1,
        _ => 0.7,
    };
}
