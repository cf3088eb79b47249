using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Export.Excel;

/// <summary>Looks cells up by their place, so that a chart carries what its cells say.</summary>
/// <param name="sheet">The sheet.</param>
internal sealed class SheetValues(ReportSheet sheet)
{
    /// <summary>The sheet's name.</summary>
    public string SheetName => sheet.Name;

    /// <summary>The words of cells.</summary>
    /// <param name="range">The cells.</param>
    /// <returns>One text a cell, row by row; empty where a cell has no words.</returns>
    public IReadOnlyList<string> Texts(CellRange range) => [.. Cells(range).Select(cell => cell is Cell.Text text ? text.Value : "")];

    /// <summary>The numbers of cells.</summary>
    /// <param name="range">The cells.</param>
    /// <returns>One number a cell, row by row; null where a cell has none.</returns>
    public IReadOnlyList<double?> Numbers(CellRange range) => [.. Cells(range).Select(cell => (cell as Cell.Number)?.Shown)];

    /// <summary>A column to the right of everything that the sheet holds, from 0.</summary>
    public int EmptyColumn { get; } = SheetDrawing.Extent(sheet).LastColumn + 1;

    /// <summary>The first of some cells that holds a number.</summary>
    /// <param name="range">The cells.</param>
    /// <returns>The number; null where none does.</returns>
    public Cell.Number? First(CellRange range) => Cells(range).OfType<Cell.Number>().FirstOrDefault();

    /// <summary>The numbers of cells as they are shown.</summary>
    /// <param name="range">The cells.</param>
    /// <param name="texts">The words.</param>
    /// <returns>One text a cell; empty where a cell has no number.</returns>
    public IReadOnlyList<string> Labels(CellRange range, Texts texts) =>
    [
        .. Cells(range).Select(cell => cell is Cell.Number number
            ? number.Kind == NumberKind.Share ? texts.Percent(number.Value, number.Decimals) : texts.Number(number.Value, number.Decimals)
            : ""),
    ];

    private IEnumerable<Cell?> Cells(CellRange range) =>
        from row in Enumerable.Range(range.FirstRow, range.LastRow - range.FirstRow + 1)
        from column in Enumerable.Range(range.FirstColumn, range.LastColumn - range.FirstColumn + 1)
        select At(row, column);

    private Cell? At(int row, int column)
    {
        var start = 0;
        foreach (var cell in row < sheet.Rows.Count ? sheet.Rows[row].Cells : [])
        {
            if (start == column)
            {
                return cell;
            }

            start += cell.Span;
        }

        return null;
    }
}
