using Benchmarking.Export.Excel.Charts;
using Benchmarking.Reports;
using Benchmarking.Wording;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;

namespace Benchmarking.Export.Excel;

/// <summary>Draws the charts of one sheet: native ones, which readers can edit and copy.</summary>
/// <param name="sheet">The sheet, under a name that the workbook accepts.</param>
/// <param name="texts">The words of the report's language.</param>
/// <param name="sizes">The sizes of its columns and rows.</param>
internal sealed class ChartDrawing(ReportSheet sheet, Texts texts, SheetSizes sizes)
{
    private const string ChartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Draws them.</summary>
    /// <param name="drawings">The part that takes the charts' own parts.</param>
    /// <returns>Where each chart stands.</returns>
    public WorksheetDrawing Draw(DrawingsPart drawings)
    {
        var values = new SheetValues(sheet);
        var frames = sheet.Charts.Select((chart, place) =>
        {
            var id = FormattableString.Invariant($"rId{place + 1}");
            drawings.AddNewPart<ChartPart>(id).ChartSpace = NativeChart.Draw(new ChartGround(chart, values, texts, Size(chart.Place)));
            return Anchor(chart, (uint)place, id);
        });
        return new WorksheetDrawing([.. frames]);
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
