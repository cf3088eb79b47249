using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>Tells the parts of a sheet apart by the looks that its cells ask for.</summary>
internal sealed class SheetBlocks
{
    private readonly List<SheetBlock> _blocks = [];
    private readonly List<PlacedRow> _header = [];
    private readonly List<PlacedRow> _body = [];
    private readonly Queue<SheetChart> _charts;

    private SheetBlocks(ReportSheet sheet) => _charts = new Queue<SheetChart>(sheet.Charts.OrderBy(chart => chart.Place.FirstRow));

    /// <summary>Reads a sheet from its top.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>Its parts; a figure stands where its room is, and never in the middle of a table.</returns>
    public static IReadOnlyList<SheetBlock> Of(ReportSheet sheet)
    {
        var parts = new SheetBlocks(sheet);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            parts.Take(PlacedRow.Of(row, sheet.Rows[row].Cells));
        }

        parts.End(int.MaxValue);
        return parts._blocks;
    }

    private void Take(PlacedRow row)
    {
        var filled = row.Cells.Where(cell => cell.Cell is not Cell.Empty).ToList();
        if (filled.Count == 0)
        {
            End(row.Row);
        }
        else if (filled is [{ Cell: Cell.Text text }] && (_header.Count == 0 || IsWords(text.Style)))
        {
            End(row.Row);
            _blocks.Add(new SheetBlock.Paragraph(text));
        }
        else if (filled.Exists(cell => cell.Cell.Style is CellStyle.Header or CellStyle.HeaderNumber))
        {
            TakeHeader(row);
        }
        else
        {
            TakeBody(row);
        }
    }

    private void TakeHeader(PlacedRow row)
    {
        if (_body.Count > 0 || _header.Count == 0)
        {
            End(row.Row);
        }

        _header.Add(row);
    }

    private void TakeBody(PlacedRow row)
    {
        if (_header.Count == 0 && _body is [.., var last] && last.Cells.Count == 2 != (row.Cells.Count == 2))
        {
            End(row.Row);
        }
        else if (_header.Count + _body.Count == 0)
        {
            Draw(row.Row);
        }

        _body.Add(row);
    }

    private void End(int row)
    {
        if (_header.Count + _body.Count > 0)
        {
            _blocks.Add(_header.Count == 0 && _body.TrueForAll(pair => pair.Cells.Count == 2)
                ? new SheetBlock.Pairs([.. _body])
                : new SheetBlock.Table([.. _header], [.. _body]));
            _header.Clear();
            _body.Clear();
        }

        Draw(row);
    }

    private void Draw(int row)
    {
        while (_charts.TryPeek(out var chart) && chart.Place.FirstRow <= row)
        {
            _blocks.Add(new SheetBlock.Drawing(_charts.Dequeue()));
        }
    }

    private static bool IsWords(CellStyle style) => style
        is CellStyle.Title or CellStyle.Subtitle or CellStyle.Heading or CellStyle.Lead or CellStyle.Paragraph or CellStyle.Muted or CellStyle.Figure;
}
