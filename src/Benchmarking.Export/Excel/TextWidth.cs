namespace Benchmarking.Export.Excel;

/// <summary>Estimates how wide text is and into how many lines it breaks: a workbook does not fit the height of merged cells by itself.</summary>
internal static class TextWidth
{
    private const double PixelsPerPoint = 96.0 / 72;

    // The widths of Calibri's letters in thousandths of their size, which Carlito shares, from the space and from the space that does not break.
    private static readonly short[] Ascii =
    [
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
        894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
        291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
    ];

    private static readonly short[] Latin =
    [
        226, 326, 498, 507, 498, 507, 498, 498, 393, 834, 402, 512, 498, 306, 507, 394, 339, 498, 336, 334, 292, 550, 586, 252, 307, 246, 422, 512, 636, 671, 675, 463,
        579, 579, 579, 579, 579, 579, 763, 533, 488, 488, 488, 488, 252, 252, 252, 252, 625, 646, 662, 662, 662, 662, 662, 498, 664, 642, 642, 642, 642, 487, 517, 527,
        479, 479, 479, 479, 479, 479, 773, 423, 498, 498, 498, 498, 229, 229, 229, 229, 525, 525, 527, 527, 527, 527, 527, 498, 529, 525, 525, 525, 525, 453, 525, 453,
    ];

    // On a screen of 96 dots an inch letters keep their widths while columns become narrower, in print and on finer screens they do not:
    // a little too wide is an empty strip there, a little too narrow hides a line here.
    private const double Safety = 1.01;

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

    /// <summary>The width of a text on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of its letters in points.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <returns>Its width in points.</returns>
    public static double Points(ReadOnlySpan<char> text, double size, bool bold) => Pixels(text, size, bold) / PixelsPerPoint;

    /// <summary>Breaks a text into lines, between words only.</summary>
    /// <param name="text">The text.</param>
    /// <param name="points">The width that it has.</param>
    /// <param name="size">The size of its letters in points.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <returns>The lines, at least one; a word that is wider than the room has a line of its own.</returns>
    public static IReadOnlyList<string> Broken(string text, double points, double size, bool bold)
    {
        var lines = new List<string>();
        foreach (var part in text.Split('\n'))
        {
            var line = "";
            foreach (var word in part.Split(' '))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (line.Length > 0 && Points(longer, size, bold) > points)
                {
                    lines.Add(line);
                    longer = word;
                }

                line = longer;
            }

            lines.Add(line);
        }

        return lines;
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

    private static double Ems(char letter) => letter switch
    {
        >= ' ' and <= '~' => Ascii[letter - ' '] / 1000.0,
        >= '\u00A0' and <= '\u00FF' => Latin[letter - '\u00A0'] / 1000.0,
        '\u2009' or '\u202F' => 0.226,
        '…' => 0.69,
        '—' or '→' or '▬' => 0.905,
        < '\u2500' => 0.51,
        >= '\u2E80' and <= '\uFFEF' => 1,
        _ => 0.7,
    };
}
