namespace Benchmarking.Export.Excel.Charts;

/// <summary>The colours of a scale's points: brown and hatched below its middle, grey in the middle, blue above, darker towards the ends.</summary>
/// <remarks>Brown and blue keep apart for every kind of colour vision; hatch, order and the numbers in the bars tell the same without colour.</remarks>
internal static class ScaleColours
{
    private static readonly ScaleColour Middle = new("E6EAEC", null, Palette.Ink);

    // From the middle outwards.
    private static readonly ScaleColour[] Lower =
    [
        new("F8EADB", "F0DBC2", Palette.Ink),
        new("EACBA6", "E0BB8D", Palette.Ink),
        new("DAB07C", "CE9F66", Palette.Ink),
        new("9C5A1A", "8A4B10", "FFFFFF"),
        new("7A3B00", "672F00", "FFFFFF"),
    ];

    private static readonly ScaleColour[] Upper =
    [
        new("D6E6F5", null, Palette.Ink),
        new("A9CBE8", null, Palette.Ink),
        new("7FB0DA", null, Palette.Ink),
        new("2F74B5", null, "FFFFFF"),
        new("0B4F94", null, "FFFFFF"),
    ];

    private static readonly int[][] Steps = [[], [3], [1, 3], [1, 2, 4], [0, 1, 2, 4], [0, 1, 2, 3, 4]];

    /// <summary>The colours of a scale.</summary>
    /// <param name="points">How many points it has.</param>
    /// <returns>As many colours, from the lowest point on; scales of more than eleven points repeat the outermost.</returns>
    public static IReadOnlyList<ScaleColour> Of(int points)
    {
        var half = points / 2;
        return
        [
            .. Enumerable.Range(1, half).Select(step => Lower[Step(half - step, half)]),
            .. Enumerable.Repeat(Middle, points % 2),
            .. Enumerable.Range(0, half).Select(step => Upper[Step(step, half)]),
        ];
    }

    private static int Step(int step, int half) => half < Steps.Length ? Steps[half][step] : Math.Min(step, Lower.Length - 1);
}

/// <summary>The colour of a point of a scale.</summary>
/// <param name="Fill">The colour of its bars.</param>
/// <param name="Hatch">The colour of the lines on them; null for none.</param>
/// <param name="Ink">The colour of letters on them.</param>
internal sealed record ScaleColour(string Fill, string? Hatch, string Ink);
