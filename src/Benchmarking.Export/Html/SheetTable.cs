using System.Globalization;
using Benchmarking.Export.Figures;
using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>Draws a table of a sheet: every number under its column's header and beside its row's.</summary>
/// <param name="page">What the page is drawn with.</param>
/// <param name="sheet">The sheet.</param>
internal sealed class SheetTable(PageContext page, ReportSheet sheet)
{
    // As many shades as figures have.
    private const int Steps = Role.Shades;

    // From about as many characters on, a page of paper wants smaller letters.
    private const double Wide = 105;

    // Words that are longer get room for a few of them beside each other.
    private const int LongWords = 14;

    /// <summary>Draws the table in a frame that it can be scrolled in where it is wider than the screen.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">Its place on the page.</param>
    /// <param name="caption">What it is about, for those who do not see what stands over it.</param>
    public void Draw(SheetBlock.Table table, string id, string caption)
    {
        var markup = page.Markup;
        var isWide = sheet.Columns.Take(table.Width).Sum() > Wide;
        markup.Open("div", ("class", isWide ? "scroll wide" : "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-labelledby", id + "_c"));
        markup.Open("table", ("id", id));
        markup.Element("caption", caption, ("id", id + "_c"));
        Rows("thead", table.Header, table.Width);
        Rows("tbody", table.Body, table.Width);
        markup.Close();
        markup.Close();
    }

    private void Rows(string element, IReadOnlyList<PlacedRow> rows, int width)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Markup.Open(element);
        foreach (var row in rows)
        {
            Row(row, width);
        }

        page.Markup.Close();
    }

    private void Row(PlacedRow row, int width)
    {
        page.Markup.Open("tr", ("class", row.Cells.Any(cell => cell.Cell.Style == CellStyle.Group) ? "group" : null));
        foreach (var cell in row.Cells)
        {
            Cell(row, cell);
        }

        if (row.Width < width)
        {
            page.Markup.Element("td", "", ("colspan", Number(width - row.Width)));
        }

        page.Markup.Close();
    }

    private void Cell(PlacedRow row, PlacedCell placed)
    {
        var cell = placed.Cell;
        var (element, scope) = Part(placed);
        page.Markup.Open(
            element,
            ("class", Class(row, placed) is { Length: > 0 } look ? look : null),
            ("scope", scope),
            ("colspan", cell.Span > 1 ? Number(cell.Span) : null));
        SheetText.Write(page, cell);
        page.Markup.Close();
    }

    // A header without words would be one that names nothing.
    private static (string Element, string? Scope) Part(PlacedCell placed) => placed switch
    {
        { Cell: not Reports.Cell.Text { Value.Length: > 0 } } => ("td", null),
        { Cell: { Style: CellStyle.Header or CellStyle.HeaderNumber, Span: > 1 } } => ("th", "colgroup"),
        { Cell.Style: CellStyle.Header or CellStyle.HeaderNumber } => ("th", "col"),
        { Column: 0 } => ("th", "row"),
        _ => ("td", null),
    };

    private string Class(PlacedRow row, PlacedCell placed)
    {
        var cell = placed.Cell;
        string?[] looks =
        [
            cell is Reports.Cell.Number || cell.Style is CellStyle.HeaderNumber or CellStyle.GroupNumber ? "n" : null,
            cell is Reports.Cell.Absent ? "absent" : null,
            cell.Style switch
            {
                CellStyle.Label => "label",
                CellStyle.Muted => "muted",
                CellStyle.Favourable => "favourable",
                CellStyle.Unfavourable => "unfavourable",
                CellStyle.Undecided => "undecided",
                CellStyle.Detail => "detail",
                _ => null,
            },
            IsVerdict(cell.Style) && CellWords.Of(cell, page.Texts).Length > LongWords ? "long" : null,
            cell is Reports.Cell.Number number ? Shade(row.Row, placed.Column, number.Value) : null,
        ];
        return string.Join(' ', looks.OfType<string>());
    }

    private static bool IsVerdict(CellStyle style) => style is CellStyle.Favourable or CellStyle.Unfavourable or CellStyle.Undecided;

    private string? Shade(int row, int column, double value) => sheet.Shades.FirstOrDefault(shade => Holds(shade.Cells, row, column)) is { } shade
        ? "shade-" + Number(Step(shade, value))
        : null;

    private static int Step(SheetShade shade, double value) => shade.Maximum > shade.Minimum
        ? (int)Math.Clamp(Math.Floor(Steps * (value - shade.Minimum) / (shade.Maximum - shade.Minimum)), 0, Steps - 1)
        : 0;

    private static bool Holds(CellRange cells, int row, int column) =>
        row >= cells.FirstRow && row <= cells.LastRow && column >= cells.FirstColumn && column <= cells.LastColumn;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
