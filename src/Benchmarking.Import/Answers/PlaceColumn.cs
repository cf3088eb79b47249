using System.Text;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Answers;

/// <summary>Understands the cells that name units or a service.</summary>
internal sealed class PlaceColumn
{
    private const int LongestName = 600;
    private readonly TableColumn? _column;
    private readonly PlaceNames? _names;
    private readonly int[] _constant = [0];

    /// <summary>A column.</summary>
    /// <param name="column">The column; null where it is missing, which refuses the file.</param>
    /// <param name="names">Understands its texts.</param>
    public PlaceColumn(TableColumn? column, PlaceNames names) => (_column, _names) = (column, names);

    /// <summary>Places that are the same in every row.</summary>
    /// <param name="constant">The places, ascending.</param>
    public PlaceColumn(int[] constant) => _constant = constant;

    /// <summary>What stands in for services where the network declares none.</summary>
    public static PlaceColumn First { get; } = new([0]);

    /// <summary>Finds the places of the cursor's row.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="findings">Where faults go.</param>
    /// <returns>The places, ascending; worth nothing where an error was noted.</returns>
    public ReadOnlySpan<int> Find(TableCursor cursor, FileFindings findings)
    {
        if (_column is null || _names is null)
        {
            return _constant;
        }

        var cell = cursor.Cell(_column.Field);
        Span<char> letters = stackalloc char[LongestName];
        ReadOnlySpan<char> text = cell.Length <= LongestName ? letters[..Encoding.UTF8.GetChars(cell, letters)].Trim() : [];
        return !text.IsEmpty && _names.Find(text) is { Length: > 0 } places ? places : Read(_names, cursor, _column, findings);
    }

    /// <summary>Says once for the file what was recognised that the file says otherwise.</summary>
    /// <param name="findings">Where notes go.</param>
    public void Note(FileFindings findings) => _names?.Note(findings);

    private static int[] Read(PlaceNames names, TableCursor cursor, TableColumn column, FileFindings findings)
    {
        var named = names.Read(cursor.Text(column.Field));
        foreach (var fault in named.Faults)
        {
            if (findings.IsFull)
            {
                findings.CountRow();
                continue;
            }

            var (check, message) = names.Explain(fault);
            findings.Row(check, message, cursor.Line, column);
        }

        return named.Places;
    }
}
