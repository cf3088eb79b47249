using Benchmarking.Reports;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Export.Excel;

/// <summary>Where a sheet goes on with a new page, so that no chart is cut in two and no heading stands alone, and where the sheet asks for a new page.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="sizes">The sizes of its columns and rows.</param>
internal sealed class PageBreaks(ReportSheet sheet, SheetSizes sizes)
{
    private const double PointsPerInch = 72;
    private const double ShortSide = 595.3;
    private const double LongSide = 841.9;

    // Spreadsheets differ a little in how high they make a row.
    private const double Safety = 0.96;

    // How much smaller letters may become, and how much of a page is moved in this way.
    private const double MostSqueezed = 0.1;
    private const double MostMoved = 0.3;

    private readonly IReadOnlyList<int> _rows = sheet.OnePage ? [] : [.. Rows(sheet, sizes)];

    /// <summary>On how many pages the sheet is squeezed, so that a few lines do not take a page of their own; 0 for as many as it takes.</summary>
    public uint Pages
    {
        get
        {
            if (sheet.OnePage)
            {
                return 1;
            }

            var (page, repeated) = (PageHeight(sheet, sizes), Repeated(sheet, sizes));
            var beyond = sizes.Height(0, SheetDrawing.Extent(sheet).LastRow) - page;
            if (beyond <= 0 || _rows.Count > 0 || sheet.IsForm)
            {
                return 0;
            }

            var more = (int)Math.Ceiling(beyond / (page - repeated));
            var last = beyond - ((more - 1) * (page - repeated));
            return last <= page * Math.Min(MostSqueezed * more, MostMoved) ? (uint)more : 0;
        }
    }

    /// <summary>The breaks.</summary>
    /// <returns>The breaks; null where the pages may end where they end.</returns>
    public RowBreaks? Draw() => _rows.Count == 0 ? null : new RowBreaks(_rows.Select(row => new Break { Id = (uint)row, Max = 16_383, ManualPageBreak = true }))
    {
        Count = (uint)_rows.Count,
        ManualBreakCount = (uint)_rows.Count,
    };

    // A page is followed row by row. Where a chart that fits on a page would not fit on the rest of this one, it begins the next, with its heading.
    private static IEnumerable<int> Rows(ReportSheet sheet, SheetSizes sizes)
    {
        var (page, repeated) = (PageHeight(sheet, sizes), Repeated(sheet, sizes));
        var charts = sheet.Charts.GroupBy(chart => chart.Place.FirstRow).ToDictionary(group => group.Key, group => group.Max(chart => chart.Place.LastRow));
        var starts = sheet.PageStarts.ToHashSet();
        var (used, begun) = (0.0, 0);
        for (var row = 0; row <= SheetDrawing.Extent(sheet).LastRow; row++)
        {
            if (starts.Contains(row) && row > begun)
            {
                yield return row;
                (used, begun) = (repeated, row);
            }

            var block = charts.TryGetValue(row, out var last) ? sizes.Height(row, last) : sizes.Height(row);
            var start = charts.ContainsKey(row) ? WithHeading(sheet, row, begun) : row;
            if (used + block > page && row > begun)
            {
                if (charts.ContainsKey(row) && block + sizes.Height(start, row - 1) + repeated <= page)
                {
                    yield return start;
                    (used, begun) = (repeated + sizes.Height(start, row - 1), start);
                }
                else
                {
                    (used, begun) = (repeated, row);
                }
            }

            used += sizes.Height(row);
        }
    }

    private static int WithHeading(ReportSheet sheet, int row, int begun) =>
        row - 1 > begun && row - 1 < sheet.Rows.Count && sheet.Rows[row - 1].Cells is [{ Style: Reports.CellStyle.Heading }, ..] ? row - 1 : row;

    private static double Repeated(ReportSheet sheet, SheetSizes sizes) => sheet.HeaderRows is { } header ? sizes.Height(header.First, header.Last) : 0;

    private static double PageHeight(ReportSheet sheet, SheetSizes sizes)
    {
        var (width, height) = sheet.Landscape ? (LongSide, ShortSide) : (ShortSide, LongSide);
        var (across, down) = (width - (SheetFrame.SideMargins * PointsPerInch), height - (SheetFrame.UprightMargins * PointsPerInch));
        var wide = sizes.Width(0, SheetDrawing.Extent(sheet).LastColumn);
        return Safety * down * Math.Max(1, wide / across);
    }
}
