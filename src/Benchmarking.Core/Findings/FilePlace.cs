using System.Globalization;

namespace Benchmarking.Findings;

/// <summary>Where something stands in a file.</summary>
/// <param name="File">The file's name as its reader knows it.</param>
/// <param name="Row">The line of the file, the first being 1; of a record over several lines, its first. Null where the whole file is meant.</param>
/// <param name="Column">The column, the first being 1: a field in a table, a character in a text. Null where the whole row is meant.</param>
/// <param name="Header">The column's header, where the file has one.</param>
public sealed record FilePlace(string File, int? Row = null, int? Column = null, string? Header = null)
{
    /// <summary>The place as compilers write it: <c>halden.csv(9,4)</c>.</summary>
    /// <returns>The place.</returns>
    public override string ToString() => (Row, Column) switch
    {
        (null, _) => File,
        (int row, null) => string.Create(CultureInfo.InvariantCulture, $"{File}({row})"),
        (int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{File}({row},{column})"),
    };
}
