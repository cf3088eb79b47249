using Benchmarking.Reports;

namespace Benchmarking.Export.Excel;

/// <summary>The sizes of a sheet's columns and rows.</summary>
/// <param name="columns">Widths in characters of body text.</param>
internal sealed class RowHeights(IReadOnlyList<double> columns)
{
    private const double DigitPixels = 7;
    private const double PaddingPixels = 5;
    private const double IndentPixels = 9;
    private const double LineFactor = 1.35;
    private const double Highest = 409;

    /// <summary>The width of a column as a workbook counts it.</summary>
    /// <param name="characters">The width in characters.</param>
    /// <returns>The width with the room beside the text, in whole 256ths.</returns>
    public static double ColumnWidth(double characters) =>
        Math.Truncate(((characters * DigitPixels) + PaddingPixels) / DigitPixels * 256) / 256;

    /// <summary>The width of columns together.</summary>
    /// <param name="first">The first, from 0.</param>
    /// <param name="count">How many.</param>
    /// <returns>The width in pixels; columns that the sheet does not declare do not count.</returns>
    public double Pixels(int first, int count) => columns.Skip(first).Take(count).Sum(width => (width * DigitPixels) + PaddingPixels);

    /// <summary>The height that a row needs.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The height in points, at most what a workbook allows.</returns>
    public double Points(SheetRow row)
    {
        var (height, column) = (0.0, 0);
        foreach (var cell in row.Cells)
        {
            height = Math.Max(height, Points(cell, column, row.Lines));
            column += cell.Span;
        }

        return Math.Min(Highest, height > 0 ? height : (row.Lines ?? 1) * LineHeight(CellLooks.Of(CellStyle.Body)));
    }

    private static double LineHeight(CellLook look) => Math.Ceiling(look.Size * LineFactor * 4) / 4;

    private double Points(Cell cell, int column, int? lines)
    {
        var look = SheetRows.Look(cell);
        var needed = cell switch
        {
            Cell.Empty => 0,
            Cell.Text text => Lines(text.Value, look, column, cell.Span),
            Cell.Absent absent => Lines(absent.Reason, look, column, cell.Span),
            Cell.Choice { Given: { } given } => Lines(given, look, column, cell.Span),
            Cell.Entry { Given: { } given } => Lines(given, look, column, cell.Span),
            _ => 1,
        };
        return needed == 0 ? 0 : ((lines ?? needed) * LineHeight(look)) + look.Air;
    }

    private int Lines(string text, CellLook look, int column, int span) => look.Wraps
        ? TextWidth.Lines(text, Math.Max(DigitPixels, Pixels(column, span) - PaddingPixels - (look.Indent * IndentPixels)), look)
        : text.Count(letter => letter == '\n') + 1;
}
