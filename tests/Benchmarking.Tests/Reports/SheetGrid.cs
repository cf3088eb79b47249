using Benchmarking.Reports;

namespace Benchmarking.Tests.Reports;

/// <summary>The cells of a sheet by row and column; a cell that spans stands in each of its columns.</summary>
internal sealed class SheetGrid
{
    private readonly Dictionary<(int Row, int Column), Cell> _cells = [];

    public SheetGrid(ReportSheet sheet)
    {
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in sheet.Rows[row].Cells)
            {
                for (var end = column + cell.Span; column < end; column++)
                {
                    _cells[(row, column)] = cell;
                }
            }
        }
    }

    /// <summary>The cells of a range that is one column wide, from the top.</summary>
    public List<Cell> Column(CellRange range)
    {
        Assert.Equal(range.FirstColumn, range.LastColumn);
        return [.. Enumerable.Range(range.FirstRow, range.LastRow - range.FirstRow + 1).Select(row => _cells[(row, range.FirstColumn)])];
    }

    /// <summary>The cells of a range that have content.</summary>
    public IReadOnlyList<Cell> Within(CellRange range) =>
    [
        .. from cell in _cells
           where cell.Key.Row >= range.FirstRow && cell.Key.Row <= range.LastRow && cell.Key.Column >= range.FirstColumn && cell.Key.Column <= range.LastColumn
           where cell.Value is not (Cell.Empty or Cell.Text { Value: "" })
           select cell.Value,
    ];

    public static string Words(Cell cell) => Assert.IsType<Cell.Text>(cell).Value;

    /// <summary>The number; null where the cell says why there is none.</summary>
    public static double? Number(Cell cell) => cell is Cell.Number number ? number.Value : Assert.IsType<Cell.Absent>(cell) is { Reason.Length: > 0 } ? null : throw new InvalidOperationException("Nothing says why.");
}
