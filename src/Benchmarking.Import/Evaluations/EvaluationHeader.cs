using Benchmarking.Evaluations;
using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Evaluations;

/// <summary>Finds the header of a file of evaluations: on the first line of a table, further down in a form, whose unit stands above it.</summary>
internal sealed class EvaluationHeader
{
    private const int MostLinesAbove = 60;
    private const int LongestHeader = 60;
    private static readonly string[] Required = [EvaluationColumns.Indicator, EvaluationColumns.Level];
    private readonly Dictionary<string, TableColumn> _columns = new(StringComparer.Ordinal);
    private readonly FileFindings _findings;

    private EvaluationHeader(int line, string[] cells, FileFindings findings) =>
        (Line, Width, Cells, _findings) = (line, Array.FindLastIndex(cells, cell => cell.Length > 0) + 1, Array.ConvertAll(cells, PlainWords.Of), findings);

    /// <summary>The line of the file that the header stands in.</summary>
    public int Line { get; }

    /// <summary>How many columns there are; delimiters that follow the last header are a spreadsheet's, not columns.</summary>
    public int Width { get; }

    /// <summary>Where the unit of a form stands above the header; null where it does not.</summary>
    public FormUnit? Unit { get; private set; }

    private string[] Cells { get; }

    /// <summary>A column that the file has.</summary>
    /// <param name="column">One of <see cref="EvaluationColumns.All"/>.</param>
    public TableColumn? this[string column] => _columns.GetValueOrDefault(column);

    /// <summary>Whether a table has a header of evaluations where a form or a file has one.</summary>
    /// <param name="table">The table.</param>
    /// <returns>True where it has.</returns>
    public static bool IsIn(DelimitedText table)
    {
        using var cursor = new TableCursor(table);
        for (var line = 0; line < MostLinesAbove && cursor.Read(); line++)
        {
            if (IsHeader(cursor.Texts()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the header, and notes what is wrong with it.</summary>
    /// <param name="cursor">The cursor, before the first record; afterwards below the header.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>The header; null where the file has no records.</returns>
    public static EvaluationHeader? Find(TableCursor cursor, FileFindings findings)
    {
        EvaluationHeader? first = null;
        FormUnit? unit = null;
        for (var line = 0; line < MostLinesAbove && cursor.Read(); line++)
        {
            var here = new EvaluationHeader(cursor.Line, cursor.Texts(), findings);
            first ??= here;
            if (IsHeader(here.Cells))
            {
                here.Unit = unit;
                return here.Noted();
            }

            unit ??= UnitIn(here);
        }

        return first?.Noted();
    }

    private static bool IsHeader(string[] cells) =>
        Required.All(column => Array.Exists(cells, cell => cell.Length <= LongestHeader && EvaluationColumns.Find(PlainWords.Of(cell)) == column));

    // A label in the first cell that has any text, and the unit in the next.
    private static FormUnit? UnitIn(EvaluationHeader line)
    {
        var at = Array.FindIndex(line.Cells, cell => cell.Length > 0);
        if (at < 0 || EvaluationColumns.Find(line.Cells[at].TrimEnd(':')) != EvaluationColumns.Unit)
        {
            return null;
        }

        var next = Array.FindIndex(line.Cells, at + 1, cell => cell.Length > 0);
        return new FormUnit(line.Line, new TableColumn(next < 0 ? at : next, line.Cells[at]), next < 0 ? "" : line.Cells[next]);
    }

    private EvaluationHeader Noted()
    {
        // Where ids stand beside titles, the titles are for people.
        var hasIds = Cells.Any(cell => EvaluationColumns.Find(cell) == EvaluationColumns.Indicator && !EvaluationColumns.IsTitle(cell));
        for (var field = 0; field < Width; field++)
        {
            if (hasIds && EvaluationColumns.IsTitle(Cells[field]))
            {
                continue;
            }

            if (EvaluationColumns.Find(Cells[field]) is { } column && !_columns.TryAdd(column, new TableColumn(field, Cells[field])))
            {
                _findings.File(
                    FileChecks.RepeatedHeader, new("import.header.repeated", Shown.Short(Cells[field]), _columns[column].Field + 1, field + 1), Line, field + 1);
            }
        }

        foreach (var missing in Required.Append(EvaluationColumns.Unit).Where(IsMissing))
        {
            _findings.File(FileChecks.MissingColumn, TableHeader.Missing(missing, Cells), Line);
        }

        var unknown = Cells.Where(cell => cell.Length > 0 && EvaluationColumns.Find(cell) is null && !IsOfForm(cell)).ToList();
        if (unknown.Count > 0 && !Required.Any(IsMissing))
        {
            _findings.Remark(FileChecks.UnknownColumns, Severity.Warning, new("import.header.unknown", Shown.Quoted(unknown)), Line);
        }

        return this;
    }

    private bool IsMissing(string column) => !_columns.ContainsKey(column) && (column != EvaluationColumns.Unit || Unit is null);

    // What a form shows to its reader and asks nothing in.
    private static bool IsOfForm(string header) => Texts.Languages
        .Select(language => Texts.Of(language)["evaluation.column.levels"])
        .Contains(header, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The unit of a form.</summary>
/// <param name="Line">The line that it stands in.</param>
/// <param name="Column">Its place in the line, under the form's label.</param>
/// <param name="Text">What was written; empty where nothing was.</param>
internal sealed record FormUnit(int Line, TableColumn Column, string Text);
