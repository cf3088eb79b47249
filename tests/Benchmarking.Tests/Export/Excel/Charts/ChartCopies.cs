using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Tests.Export.Excel.Charts;

/// <summary>Holds what a workbook's charts carry against the cells that they refer to.</summary>
internal static class ChartCopies
{
    private static readonly Regex Area = new(@"^'(?<sheet>(?:[^']|'')+)'!\$(?<c1>[A-Z]+)\$(?<r1>\d+)(?::\$(?<c2>[A-Z]+)\$(?<r2>\d+))?$", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>What a chart says that its cells do not say, or the other way round.</summary>
    public static IEnumerable<string> Complaints(Written written)
    {
        var sheets = written.Book.Workbook.Descendants<Sheet>().Select((sheet, place) => (Name: sheet.Name?.Value ?? "", Part: written.Sheet(place)))
            .ToDictionary(sheet => sheet.Name, sheet => Values(written, sheet.Part), StringComparer.Ordinal);
        return from part in written.Book.WorksheetParts
               from chart in part.DrawingsPart?.ChartParts ?? []
               from formula in chart.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Formula>()
               let said = Said(formula)
               let meant = Meant(formula, sheets)
               where !said.SequenceEqual(meant)
               select $"{formula.Text}: the chart says {string.Join('|', said)}, the cells {string.Join('|', meant)}";
    }

    private static string?[] Said(OpenXmlLeafTextElement formula)
    {
        var copy = formula.NextSibling() ?? throw new InvalidOperationException("A reference has no copy.");
        var said = new string?[copy.GetFirstChild<PointCount>()?.Val?.Value ?? 0];
        foreach (var point in copy.Elements<NumericPoint>())
        {
            said[point.Index?.Value ?? 0] = point.InnerText;
        }

        foreach (var point in copy.Elements<StringPoint>())
        {
            said[point.Index?.Value ?? 0] = point.InnerText;
        }

        return said;
    }

    private static string?[] Meant(OpenXmlLeafTextElement formula, Dictionary<string, Dictionary<string, (string Value, bool IsNumber)>> sheets)
    {
        var isNumber = formula.Parent is NumberReference;
        var areas = formula.Text is ['(', .. var inner, ')'] ? inner.Split(",'").Select((area, place) => place == 0 ? area : "'" + area) : [formula.Text];
        return
        [
            .. from area in areas
               let found = Area.Match(area)
               let sheet = sheets[found.Groups["sheet"].Value.Replace("''", "'", StringComparison.Ordinal)]
               from row in Enumerable.Range(Number(found.Groups["r1"]), Number(found.Groups["r2"].Success ? found.Groups["r2"] : found.Groups["r1"]) - Number(found.Groups["r1"]) + 1)
               let cell = sheet.GetValueOrDefault(found.Groups["c1"].Value + row.ToString(CultureInfo.InvariantCulture))
               select cell.Value is not null && cell.IsNumber == isNumber ? cell.Value : null,
        ];
    }

    private static Dictionary<string, (string Value, bool IsNumber)> Values(Written written, WorksheetPart part)
    {
        var texts = written.Book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
        return part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Where(cell => cell.CellValue is not null).ToDictionary(
            cell => cell.CellReference?.Value ?? "",
            cell => cell.DataType?.Value == CellValues.SharedString ? (texts[int.Parse(cell.InnerText, CultureInfo.InvariantCulture)], false) : (cell.InnerText, true),
            StringComparer.Ordinal);
    }

    private static int Number(Capture group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
