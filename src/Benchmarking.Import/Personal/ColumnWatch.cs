using System.Buffers;
using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Personal;

/// <summary>Watches the columns of a table for what tells who somebody is: those that nobody reads in every row, all of them in rows that are not read.</summary>
/// <remarks>A cell that was read as an answer, a unit or a service holds a word or number that set and network know, and tells of nobody.</remarks>
internal sealed class ColumnWatch
{
    private static readonly SearchValues<char> SignsOfShells = SearchValues.Create(" ,;\"'$`!&|<>()*?#%^");
    private readonly WatchedColumn[] _all;
    private readonly WatchedColumn[] _unread;
    private readonly WatchedColumn _beyond;
    private readonly IReadOnlySet<int> _dropped;
    private readonly int _line;

    /// <summary>Begins a table.</summary>
    /// <param name="header">The header.</param>
    /// <param name="key">The column of respondents' keys; null where there is none.</param>
    /// <param name="read">The places of columns whose cells are understood: units, services, answers.</param>
    /// <param name="dropped">The places of columns that were left out, and are not looked at.</param>
    public ColumnWatch(TableHeader header, TableColumn? key, IReadOnlySet<int> read, IReadOnlySet<int> dropped)
    {
        (_line, _dropped) = (header.Line, dropped);
        _all = [.. header.All.Select(column => new WatchedColumn(column, column.Field == key?.Field))];
        _unread = [.. _all.Where(watched => !dropped.Contains(watched.Column.Field) && !read.Contains(watched.Column.Field))];
        _beyond = new WatchedColumn(new TableColumn(header.Width, ""), isKey: false);
    }

    /// <summary>The columns without a reader in which somebody wrote sentences.</summary>
    public IEnumerable<TableColumn> Prose => _unread.Where(watched => watched is { IsProse: true, IsKey: false }).Select(watched => watched.Column);

    /// <summary>Looks at what nobody reads of a row.</summary>
    /// <param name="cursor">The cursor.</param>
    public void Look(TableCursor cursor)
    {
        foreach (var watched in _unread)
        {
            watched.Look(cursor.Cell(watched.Column.Field));
        }
    }

    /// <summary>Looks at all of a row that is not read.</summary>
    /// <param name="cursor">The cursor.</param>
    public void LookAtAll(TableCursor cursor)
    {
        for (var field = 0; field < cursor.FieldCount; field++)
        {
            if (!_dropped.Contains(field))
            {
                (field < _all.Length ? _all[field] : _beyond).Look(cursor.Cell(field));
            }
        }
    }

    /// <summary>Notes, once a column, what was found in it and never what it says.</summary>
    /// <param name="findings">Where findings go.</param>
    /// <param name="redact">Whether it is to be masked, and so no error but in a key.</param>
    public void Report(FileFindings findings, bool redact)
    {
        foreach (var watched in _all.Append(_beyond))
        {
            var (place, name) = (watched.Column.Field + 1, Shown.Short(watched.Column.Header));
            if (!redact && !_dropped.Contains(watched.Column.Field) && PersonalDetails.Find(watched.Column.Header).Count > 0)
            {
                findings.File(FileChecks.Personal, new("import.personal.header", place), _line, place);
            }

            if (watched.Found is not { Count: > 0 } found)
            {
                continue;
            }

            var kinds = Joined([.. found.Select(one => Kind(one.Kind, one.Cells))]);
            if (watched.IsKey)
            {
                findings.File(FileChecks.Personal, new("import.personal.key", name, kinds, Named(watched.Column)), _line, place);
            }
            else if (redact)
            {
                findings.Remark(FileChecks.PersonalMasked, Severity.Note, new("import.personal.masked", place, name, kinds), _line);
            }
            else
            {
                findings.File(FileChecks.Personal, new("import.personal.found", place, name, kinds, Named(watched.Column)), _line, place);
            }
        }
    }

    /// <summary>How a command line names a column: by its header, or its place where that is long, says too much or would have to be written in quotation marks.</summary>
    private static string Named(TableColumn column)
    {
        var isPlain = column.Header.Length is > 0 and <= 30 && !column.Header.AsSpan().ContainsAny(SignsOfShells) && Shown.Masked(column.Header) == column.Header;
        return isPlain ? column.Header : (column.Field + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static Sentence Joined(IReadOnlyList<Sentence> kinds) => kinds.Count switch
    {
        1 => kinds[0],
        2 => new("format.and", kinds[0], kinds[1]),
        _ => Joined([new("import.list", kinds[0], kinds[1]), .. kinds.Skip(2)]),
    };

    private static Sentence Kind(PersonalKind kind, int cells) => kind switch
    {
        PersonalKind.NorwegianNumber => new("import.personal.norwegian", cells),
        PersonalKind.SwedishNumber => new("import.personal.swedish", cells),
        PersonalKind.DanishNumber => new("import.personal.danish", cells),
        PersonalKind.FinnishNumber => new("import.personal.finnish", cells),
        PersonalKind.IcelandicNumber => new("import.personal.icelandic", cells),
        PersonalKind.Email => new("import.personal.email", cells),
        PersonalKind.Phone => new("import.personal.phone", cells),
        _ => new("import.personal.ip", cells),
    };
}
