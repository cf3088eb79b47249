namespace Benchmarking.Export.Figures;

/// <summary>What a figure is drawn on.</summary>
/// <param name="Ruler">How letters are measured.</param>
/// <param name="Width">The width of the picture in CSS pixels, at least 320. Its height follows from what it holds; a table with many columns makes it wider.</param>
internal sealed record Paper(TextRuler Ruler, double Width = Paper.Wide)
{
    /// <summary>The width that a figure has where nobody asks for another.</summary>
    public const double Wide = 900;

    private static readonly ArialWidths Arial = new();

    /// <summary>Paper for drawings that are shown with Arial or a font of its widths.</summary>
    public static Paper OfWidth(double width) => new(Arial, Math.Clamp(width, 320, 4000));
}
