namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>A sheet's rows in the order in which they came.</summary>
/// <param name="name">The sheet's name.</param>
internal sealed class SheetRows(string name)
{
    private const int LookedAt = 50;
    private readonly TextStore _text = new();
    private readonly List<SheetRow> _rows = [];
    private bool _isAscending = true;
    private long _blanks;

    /// <summary>The sheet's name.</summary>
    public string Name => name;

    /// <summary>Cells that were made one.</summary>
    public List<CellRange> Merged { get; } = [];

    /// <summary>The last row.</summary>
    public int Last => _rows.Count > 0 ? _rows[^1].Row : 0;

    /// <summary>Takes a row that has some text.</summary>
    /// <param name="row">Its number.</param>
    /// <param name="fields">Its fields, delimiters between them.</param>
    /// <param name="width">How many fields that is.</param>
    /// <param name="filled">How many of them have text.</param>
    public void Add(int row, ReadOnlySpan<byte> fields, int width, int filled)
    {
        _blanks += width - filled;
        if (_blanks > WorkbookLimits.BlankMillions * 1_000_000L)
        {
            throw new WorkbookFaultException(new("import.workbook.too_many_blanks", WorkbookLimits.BlankMillions, Shown.Short(name)));
        }

        _isAscending &= row > Last;
        if (_rows.Count == WorkbookLimits.Rows)
        {
            throw RowTwice(row);
        }

        _rows.Add(new(row, _text.Add(fields), width, filled));
    }

    /// <summary>Puts the rows in order.</summary>
    /// <exception cref="WorkbookFaultException">A row came twice.</exception>
    public void Sort()
    {
        if (_isAscending)
        {
            return;
        }

        _rows.Sort((one, other) => one.Row.CompareTo(other.Row));
        for (var at = 1; at < _rows.Count; at++)
        {
            if (_rows[at].Row == _rows[at - 1].Row)
            {
                throw RowTwice(_rows[at].Row);
            }
        }
    }

    /// <summary>The row that heads the table: of the first, the first that is at least half as full as the fullest, titles above it being shorter.</summary>
    /// <returns>Its place among the rows; null where no row has two cells, or nothing stands below.</returns>
    public int? Header()
    {
        var fullest = _rows.Take(LookedAt).Select(row => row.Filled).DefaultIfEmpty().Max();
        var header = _rows.FindIndex(row => row.Filled >= 2 && row.Filled * 2 >= fullest);
        return fullest >= 2 && header < _rows.Count - 1 ? header : null;
    }

    /// <summary>The rows from one on.</summary>
    /// <param name="first">Its place.</param>
    /// <returns>The rows.</returns>
    public ReadOnlySpan<SheetRow> From(int first) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_rows)[first..];

    /// <summary>The fields of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its fields, delimiters between them.</returns>
    public ReadOnlySpan<byte> Fields(SheetRow row) => _text.Text(row.Place);

    private WorkbookFaultException RowTwice(int row) => new(new("import.workbook.row_twice", row, Shown.Short(name)));
}

/// <summary>A row of a sheet.</summary>
/// <param name="Row">Its number, from 1.</param>
/// <param name="Place">Where its fields are kept.</param>
/// <param name="Width">How many fields there are.</param>
/// <param name="Filled">How many of them have text.</param>
internal readonly record struct SheetRow(int Row, TextPlace Place, int Width, int Filled);
