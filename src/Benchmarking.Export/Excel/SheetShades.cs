using System.Globalization;
using Benchmarking.Reports;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Export.Excel;

/// <summary>Shades cells by their numbers, with formats that follow the numbers when they are changed.</summary>
internal static class SheetShades
{
    /// <summary>The shades of a sheet.</summary>
    /// <param name="shades">Which cells, from which number to which.</param>
    /// <returns>One format each, the first of which comes first.</returns>
    public static IEnumerable<ConditionalFormatting> Of(IReadOnlyList<SheetShade> shades) => shades.Select((shade, place) => new ConditionalFormatting(
        new ConditionalFormattingRule(
            new ColorScale(
                Point(shade.Minimum),
                Point(shade.Maximum),
                new Color { Rgb = "FF" + Palette.PalestShade },
                new Color { Rgb = "FF" + Palette.StrongestShade }))
        {
            Type = ConditionalFormatValues.ColorScale,
            Priority = place + 1,
        })
    {
        SequenceOfReferences = new() { InnerText = CellAddress.Of(shade.Cells) },
    });

    private static ConditionalFormatValueObject Point(double number) => new()
    {
        Type = ConditionalFormatValueObjectValues.Number,
        Val = number.ToString("R", CultureInfo.InvariantCulture),
    };
}
