using Benchmarking.Reports;

namespace Benchmarking.Export.Excel;

/// <summary>The sizes of a sheet's columns and rows, found once.</summary>
internal sealed class SheetSizes
{
    private const double PointsPerPixel = 72.0 / 96;
    private readonly RowHeights _heights;
    private readonly double[] _rows;

    /// <summary>Finds them.</summary>
    /// <param name="sheet">The sheet.</param>
    public SheetSizes(ReportSheet sheet)
    {
        _heights = new RowHeights(sheet.Columns);
        _rows = [.. sheet.Rows.Select(_heights.Points)];
    }

    /// <summary>The height of a row that the sheet does not declare, in points.</summary>
    public static double Undeclared => 15;

    /// <summary>The height of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <returns>The height in points.</returns>
    public double Height(int row) => row < _rows.Length ? _rows[row] : Undeclared;

    /// <summary>The height of rows together.</summary>
    /// <param name="first">The first, from 0.</param>
    /// <param name="last">The last; before the first for none.</param>
    /// <returns>The height in points.</returns>
    public double Height(int first, int last) => Enumerable.Range(first, Math.Max(0, last - first + 1)).Sum(Height);

    /// <summary>The width of columns together.</summary>
    /// <param name="first">The first, from 0.</param>
    /// <param name="last">The last; columns that the sheet does not declare do not count.</param>
    /// <returns>The width in points.</returns>
    public double Width(int first, int last) => _heights.Pixels(first, last - first + 1) * PointsPerPixel;
}
