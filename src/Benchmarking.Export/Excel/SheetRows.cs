using Benchmarking.Reports;
using Benchmarking.Wording;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = Benchmarking.Reports.Cell;
using CellStyle = Benchmarking.Reports.CellStyle;
using XlCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Benchmarking.Export.Excel;

/// <summary>Draws the rows of one sheet.</summary>
/// <param name="parts">What the workbook's sheets share.</param>
/// <param name="sizes">The sizes of the sheet's columns and rows.</param>
internal sealed class SheetRows(WorkbookParts parts, SheetSizes sizes)
{
    private readonly List<MergeCell> _merges = [];
    private readonly List<DataValidation> _rules = [];
    private readonly List<Hyperlink> _links = [];

    /// <summary>The cells that stand together as one; complete once the rows are drawn.</summary>
    public IReadOnlyList<MergeCell> Merges => _merges;

    /// <summary>What may be answered in which cell; complete once the rows are drawn.</summary>
    public IReadOnlyList<DataValidation> Rules => _rules;

    /// <summary>Which cells lead to other sheets; complete once the rows are drawn.</summary>
    public IReadOnlyList<Hyperlink> Links => _links;

    /// <summary>How a cell looks.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The look of its style, adapted to what stands in it.</returns>
    public static CellLook Look(Cell cell)
    {
        var look = cell is Cell.Absent ? CellLooks.Absent(cell.Style) : CellLooks.Of(cell.Style);
        return cell switch
        {
            Cell.Choice or Cell.Entry or Cell.Day => look with { Unlocked = true },
            Cell.Number => look with { Right = cell.Style != CellStyle.Figure, Wraps = false, Indent = 0 },
            { Span: > 1 } => look with { Wraps = true },
            _ => look,
        };
    }

    /// <summary>Draws the rows.</summary>
    /// <param name="rows">The rows, from the top.</param>
    /// <returns>The workbook's rows.</returns>
    public SheetData Draw(IReadOnlyList<SheetRow> rows) => new(rows.Select(Row));

    private Row Row(SheetRow row, int place)
    {
        // What is written grows with its words: only a row without room for them has its height for good.
        var drawn = new Row { RowIndex = (uint)place + 1, Height = sizes.Height(place), CustomHeight = !row.Cells.Any(cell => cell is Cell.Entry { Span: 1 }) };
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (cell is not Cell.Empty)
            {
                Append(drawn, cell, place, column);
            }

            column += cell.Span;
        }

        return drawn;
    }

    private void Append(Row row, Cell cell, int place, int column)
    {
        var first = Draw(cell);
        first.CellReference = CellAddress.Of(place, column);
        row.Append(first);
        for (var next = 1; next < cell.Span; next++)
        {
            row.Append(new XlCell { CellReference = CellAddress.Of(place, column + next), StyleIndex = first.StyleIndex });
        }

        var covered = new CellRange(place, column, place, column + cell.Span - 1);
        if (cell.Span > 1)
        {
            _merges.Add(new MergeCell { Reference = CellAddress.Of(covered) });
        }

        if (Tab(cell) is { } tab)
        {
            _links.Add(new Hyperlink { Reference = first.CellReference, Location = CellAddress.TopOf(tab), Display = CellText.Allowed(((Cell.Text)cell).Value) });
        }

        if (AnswerRules.Of(cell, CellAddress.Of(place, column), parts) is { } rule)
        {
            _rules.Add(rule);
        }
    }

    private XlCell Draw(Cell cell) => cell switch
    {
        Cell.Number number => new XlCell
        {
            StyleIndex = parts.Formats.Of(cell.Style, Look(cell), NumberFormats.Of(number, parts.Words)),
            CellValue = new CellValue(Invariant(number.Shown)),
        },
        Cell.Text { Value.Length: > 0 } text => Words(text.Value, cell),
        Cell.Absent absent => Words(absent.Reason, cell),
        Cell.Choice { Given.Length: > 0 } choice => Words(choice.Given, cell),
        Cell.Entry { Given.Length: > 0 } entry => Words(entry.Given, cell, NumberFormats.Text),
        Cell.Entry => new XlCell { StyleIndex = parts.Formats.Of(cell.Style, Look(cell), NumberFormats.Text) },
        Cell.Day day => new XlCell
        {
            StyleIndex = parts.Formats.Of(cell.Style, Look(cell), parts.Words["excel.day"]),
            CellValue = day.Given is { } given ? new CellValue(Invariant(SerialDay.Of(given))) : null,
        },
        _ => new XlCell { StyleIndex = parts.Formats.Of(cell.Style, Look(cell)) },
    };

    private XlCell Words(string text, Cell cell, string? format = null) => new()
    {
        StyleIndex = parts.Formats.Of(cell.Style, Tab(cell) is null ? Look(cell) : CellLooks.Link(Look(cell)), format, FormulaSigns.Begin(text)),
        DataType = CellValues.SharedString,
        CellValue = new CellValue(parts.Texts.Of(text)),
    };

    // What leads to a sheet that this workbook lacks stays words.
    private string? Tab(Cell cell) => cell is Cell.Text { Value.Length: > 0, LeadsTo: { } sheet } ? parts.Tabs.GetValueOrDefault(sheet) : null;

    private static string Invariant(double value) => double.IsFinite(value)
        ? value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
        : throw new ArgumentException("A number in a cell is finite; what is absent says why.", nameof(value));
}
