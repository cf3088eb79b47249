using Benchmarking.Findings;

namespace Benchmarking.Import.Tables;

/// <summary>The header of a table: finds columns, and knows which nobody asked for.</summary>
internal sealed class TableHeader
{
    private readonly FileFindings _findings;
    private readonly Dictionary<string, TableColumn> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _silent;

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
            findings.Remark(FileChecks.Invisible, Severity.Note, new("import.header.invisible", Shown.List(cleaned)), Line);
        }
    }

    /// <summary>The line of the file that the header stands in.</summary>
    public int Line { get; }

    /// <summary>How many columns there are; delimiters that follow the last header are Excel's, not columns.</summary>
    public int Width { get; }

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
        }

        return column;
    }

    /// <summary>Notes that a column is missing, with the header that is nearest.</summary>
    /// <param name="header">The header that was expected.</param>
    public void NoteMissing(string header) => _findings.File(
        FileChecks.MissingColumn,
        Nearest.To(header, _columns.Keys) is { } near ? new("import.header.missing_near", header, near) : new("import.header.missing", header),
        Line);

    /// <summary>Notes, in one warning, the columns that nobody asked for.</summary>
    public void NoteUnknown()
    {
        var unknown = _columns.Values.Where(column => !_silent.Contains(column.Header)).OrderBy(column => column.Field);
        if (unknown.Select(column => column.Header).ToList() is { Count: > 0 } headers)
        {
            _findings.Remark(FileChecks.UnknownColumns, Severity.Warning, new("import.header.unknown", Shown.List(headers)), Line);
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
        if (column.Header.Length == 0 || _columns.TryAdd(column.Header, column) || _silent.Contains(column.Header))
        {
            return;
        }

        var first = _columns[column.Header].Field + 1;
        var again = column.Field + 1;
        _findings.File(FileChecks.RepeatedHeader, new("import.header.repeated", Shown.Short(column.Header), first, again), Line, again);
    }
}
