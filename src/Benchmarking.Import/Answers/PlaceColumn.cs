using System.Text;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>Understands the cells that name a unit or a service.</summary>
internal sealed class PlaceColumn
{
    private const int LongestName = 600;
    private readonly bool _isUnit;
    private readonly TableColumn? _column;
    private readonly PlaceLookup _lookup;
    private readonly int _constant;

    /// <summary>A column, or a place that is the same in every row.</summary>
    /// <param name="role">The role: <c>unit</c> or <c>service</c>.</param>
    /// <param name="column">The column; null where every row has the same place.</param>
    /// <param name="lookup">Finds places.</param>
    /// <param name="constant">The place of every row where there is no column.</param>
    public PlaceColumn(string role, TableColumn? column, PlaceLookup lookup, int constant)
    {
        (_isUnit, _column, _lookup, _constant) = (role == ResponseColumns.Unit, column, lookup, constant);
    }

    /// <summary>What stands in for services where the network declares none.</summary>
    public static PlaceColumn First { get; } = new(ResponseColumns.Service, column: null, PlaceLookup.Empty, constant: 0);

    /// <summary>Finds the place of the cursor's row.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="findings">Where a fault goes.</param>
    /// <returns>The place; negative where the cell names none, and an error was noted.</returns>
    public int Find(TableCursor cursor, FileFindings findings)
    {
        if (_column is null)
        {
            return _constant;
        }

        var cell = cursor.Cell(_column.Field);
        Span<char> letters = stackalloc char[LongestName];
        ReadOnlySpan<char> text = cell.Length <= LongestName ? letters[..Encoding.UTF8.GetChars(cell, letters)].Trim() : [];
        var place = text.IsEmpty ? PlaceLookup.Unknown : _lookup.Find(text);
        if (place < 0 && findings.IsFull)
        {
            findings.CountRow();
        }
        else if (place < 0)
        {
            var (check, message) = Explain(cursor.Text(_column.Field), place);
            findings.Row(check, message, cursor.Line, _column);
        }

        return place;
    }

    /// <summary>Says why a text names no place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">What the lookup made of it.</param>
    /// <returns>The check's id and the sentence.</returns>
    public (string Check, Sentence Message) Explain(string text, int place)
    {
        var shown = Shown.Short(text);
        if (text.Length == 0)
        {
            return (FileChecks.EmptyCell, new(_isUnit ? "import.unit.empty" : "import.service.empty"));
        }

        if (place == PlaceLookup.Ambiguous)
        {
            return (FileChecks.AmbiguousName, new(_isUnit ? "import.unit.ambiguous" : "import.service.ambiguous", shown));
        }

        if (_isUnit && text.Contains('|', StringComparison.Ordinal))
        {
            return (FileChecks.SeveralUnits, new("import.unit.several", shown));
        }

        return (_isUnit ? FileChecks.UnknownUnit : FileChecks.UnknownService, _lookup.Guess(text) switch
        {
            (var code, true) when _isUnit => new("import.unit.zeros", shown, code),
            (var near, _) => new(_isUnit ? "import.unit.unknown_near" : "import.service.unknown_near", shown, near),
            _ => new(_isUnit ? "import.unit.unknown" : "import.service.unknown", shown),
        });
    }
}
