using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Labels beside or on the marks of a series.</summary>
internal static class ChartLabels
{
    /// <summary>The values of a series.</summary>
    /// <param name="without">The places of marks that have no room for a label.</param>
    /// <param name="format">How the values are shown.</param>
    /// <param name="letters">How the labels look.</param>
    /// <param name="position">Where they stand.</param>
    /// <returns>The labels.</returns>
    public static DataLabels Of(IReadOnlyList<int> without, string format, TextProperties letters, DataLabelPositionValues position) => new(
    [
        .. without.Select(place => new DataLabel(new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)place }, new Delete { Val = true })),
        new NumberingFormat { FormatCode = format, SourceLinked = false },
        ChartShapes.NoLine(),
        letters,
        new DataLabelPosition { Val = position },
        .. Shown(values: true, name: false),
    ]);

    /// <summary>The name of a series.</summary>
    /// <param name="letters">How it looks.</param>
    /// <param name="position">Where it stands.</param>
    /// <returns>The label.</returns>
    public static DataLabels Name(TextProperties letters, DataLabelPositionValues position) =>
        new([ChartShapes.NoLine(), letters, new DataLabelPosition { Val = position }, .. Shown(values: false, name: true)]);

    private static OpenXmlElement[] Shown(bool values, bool name) =>
    [
        new ShowLegendKey { Val = false },
        new ShowValue { Val = values },
        new ShowCategoryName { Val = false },
        new ShowSeriesName { Val = name },
        new ShowPercent { Val = false },
        new ShowBubbleSize { Val = false },
    ];
}
