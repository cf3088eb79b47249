using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel;

/// <summary>Fills and lines of charts.</summary>
internal static class ChartShapes
{
    private const double EmuPerPoint = 12_700;

    /// <summary>The reader's own bars: filled.</summary>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties Own() => new(Solid(Palette.Own), new Outline(new NoFill()));

    /// <summary>The bars of those compared with: pale with an outline, from the second on hatched as well, so that no colour is needed to tell them apart.</summary>
    /// <param name="place">The place among the references, from 0.</param>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties Reference(int place) => new(
        place == 0 ? Solid(Palette.Reference) : Hatched(place),
        Stroke(Palette.ReferenceLine, 1));

    /// <summary>A line and no fill.</summary>
    /// <param name="colour">Its colour.</param>
    /// <param name="points">Its width in points.</param>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties Line(string colour, double points) => new(new NoFill(), Stroke(colour, points));

    /// <summary>Neither line nor fill.</summary>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties NoLine() => new(new NoFill(), new Outline(new NoFill()));

    /// <summary>Neither line nor fill, for the plot's ground.</summary>
    /// <returns>The shape.</returns>
    public static DocumentFormat.OpenXml.Drawing.Charts.ShapeProperties Nothing() => new(new NoFill(), new Outline(new NoFill()));

    /// <summary>A white ground without a frame.</summary>
    /// <returns>The shape.</returns>
    public static DocumentFormat.OpenXml.Drawing.Charts.ShapeProperties Frame() => new(Solid("FFFFFF"), new Outline(new NoFill()));

    private static SolidFill Solid(string colour) => new(new RgbColorModelHex { Val = colour });

    private static PatternFill Hatched(int place) => new(
        new ForegroundColor(new RgbColorModelHex { Val = Palette.ReferenceLine }),
        new BackgroundColor(new RgbColorModelHex { Val = "FFFFFF" }))
    {
        Preset = place % 2 == 1 ? PresetPatternValues.WideUpwardDiagonal : PresetPatternValues.Percent20,
    };

    private static Outline Stroke(string colour, double points) => new(Solid(colour)) { Width = new Int32Value((int)(points * EmuPerPoint)) };
}
