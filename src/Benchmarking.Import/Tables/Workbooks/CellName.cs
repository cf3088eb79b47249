namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Names of cells, such as <c>AB12</c>.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>The column of a cell.</summary>
    /// <param name="name">The cell's name.</param>
    /// <returns>From 1; null where the name is none, or of a column that no spreadsheet has.</returns>
    public static int? Column(ReadOnlySpan<char> name)
    {
        var column = 0;
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetter(letter))
            {
                break;
            }

            column = (column * Letters) + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > WorkbookLimits.Columns)
            {
                return null;
            }
        }

        return column > 0 ? column : null;
    }

    /// <summary>The row of a cell.</summary>
    /// <param name="name">The cell's name.</param>
    /// <returns>From 1; null where the name is none.</returns>
    public static int? Row(ReadOnlySpan<char> name) =>
        int.TryParse(name.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row)
        && row is >= 1 and <= WorkbookLimits.Rows
            ? row
            : null;

    /// <summary>A column's letters.</summary>
    /// <param name="column">The column, from 1.</param>
    /// <returns>Such as <c>AB</c> for 28.</returns>
    public static string Of(int column) => column <= Letters
        ? ((char)('A' + column - 1)).ToString()
        : Of((column - 1) / Letters) + Of(((column - 1) % Letters) + 1);
}

/// <summary>A rectangle of cells.</summary>
/// <param name="Name">Such as <c>B3:B9</c>.</param>
internal sealed record CellRange(string Name)
{
    /// <summary>Whether it lies over several cells of which at least one is in a rectangle that begins in the first column.</summary>
    /// <param name="firstRow">The rectangle's first row.</param>
    /// <param name="lastRow">Its last row.</param>
    /// <param name="lastColumn">Its last column.</param>
    /// <returns>True where it does.</returns>
    public bool Joins(int firstRow, int lastRow, int lastColumn) =>
        Name.Split(':') is [var from, var to] && from != to
        && CellName.Row(from) <= lastRow && CellName.Row(to) >= firstRow && CellName.Column(from) <= lastColumn;
}
