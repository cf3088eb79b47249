using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Recognition;

/// <summary>Looks through a table for what stands in its columns.</summary>
internal static class SeenColumns
{
    private const int MostValues = 400;
    private const int LongestValue = 200;

    /// <summary>Looks at the first rows of a table.</summary>
    /// <param name="layout">The table and what the export says about it.</param>
    /// <param name="rows">How many rows at most.</param>
    /// <returns>Every column that has a header, in the order of the file; none where the table is empty.</returns>
    public static IReadOnlyList<SeenColumn> In(SurveyLayout layout, int rows = int.MaxValue)
    {
        if (layout.Text is not { } table)
        {
            return [];
        }

        using var cursor = new TableCursor(table);
        var described = layout.Described.DistinctBy(column => column.Header, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(column => column.Header, StringComparer.OrdinalIgnoreCase);
        var headers = cursor.Read() ? cursor.Texts() : [];
        var seen = headers.Select(_ => new Collected()).ToArray();
        for (var row = 0; row < rows && cursor.Read(); row++)
        {
            for (var field = 0; field < Math.Min(seen.Length, cursor.FieldCount); field++)
            {
                seen[field].Take(cursor.Text(field));
            }
        }

        return
        [
            .. from field in Enumerable.Range(0, headers.Length)
               where headers[field].Length > 0
               let column = described.GetValueOrDefault(headers[field]) ?? new SourceColumn(headers[field])
               select seen[field].Close(new SeenColumn(field, column)),
        ];
    }

    private sealed class Collected
    {
        private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<string> _values = [];
        private bool _hasMore;
        private bool _isRepeated;

        public void Take(string text)
        {
            var value = text.Length <= LongestValue ? text : text[..LongestValue];
            if (value.Length == 0)
            {
                return;
            }

            if (_values.Count == MostValues)
            {
                _isRepeated |= _known.Contains(value);
                _hasMore |= !_known.Contains(value);
            }
            else if (_known.Add(value))
            {
                _values.Add(value);
            }
            else
            {
                _isRepeated = true;
            }
        }

        public SeenColumn Close(SeenColumn column) =>
            column with { Values = _values, HasMore = _hasMore, IsDistinct = _values.Count > 0 && !_isRepeated };
    }
}
