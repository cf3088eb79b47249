using Benchmarking.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Export.Excel;

/// <summary>Draws one sheet.</summary>
internal static class SheetDrawing
{
    /// <summary>Draws it.</summary>
    /// <param name="part">Where to.</param>
    /// <param name="report">The report that it belongs to.</param>
    /// <param name="sheet">The sheet, under a name that the workbook accepts.</param>
    /// <param name="parts">What the workbook's sheets share.</param>
    public static void Draw(WorksheetPart part, Report report, ReportSheet sheet, WorkbookParts parts)
    {
        var sizes = new SheetSizes(sheet);
        var rows = new SheetRows(parts, sizes);
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = CellAddress.Of(Extent(sheet)) },
            SheetFrame.Views(sheet, sizes, sheet.Name == report.Sheets[0].Name),
            new SheetFormatProperties { DefaultRowHeight = SheetSizes.Undeclared },
            SheetFrame.Columns(sheet.Columns),
            rows.Draw(sheet.Rows));
        if (sheet.IsForm)
        {
            worksheet.Append(SheetFrame.Protection());
        }

        if (rows.Merges.Count > 0)
        {
            worksheet.Append(new MergeCells(rows.Merges) { Count = (uint)rows.Merges.Count });
        }

        worksheet.Append(SheetShades.Of(sheet.Shades));
        if (rows.Rules.Count > 0)
        {
            worksheet.Append(new DataValidations(rows.Rules) { Count = (uint)rows.Rules.Count });
        }

        if (rows.Links.Count > 0)
        {
            worksheet.Append(new Hyperlinks(rows.Links));
        }

        worksheet.Append(SheetFrame.Margins(), SheetFrame.Paper(sheet), SheetFrame.HeadAndFoot(report, sheet.Name, parts.Words));
        if (new PageBreaks(sheet, sizes).Draw() is { } breaks)
        {
            worksheet.Append(breaks);
        }

        worksheet.Append(SheetFrame.QuietCodes(Extent(sheet)));
        AppendCharts(worksheet, part, sheet, new ChartDrawing(sheet, parts.Words, sizes));
        part.Worksheet = worksheet;
    }

    /// <summary>The cells that a sheet covers, charts included.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The cells, from the upper left one.</returns>
    public static CellRange Extent(ReportSheet sheet)
    {
        var places = sheet.Charts.Select(chart => chart.Place).ToArray();
        var lastRow = places.Select(place => place.LastRow).Append(sheet.Rows.Count - 1).Append(0).Max();
        var lastColumn = places.Select(place => place.LastColumn).Append(sheet.Columns.Count - 1).Append(0).Max();
        return new CellRange(0, 0, lastRow, lastColumn);
    }

    private static void AppendCharts(Worksheet worksheet, WorksheetPart part, ReportSheet sheet, ChartDrawing charts)
    {
        if (sheet.Charts.Count == 0)
        {
            return;
        }

        const string id = "rId1";
        var drawings = part.AddNewPart<DrawingsPart>(id);
        drawings.WorksheetDrawing = charts.Draw(drawings);
        worksheet.Append(new Drawing { Id = new StringValue(id) });
    }
}
