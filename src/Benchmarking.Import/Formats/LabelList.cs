using Benchmarking.Import.Answers;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Formats;

/// <summary>A list that says what a tool's codes stand for: column, code and label in each row, with or without a header.</summary>
internal sealed class LabelList
{
    private const int Fields = 3;
    private readonly Dictionary<string, Dictionary<string, string>> _labels = new(StringComparer.OrdinalIgnoreCase);

    private LabelList()
    {
    }

    /// <summary>Whether a table is such a list: three columns, a whole number in the middle of every row but for a header, and words at the end of some.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The list; null where the table is none.</returns>
    public static LabelList? TryRead(DelimitedText table)
    {
        using var cursor = new TableCursor(table);
        var (list, rows, hasWords) = (new LabelList(), 0, false);
        while (cursor.Read())
        {
            if (cursor.IsEmptyRow)
            {
                continue;
            }

            var (name, code, label) = (cursor.Text(0), Code(cursor.Text(1)), cursor.Text(2));
            var isHeader = rows++ == 0 && code is null;
            if (!isHeader && (code is null || name.Length == 0 || cursor.FieldCount < Fields || !IsEmptyFrom(cursor, Fields) || !list.Add(name, code, label)))
            {
                return null;
            }

            hasWords |= !isHeader && Code(label) is null;
        }

        return cursor.Fault is null && hasWords ? list : null;
    }

    /// <summary>The labels of a column.</summary>
    /// <param name="column">What the tool calls it.</param>
    /// <returns>Labels by code; none where the list has none.</returns>
    public IReadOnlyDictionary<string, string> Of(string column) => _labels.GetValueOrDefault(column) ?? [];

    private static bool IsEmptyFrom(TableCursor cursor, int field) => Enumerable.Range(field, Math.Max(0, cursor.FieldCount - field)).All(at => cursor.Cell(at).IsEmpty);

    private static string? Code(string text) =>
        WholeNumber.Read(text, out var code) == NumberKind.Whole ? code.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Takes a row; false where the same code has two labels, for then the list says nothing for certain.</summary>
    private bool Add(string name, string code, string label)
    {
        var own = _labels.TryGetValue(name, out var known) ? known : _labels[name] = new(StringComparer.Ordinal);
        return own.TryAdd(code, label) || string.Equals(own[code], label, StringComparison.OrdinalIgnoreCase);
    }
}
