using System.Globalization;
using Benchmarking.Wording;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Reads the cells of one sheet as they come, row by row.</summary>
/// <param name="part">The sheet's part, at its start.</param>
/// <param name="book">What the workbook keeps for all of its sheets.</param>
/// <param name="rows">Where rows go.</param>
internal sealed class SheetReader(XmlPart part, WorkbookContents book, SheetRows rows)
{
    private const int MostMerged = 10_000;
    private readonly TextBuffer _cells = new();
    private readonly TextBuffer _line = new();
    private readonly List<(int Column, int Start, int Length)> _places = [];
    private int _row;

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="WorkbookFaultException">It cannot be read, or has a formula without a result.</exception>
    public void ReadAll()
    {
        while (part.Read())
        {
            if (part.Begins("row"))
            {
                var row = part.Number("r");
                Require(row is not null || part.Attribute("r") is null);
                _row = row ?? _row + 1;
                Require(_row is >= 1 and <= WorkbookLimits.Rows);
                ReadRow();
            }
            else if (part.Begins("mergeCell") && rows.Merged.Count < MostMerged && part.Attribute("ref") is { } name)
            {
                rows.Merged.Add(new(name));
            }
        }

        rows.Sort();
    }

    private void ReadRow()
    {
        _cells.Clear();
        _places.Clear();
        var (column, isEmpty) = (0, part.IsEmpty);
        while (!isEmpty && part.Read() && !part.Ends("row"))
        {
            if (part.Begins("c"))
            {
                column = part.Attribute("r") is { } name ? CellName.Column(name) ?? 0 : column + 1;
                Require(column is >= 1 and <= WorkbookLimits.Columns && _places.Count < WorkbookLimits.Columns);
                ReadCell(column);
            }
        }

        Close();
    }

    private void ReadCell(int column)
    {
        var (type, style) = (part.Attribute("t"), part.Number("s"));
        var (hasFormula, value) = (false, default(string));
        var isEmpty = part.IsEmpty;
        while (!isEmpty && part.Read() && !part.Ends("c"))
        {
            hasFormula |= part.Begins("f");
            value = part.Begins("v") || part.Begins("is") ? part.Text() : value;
        }

        if (hasFormula && value is null)
        {
            throw Fault("import.workbook.formula", CellName.Of(column) + _row.ToString(CultureInfo.InvariantCulture), Shown.Short(rows.Name));
        }

        var start = _cells.Length;
        if (!string.IsNullOrEmpty(value))
        {
            Write(value, type, book.Styles.Of(style));
        }

        if (_cells.Length > start)
        {
            _places.Add((column, start, _cells.Length - start));
        }
    }

    private void Write(string value, string? type, DateKind kind)
    {
        switch (type)
        {
            case "s":
                ReadOnlySpan<byte> field = [];
                Require(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && book.Texts.TryFind(number, out field));
                _cells.Write(field);
                break;
            case "b":
                _cells.Write(value == "0" ? "FALSE" : "TRUE");
                break;
            case "d":
                _cells.Write(CellText.Field(value.EndsWith("T00:00:00", StringComparison.Ordinal) && kind != DateKind.DateTime ? value[..^9] : value));
                break;
            case "str" or "inlineStr" or "e":
                _cells.Write(CellText.Field(value, book.LineBreak));
                break;
            default:
                _cells.Write(Moment(value, kind) ?? CellText.Field(CellText.Number(value)));
                break;
        }
    }

    private string? Moment(string value, DateKind kind) =>
        kind != DateKind.None && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
            ? SerialDate.Text(serial, book.From1904, kind)
            : null;

    /// <summary>Puts the row's cells side by side; a cell that came before one to its left waits for its turn.</summary>
    private void Close()
    {
        if (_places.Count == 0)
        {
            return;
        }

        _places.Sort((one, other) => one.Column.CompareTo(other.Column));
        _line.Clear();
        var last = 1;
        foreach (var (column, start, length) in _places)
        {
            Require(_line.Length == 0 || column > last);
            _line.Repeat(CellText.Delimiter, column - last);
            _line.Write(_cells.Span.Slice(start, length));
            last = column;
        }

        rows.Add(_row, _line.Span, last, _places.Count);
    }

    private void Require(bool isRight)
    {
        if (!isRight)
        {
            throw Fault("import.workbook.damaged_row", _row, Shown.Short(rows.Name));
        }
    }

    private static WorkbookFaultException Fault(string key, params IReadOnlyList<object> arguments) => new(new Sentence(key, arguments));
}
