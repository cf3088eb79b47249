using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>What stands around every plot: title, legend, ground and language.</summary>
internal static class ChartFrame
{
    private const double LegendSize = 9;
    private const double LegendLine = 14;

    // The key, and the room around it, beside each name.
    private const double LegendKey = 34;

    /// <summary>Puts a plot into its chart.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <param name="title">Its title.</param>
    /// <param name="plot">The plot.</param>
    /// <param name="legend">Its legend; null for none.</param>
    /// <returns>The chart's own part.</returns>
    public static ChartSpace Of(ChartGround ground, ChartTitle title, PlotArea plot, Legend? legend = null)
    {
        plot.Append(ChartShapes.Nothing());
        OpenXmlElement[] parts = [title.Draw(), new AutoTitleDeleted { Val = false }, plot];
        OpenXmlElement[] end = [new PlotVisibleOnly { Val = false }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }];
        return new ChartSpace(
            new EditingLanguage { Val = ground.Words.LanguageTag },
            new RoundedCorners { Val = false },
            new Chart([.. parts, .. legend is null ? [] : new OpenXmlElement[] { legend }, .. end]),
            ChartShapes.Frame(),
            ground.Words.Properties(ChartWords.Plain));
    }

    /// <summary>A legend below the plot.</summary>
    /// <param name="ground">What the chart is drawn from and on.</param>
    /// <returns>The legend.</returns>
    public static Legend Legend(ChartGround ground) => new(
        new LegendPosition { Val = LegendPositionValues.Bottom },
        new Overlay { Val = false },
        ground.Words.Properties(LegendSize));

    /// <summary>The height of a legend below the plot.</summary>
    /// <param name="names">The names in it.</param>
    /// <param name="size">How large the chart is drawn.</param>
    /// <returns>The height in points.</returns>
    public static double LegendHeight(IEnumerable<string> names, ChartSize size)
    {
        var lines = names.Sum(name => TextWidth.Points(name, LegendSize, bold: false) + LegendKey) / (0.9 * size.Width);
        return (Math.Ceiling(lines) * LegendLine) + 6;
    }
}
