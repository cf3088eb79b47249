using System.Globalization;
using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>Draws a sheet as a section of the page.</summary>
internal sealed class SheetSection
{
    private readonly PageContext _page;
    private readonly ReportSheet _sheet;
    private readonly string _anchor;
    private readonly IReadOnlyList<SheetBlock> _blocks;
    private readonly IReadOnlyList<NamedTable> _tables;

    private SheetSection(PageContext page, ReportSheet sheet, string anchor)
    {
        (_page, _sheet, _anchor) = (page, sheet, anchor);
        _blocks = SheetBlocks.Of(sheet);
        _tables = Named();
    }

    /// <summary>Draws the sheet.</summary>
    /// <param name="page">What the page is drawn with.</param>
    /// <param name="sheet">The sheet.</param>
    public static void Draw(PageContext page, ReportSheet sheet) =>
        new SheetSection(page, sheet, page.Anchors.Of(sheet.Name) ?? page.Anchors.New(sheet.Name)).Draw();

    private void Draw()
    {
        var markup = _page.Markup;
        markup.Open("section", ("id", _anchor), ("class", _sheet.Landscape ? "sheet across" : "sheet"), ("aria-labelledby", _anchor + "_h"));
        Title();
        var figures = 0;
        foreach (var block in _blocks)
        {
            switch (block)
            {
                case SheetBlock.Paragraph paragraph:
                    Paragraph(paragraph.Text);
                    break;
                case SheetBlock.Pairs pairs:
                    Pairs(pairs);
                    break;
                case SheetBlock.Table table:
                    var named = _tables.First(one => one.Table == table);
                    new SheetTable(_page, _sheet).Draw(table, named.Id, named.Caption);
                    break;
                case SheetBlock.Drawing drawing:
                    var own = _tables.FirstOrDefault(one => one.Table.Has(drawing.Chart.Categories.FirstRow));
                    SheetFigure.Draw(_page, drawing.Chart.Figure, string.Create(CultureInfo.InvariantCulture, $"{_anchor}_f{++figures}"), own);
                    break;
            }
        }

        markup.Close();
    }

    // The name that the table of contents has stands over a title that says something else.
    private void Title()
    {
        var title = _blocks.OfType<SheetBlock.Paragraph>().FirstOrDefault(block => block.Text.Style == CellStyle.Title)?.Text.Value ?? _sheet.Name;
        _page.Markup.Open("h2", ("id", _anchor + "_h"));
        if (!title.StartsWith(_sheet.Name, StringComparison.OrdinalIgnoreCase))
        {
            _page.Markup.Open("span", ("class", "name"));
            _page.Markup.Words(_sheet.Name);
            _page.Markup.Element("span", ": ", ("class", "unseen"));
            _page.Markup.Close();
        }

        _page.Markup.Words(title);
        _page.Markup.Close();
    }

    // What stands under the page's title is not said again.
    private void Paragraph(Cell.Text text)
    {
        var (element, look) = text.Style switch
        {
            CellStyle.Title => ("", null),
            CellStyle.Subtitle when _page.Report.Opening.Count > 0 => ("", null),
            CellStyle.Paragraph when _page.Report.Opening.Contains(text.Value) => ("", null),
            CellStyle.Heading => ("h3", null),
            CellStyle.Subtitle => ("p", "subtitle"),
            CellStyle.Lead => ("p", "lead"),
            CellStyle.Muted => ("p", "muted"),
            CellStyle.Figure => ("p", "large"),
            CellStyle.Favourable => ("p", "favourable"),
            CellStyle.Unfavourable => ("p", "unfavourable"),
            _ => ("p", (string?)null),
        };
        if (element.Length > 0 && text.Value.Length > 0)
        {
            _page.Markup.Open(element, ("class", look));
            SheetText.Write(_page, text);
            _page.Markup.Close();
        }
    }

    private void Pairs(SheetBlock.Pairs pairs)
    {
        _page.Markup.Open("dl");
        foreach (var row in pairs.Rows)
        {
            // The frame keeps both parts of a pair on one printed page.
            _page.Markup.Open("div");
            Part("dt", row.Cells[0].Cell);
            Part("dd", row.Cells[1].Cell);
            _page.Markup.Close();
        }

        _page.Markup.Close();
    }

    private void Part(string element, Cell cell)
    {
        _page.Markup.Open(element, ("class", cell is Cell.Absent ? "absent" : cell.Style switch
        {
            CellStyle.Figure => "large",
            CellStyle.Muted => "muted",
            CellStyle.Favourable => "favourable",
            CellStyle.Unfavourable => "unfavourable",
            _ => null,
        }));
        SheetText.Write(_page, cell);
        _page.Markup.Close();
    }

    // Tables under one heading are told apart by their number.
    private List<NamedTable> Named()
    {
        var (tables, heading) = (new List<(SheetBlock.Table Table, string Heading)>(), _sheet.Name);
        foreach (var block in _blocks)
        {
            heading = block is SheetBlock.Paragraph { Text: { Style: CellStyle.Title or CellStyle.Heading } text } ? text.Value : heading;
            if (block is SheetBlock.Table table)
            {
                tables.Add((table, heading));
            }
        }

        return [.. tables.Select((one, place) => new NamedTable(
            one.Table,
            string.Create(CultureInfo.InvariantCulture, $"{_anchor}_t{place + 1}"),
            Caption(one.Heading, [.. tables.Where(other => other.Heading == one.Heading).Select(other => other.Table)], one.Table)))];
    }

    private string Caption(string heading, IReadOnlyList<SheetBlock.Table> alike, SheetBlock.Table own) => alike.Count == 1
        ? heading
        : _page.Texts.Say("html.table.part", heading, alike.TakeWhile(table => table != own).Count() + 1, alike.Count);
}

/// <summary>A table with its place on the page.</summary>
/// <param name="Table">The table.</param>
/// <param name="Id">Its place.</param>
/// <param name="Caption">What it is about.</param>
internal sealed record NamedTable(SheetBlock.Table Table, string Id, string Caption);
