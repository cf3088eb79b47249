using Benchmarking.Reports;
using Benchmarking.Wording;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Export.Excel;

/// <summary>What stands around a sheet's rows: its view, its columns, its page.</summary>
internal static class SheetFrame
{
    // Rows above a frozen row are frozen too; further down they would fill a small screen.
    private const double HighestFrozen = 200;
    private const uint A4 = 9;
    private const double Bottom = 0.75;

    // Head and foot hold 255 characters, codes and both parts together; about as many as this fit beside a sheet's name on paper.
    private const int LongestPart = 105;

    // The colour is followed by a space, so that a text that begins with a digit does not add to it.
    private const string Small = $"&8&K{Palette.Muted} ";

    /// <summary>The margins to the left and right of a page together, in inches.</summary>
    public const double SideMargins = 1.2;

    /// <summary>The margins above and below a page together, in inches.</summary>
    public const double UprightMargins = 1.55;

    /// <summary>How the sheet looks on a screen.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="sizes">The sizes of its rows.</param>
    /// <param name="isFirst">Whether the workbook opens with it.</param>
    /// <returns>The view: no gridlines, header rows frozen, the upper left cell chosen.</returns>
    public static SheetViews Views(ReportSheet sheet, SheetSizes sizes, bool isFirst)
    {
        var view = new SheetView { ShowGridLines = false, TabSelected = isFirst ? true : null, WorkbookViewId = 0 };
        if (sheet.HeaderRows is { } header && sizes.Height(0, header.Last) <= HighestFrozen)
        {
            view.Append(new Pane
            {
                VerticalSplit = header.Last + 1,
                TopLeftCell = CellAddress.Of(header.Last + 1, 0),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
            view.Append(Chosen("A1", null), Chosen(CellAddress.Of(header.Last + 1, 0), PaneValues.BottomLeft));
        }
        else
        {
            view.Append(Chosen("A1", null));
        }

        return new SheetViews(view);
    }

    /// <summary>The columns.</summary>
    /// <param name="widths">Their widths in characters, at least one.</param>
    /// <returns>The columns.</returns>
    public static Columns Columns(IReadOnlyList<double> widths) => new(widths.Select((width, place) => new Column
    {
        Min = (uint)place + 1,
        Max = (uint)place + 1,
        Width = RowHeights.ColumnWidth(width),
        CustomWidth = true,
    }));

    /// <summary>Keeps a form from being changed by accident: no password, and sizes stay free.</summary>
    /// <returns>The protection.</returns>
    public static SheetProtection Protection() => new() { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false };

    /// <summary>The margins of its page.</summary>
    /// <returns>The margins in inches.</returns>
    public static PageMargins Margins() => new()
    {
        Left = SideMargins / 2,
        Right = SideMargins / 2,
        Top = UprightMargins - Bottom,
        Bottom = Bottom,
        Header = 0.4,
        Footer = 0.35,
    };

    /// <summary>The paper: A4, as wide as one page, as long as it takes.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The set-up.</returns>
    public static PageSetup Paper(ReportSheet sheet) => new()
    {
        PaperSize = A4,
        Orientation = sheet.Landscape ? OrientationValues.Landscape : OrientationValues.Portrait,
        FitToWidth = 1,
        FitToHeight = sheet.OnePage ? 1u : 0u,
    };

    /// <summary>What stands at the head and foot of each page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sheetName">The sheet's name.</param>
    /// <param name="words">The words.</param>
    /// <returns>Title and sheet above, author and page below.</returns>
    public static HeaderFooter HeadAndFoot(Report report, string sheetName, Texts words) => new(
        new OddHeader($"&L{Small}{Plain(report.Title)}&R{Small}{Plain(sheetName)}"),
        new OddFooter($"&L{Small}{Plain(report.Author)}&R{Small}{words.Say("excel.page", "&P", "&N")}"));

    /// <summary>Keeps the spreadsheet from marking codes such as 0301 as faulty numbers.</summary>
    /// <param name="cells">The sheet's cells.</param>
    /// <returns>The marks that are left out.</returns>
    public static IgnoredErrors QuietCodes(CellRange cells) => new(new IgnoredError
    {
        SequenceOfReferences = new() { InnerText = CellAddress.Of(cells) },
        NumberStoredAsText = true,
    });

    // An ampersand is written twice. What is cut ends at a word, never in the middle of such a pair, which would take the next code with it.
    private static string Plain(string text)
    {
        var plain = CellText.Allowed(text).Replace('\n', ' ').Replace("&", "&&", StringComparison.Ordinal);
        if (plain.Length <= LongestPart)
        {
            return plain;
        }

        var cut = CellText.Cut(plain, LongestPart - 1);
        var word = cut.LastIndexOf(' ');
        return (word > LongestPart / 2 ? cut[..word] : cut).TrimEnd(' ', '&') + "…";
    }

    private static Selection Chosen(string cell, PaneValues? pane)
    {
        var chosen = new Selection { ActiveCell = cell, SequenceOfReferences = new() { InnerText = cell } };
        if (pane is { } where)
        {
            chosen.Pane = where;
        }

        return chosen;
    }
}
