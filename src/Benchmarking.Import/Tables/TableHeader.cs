using Benchmarking.Findings;
using Benchmarking.Import.Answers;
using Benchmarking.Wording;

namespace Benchmarking.Import.Tables;

/// <summary>The header of a table: finds columns, and knows which nobody asked for.</summary>
internal sealed class TableHeader
{
    private readonly FileFindings _findings;
    private readonly Dictionary<string, TableColumn> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _silent;
    private readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _found = [];
    private readonly List<TableColumn> _all = [];

    /// <summary>Begins on the header; a header that stands twice is noted.</summary>
    /// <param name="cursor">The cursor, standing on the header.</param>
    /// <param name="ignored">Headers to read over without a word.</param>
    /// <param name="findings">Where findings go.</param>
    public TableHeader(TableCursor cursor, IEnumerable<string> ignored, FileFindings findings)
    {
        (_findings, Line, Width) = (findings, cursor.Line, WidthOf(cursor));
        _silent = ignored.Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var field = 0; field < Width; field++)
        {
            Take(new TableColumn(field, cursor.Text(field)));
        }

        var cleaned = Enumerable.Range(0, Width).Where(cursor.HasInvisible).Select(cursor.Text).ToList();
        if (cleaned.Count > 0)
        {
            findings.Remark(FileChecks.Invisible, Severity.Note, new("import.header.invisible", Shown.Quoted(cleaned)), Line);
        }
    }

    /// <summary>The line of the file that the header stands in.</summary>
    public int Line { get; }

    /// <summary>How many columns there are; delimiters that follow the last header are Excel's, not columns.</summary>
    public int Width { get; }

    /// <summary>All columns, in the order of the file, those without a header and those that stand twice among them.</summary>
    public IReadOnlyList<TableColumn> All => _all;

    /// <summary>The columns that were not found: nobody reads them.</summary>
    public IEnumerable<TableColumn> Unread => _all.Where(column => !_found.Contains(column.Field));

    /// <summary>The headers, in the order of the file.</summary>
    public IEnumerable<string> Headers => _columns.Values.OrderBy(column => column.Field).Select(column => column.Header);

    /// <summary>Finds a column; from here on it is known.</summary>
    /// <param name="header">Its header, without regard to case.</param>
    /// <returns>The column, or null.</returns>
    public TableColumn? Find(string header)
    {
        if (_columns.TryGetValue(Plain(header), out var column))
        {
            _silent.Add(column.Header);
            _found.Add(column.Field);
        }

        return column;
    }

    /// <summary>Leaves a column out, as if the file did not have it.</summary>
    /// <param name="header">Its header, without regard to case, or its place where no column goes by that, the first being 1.</param>
    /// <returns>The columns that go by it; none where there is no such header.</returns>
    public IReadOnlyList<TableColumn> Drop(string header)
    {
        var own = _all.Where(column => IsNamed(column, header)).ToList();
        if (own.Count == 0 && WholeNumber.Large(header.Trim()) is { } place)
        {
            own = [.. _all.Where(column => column.Field + 1 == place)];
        }

        foreach (var column in own.Where(column => _columns.GetValueOrDefault(column.Header) == column))
        {
            _columns.Remove(column.Header);
        }

        _silent.UnionWith(own.Select(column => column.Header));
        _dropped.UnionWith(own.Select(column => column.Header));
        return own;
    }

    /// <summary>Whether a column was left out.</summary>
    /// <param name="header">Its header, without regard to case.</param>
    /// <returns>True where <see cref="Drop"/> found a column that goes by it.</returns>
    public bool IsDropped(string header) => _dropped.Contains(Plain(header));

    /// <summary>Whether a column goes by a header.</summary>
    /// <param name="column">The column.</param>
    /// <param name="header">The header, without regard to case.</param>
    /// <returns>True where it does.</returns>
    public static bool IsNamed(TableColumn column, string header) => column.Header.Equals(header.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Notes that a column is missing, with the header that is nearest.</summary>
    /// <param name="header">The header that was expected.</param>
    public void NoteMissing(string header) => _findings.File(FileChecks.MissingColumn, Missing(header, _columns.Keys), Line);

    /// <summary>Says that a column is missing, and which header is nearest.</summary>
    /// <param name="header">The header that was expected.</param>
    /// <param name="headers">Those that are there.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Missing(string header, IEnumerable<string> headers) =>
        Nearest.To(header, headers) is { } near ? new("import.header.missing_near", header, near) : new("import.header.missing", header);

    /// <summary>Notes, in one warning, the columns that nobody asked for.</summary>
    /// <param name="known">Columns that are told of otherwise; null for none.</param>
    /// <param name="key">The key of the sentence.</param>
    public void NoteUnknown(IReadOnlySet<int>? known = null, string key = "import.header.unknown")
    {
        var unknown = _columns.Values.Where(column => !_silent.Contains(column.Header) && known?.Contains(column.Field) != true).OrderBy(column => column.Field);
        if (unknown.Select(column => column.Header).ToList() is { Count: > 0 } headers)
        {
            _findings.Remark(FileChecks.UnknownColumns, Severity.Warning, new(key, Shown.Quoted(headers)), Line);
        }
    }

    private static string Plain(string header) => Invisible.Without(header.Trim());

    private static int WidthOf(TableCursor cursor)
    {
        var width = cursor.FieldCount;
        while (width > 1 && cursor.Text(width - 1).Length == 0)
        {
            width--;
        }

        return width;
    }

    private void Take(TableColumn column)
    {
        _all.Add(column);
        if (column.Header.Length == 0 || _columns.TryAdd(column.Header, column) || _silent.Contains(column.Header))
        {
            return;
        }

        var first = _columns[column.Header].Field + 1;
        var again = column.Field + 1;
        _findings.File(FileChecks.RepeatedHeader, new("import.header.repeated", Shown.Short(column.Header), first, again), Line, again);
    }
}
