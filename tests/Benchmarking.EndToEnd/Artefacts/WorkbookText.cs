using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Benchmarking.EndToEnd.Artefacts;

/// <summary>A workbook as text: of every sheet its cells with value, format and style by name, and its charts with what they are bound to.</summary>
internal sealed class WorkbookText
{
    private readonly WorkbookPart _workbook;
    private readonly List<string> _words;
    private readonly List<CellFormat> _formats;
    private readonly Dictionary<uint, string> _codes;
    private readonly Dictionary<uint, string> _styles;

    private WorkbookText(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet ?? throw new InvalidOperationException("The workbook has no styles.");
        _workbook = workbook;
        _words = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];
        _formats = [.. sheet.CellFormats?.Elements<CellFormat>() ?? []];
        _codes = sheet.NumberingFormats?.Elements<NumberingFormat>().ToDictionary(format => format.NumberFormatId?.Value ?? 0, format => format.FormatCode?.Value ?? "") ?? [];
        _styles = sheet.CellStyles?.Elements<CellStyle>().ToDictionary(style => style.FormatId?.Value ?? 0, style => style.Name?.Value ?? "") ?? [];
    }

    /// <summary>Reads a workbook.</summary>
    public static string Of(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var workbook = document.WorkbookPart ?? throw new InvalidOperationException("The file has no workbook.");
        var text = new WorkbookText(workbook);
        return string.Concat(workbook.Workbook.Sheets?.Elements<Sheet>().Select(text.Sheet) ?? []);
    }

    private string Sheet(Sheet sheet)
    {
        var part = (WorksheetPart)_workbook.GetPartById(sheet.Id?.Value ?? "");
        var text = new StringBuilder($"=== {sheet.Name}{(sheet.State is null ? "" : " (hidden)")}\n");
        foreach (var row in part.Worksheet.Descendants<Row>())
        {
            var cells = row.Elements<Cell>().Where(cell => cell.CellValue is not null).Select(Cell).ToList();
            text.Append(cells.Count == 0 ? "" : string.Join(" | ", cells) + "\n");
        }

        foreach (var frame in part.DrawingsPart?.WorksheetDrawing.Descendants<Xdr.GraphicFrame>() ?? [])
        {
            var reference = frame.Descendants<C.ChartReference>().Single();
            var chart = (ChartPart)(part.DrawingsPart?.GetPartById(reference.Id?.Value ?? "") ?? throw new InvalidOperationException("A chart has no part."));
            text.Append(CultureInfo.InvariantCulture, $"chart {frame.Descendants<Xdr.NonVisualDrawingProperties>().First().Name}\n");
            foreach (var formula in chart.ChartSpace.Descendants<C.Formula>().Select(formula => formula.Text).Distinct())
            {
                text.Append("  ").Append(formula).Append('\n');
            }
        }

        return text.Append('\n').ToString();
    }

    private string Cell(Cell cell)
    {
        var format = _formats[(int)(cell.StyleIndex?.Value ?? 0)];
        var style = _styles.GetValueOrDefault(format.FormatId?.Value ?? 0, "");
        var shown = _codes.TryGetValue(format.NumberFormatId?.Value ?? 0, out var code) ? " " + code : "";
        return $"{cell.CellReference} {Value(cell)} [{style[(style.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()}{shown}]";
    }

    // Ten digits, so that a last digit that differs between processors is no difference.
    private string Value(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? _words[int.Parse(cell.CellValue?.Text ?? "", CultureInfo.InvariantCulture)].ReplaceLineEndings("⏎")
        : double.Parse(cell.CellValue?.Text ?? "", CultureInfo.InvariantCulture).ToString("G10", CultureInfo.InvariantCulture);
}
