using Benchmarking.Export.Excel.Charts;
using Benchmarking.Reports;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;

namespace Benchmarking.Export.Excel;

/// <summary>Draws the charts of one sheet: native ones, which readers can edit and copy.</summary>
/// <param name="sheet">The sheet, under a name that the workbook accepts.</param>
/// <param name="parts">What the workbook's sheets share.</param>
/// <param name="sizes">The sizes of its columns and rows.</param>
internal sealed class ChartDrawing(ReportSheet sheet, WorkbookParts parts, SheetSizes sizes)
{
    private const string ChartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

    /// <summary>Draws them, each as a part of the file.</summary>
    /// <returns>The path of the part that says where each stands.</returns>
    public string Write()
    {
        var values = new SheetValues(sheet);
        var links = sheet.Charts.Select((chart, place) =>
        {
            var path = parts.Next("xl/charts/chart");
            parts.Package.Add(path, ChartType, NativeChart.Draw(new ChartGround(chart, values, parts.Words, Size(chart.Place))));
            return new PartLink(FormattableString.Invariant($"rId{place + 1}"), "chart", path);
        }).ToArray();
        var drawing = parts.Next("xl/drawings/drawing");
        var frames = sheet.Charts.Select((chart, place) => Anchor(chart, (uint)place, links[place].Id));
        parts.Package.Add(drawing, DrawingType, new WorksheetDrawing(frames), links);
        return drawing;
    }

    private ChartSize Size(CellRange place) => new(
        sizes.Width(place.FirstColumn, place.LastColumn), sizes.Height(place.FirstRow, place.LastRow));

    private static TwoCellAnchor Anchor(SheetChart chart, uint place, string id) => new(
        new FromMarker(new ColumnId(Whole(chart.Place.FirstColumn)), new ColumnOffset("0"), new RowId(Whole(chart.Place.FirstRow)), new RowOffset("0")),
        new ToMarker(new ColumnId(Whole(chart.Place.LastColumn + 1)), new ColumnOffset("0"), new RowId(Whole(chart.Place.LastRow + 1)), new RowOffset("0")),
        new GraphicFrame(
            new NonVisualGraphicFrameProperties(
                new NonVisualDrawingProperties
                {
                    Id = place + 2,
                    Name = CellText.Allowed(chart.Figure.Title),
                    Description = CellText.Allowed(chart.Figure.Description),
                },
                new NonVisualGraphicFrameDrawingProperties()),
            new Transform(new D.Offset { X = 0, Y = 0 }, new D.Extents { Cx = 0, Cy = 0 }),
            new D.Graphic(new D.GraphicData(new C.ChartReference { Id = id }) { Uri = ChartNamespace }))
        { Macro = "" },
        new ClientData())
    { EditAs = EditAsValues.OneCell };

    private static string Whole(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
