using System.Globalization;
using Benchmarking.Reports;

namespace Benchmarking.Export.Excel;

/// <summary>Writes places on a sheet the way formulas name them.</summary>
internal static class CellAddress
{
    /// <summary>One cell, such as <c>B3</c>.</summary>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <returns>The address.</returns>
    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row + 1}");

    /// <summary>Several cells, such as <c>B3:C5</c>.</summary>
    /// <param name="range">The cells.</param>
    /// <returns>The address.</returns>
    public static string Of(CellRange range) =>
        $"{Of(range.FirstRow, range.FirstColumn)}:{Of(range.LastRow, range.LastColumn)}";

    /// <summary>Cells of a named sheet that stay the same wherever the formula is copied, such as <c>'Ark 1'!$B$3:$C$5</c>.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="range">The cells.</param>
    /// <returns>The address.</returns>
    public static string Fixed(string sheet, CellRange range)
    {
        var first = Fixed(range.FirstRow, range.FirstColumn);
        var last = Fixed(range.LastRow, range.LastColumn);
        return Quoted(sheet) + (first == last ? first : $"{first}:{last}");
    }

    /// <summary>The upper left cell of a named sheet, such as <c>'Ark 1'!A1</c>.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <returns>The address.</returns>
    public static string TopOf(string sheet) => Quoted(sheet) + "A1";

    /// <summary>Whole rows of a named sheet, such as <c>'Ark 1'!$1:$3</c>.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>The address.</returns>
    public static string FixedRows(string sheet, RowRange rows) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet)}${rows.First + 1}:${rows.Last + 1}");

    private static string Fixed(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"${Column(column)}${row + 1}");

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!";

    private static string Column(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
