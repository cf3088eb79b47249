using Benchmarking.Findings;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Forms;

/// <summary>Finds the header of a form: on the first line where it is a plain table, further down where it is a sheet, whose unit stands above it.</summary>
internal sealed class FormHeader
{
    private const int MostLinesAbove = 60;
    private const int LongestHeader = 60;
    private readonly Dictionary<string, TableColumn> _columns = new(StringComparer.Ordinal);
    private readonly FormColumns _form;

    private FormHeader(int line, string[] cells, FormColumns form) =>
        (Line, Width, Cells, _form) = (line, Array.FindLastIndex(cells, cell => cell.Length > 0) + 1, Array.ConvertAll(cells, PlainWords.Of), form);

    /// <summary>The line of the file that the header stands in.</summary>
    public int Line { get; }

    /// <summary>How many columns there are; delimiters that follow the last header are a spreadsheet's, not columns.</summary>
    public int Width { get; }

    /// <summary>Where the unit of a form stands above the header; null where it does not.</summary>
    public FormUnit? Unit { get; private set; }

    private string[] Cells { get; }

    /// <summary>The last of the columns that a form must have: what its rows are for.</summary>
    public TableColumn? Main => this[_form.Required[^1]];

    /// <summary>A column that the file has.</summary>
    /// <param name="column">Its name.</param>
    public TableColumn? this[string column] => _columns.GetValueOrDefault(column);

    /// <summary>Whether a table has the header of a form where a form or a file has one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="form">The form's columns.</param>
    /// <returns>True where it has.</returns>
    public static bool IsIn(DelimitedText table, FormColumns form)
    {
        using var cursor = new TableCursor(table);
        for (var line = 0; line < MostLinesAbove && cursor.Read(); line++)
        {
            if (IsHeader(cursor.Texts(), form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the header, and notes what is wrong with it.</summary>
    /// <param name="cursor">The cursor, before the first record; afterwards below the header.</param>
    /// <param name="form">The form's columns.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>The header; null where the file has no records.</returns>
    public static FormHeader? Find(TableCursor cursor, FormColumns form, FileFindings findings)
    {
        FormHeader? first = null;
        FormUnit? unit = null;
        for (var line = 0; line < MostLinesAbove && cursor.Read(); line++)
        {
            var here = new FormHeader(cursor.Line, cursor.Texts(), form);
            first ??= here;
            if (IsHeader(here.Cells, form))
            {
                here.Unit = unit;
                return here.Noted(findings);
            }

            unit ??= UnitIn(here);
        }

        return first?.Noted(findings);
    }

    private static bool IsHeader(string[] cells, FormColumns form) =>
        form.Required.All(column => Array.Exists(cells, cell => cell.Length <= LongestHeader && form.Find(PlainWords.Of(cell)) == column));

    // A label in the first cell that has any text, and the unit in the next.
    private static FormUnit? UnitIn(FormHeader line)
    {
        var at = Array.FindIndex(line.Cells, cell => cell.Length > 0);
        if (at < 0 || line._form.Find(line.Cells[at].TrimEnd(':')) != line._form.Unit)
        {
            return null;
        }

        var next = Array.FindIndex(line.Cells, at + 1, cell => cell.Length > 0);
        return new FormUnit(line.Line, new TableColumn(next < 0 ? at : next, line.Cells[at]), next < 0 ? "" : line.Cells[next]);
    }

    private FormHeader Noted(FileFindings findings)
    {
        // Where ids stand beside titles, the titles are for people.
        var hasIds = Cells.Any(cell => _form.Find(cell) == _form.Required[0] && !_form.IsTitle(cell));
        for (var field = 0; field < Width; field++)
        {
            if (hasIds && _form.IsTitle(Cells[field]))
            {
                continue;
            }

            if (_form.Find(Cells[field]) is { } column && !_columns.TryAdd(column, new TableColumn(field, Cells[field])))
            {
                findings.File(
                    FileChecks.RepeatedHeader, new("import.header.repeated", Shown.Short(Cells[field]), _columns[column].Field + 1, field + 1), Line, field + 1);
            }
        }

        foreach (var missing in _form.Required.Append(_form.Unit).Where(IsMissing))
        {
            findings.File(FileChecks.MissingColumn, TableHeader.Missing(missing, Cells), Line);
        }

        var unknown = Cells.Where(cell => cell.Length > 0 && _form.Find(cell) is null && !_form.IsShown(cell)).ToList();
        if (unknown.Count > 0 && !_form.Required.Any(IsMissing))
        {
            findings.Remark(FileChecks.UnknownColumns, Severity.Warning, new("import.header.unknown", Shown.Quoted(unknown)), Line);
        }

        return this;
    }

    private bool IsMissing(string column) => !_columns.ContainsKey(column) && (column != _form.Unit || Unit is null);
}

/// <summary>The unit of a form.</summary>
/// <param name="Line">The line that it stands in.</param>
/// <param name="Column">Its place in the line, under the form's label.</param>
/// <param name="Text">What was written; empty where nothing was.</param>
internal sealed record FormUnit(int Line, TableColumn Column, string Text);
