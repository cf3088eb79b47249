using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>Fills, lines and marks of charts.</summary>
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
        place == 0
            ? Solid(Palette.Reference)
            : Hatched(Palette.ReferenceLine, "FFFFFF", place % 2 == 1 ? PresetPatternValues.WideUpwardDiagonal : PresetPatternValues.Percent20),
        Stroke(Palette.ReferenceLine, 1));

    /// <summary>How a legend shows a mark that is a stroke: lines that stand.</summary>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties Stroke() => new(
        Hatched(Palette.ReferenceLine, "FFFFFF", PresetPatternValues.NarrowVertical), new Outline(new NoFill()));

    /// <summary>The bars of one point of a scale: within a line, hatched on the lower half of the scale.</summary>
    /// <param name="colour">Their colour.</param>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties Option(ScaleColour colour) => new(
        colour.Hatch is { } hatch ? Hatched(hatch, colour.Fill, PresetPatternValues.WideUpwardDiagonal) : Solid(colour.Fill),
        Stroke(Palette.Muted, 0.5));

    /// <summary>The network's range: pale within a line.</summary>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties Range() => new(Solid(Palette.Reference), Stroke(Palette.RangeLine, 0.75));

    /// <summary>A line and no fill.</summary>
    /// <param name="colour">Its colour.</param>
    /// <param name="points">Its width in points.</param>
    /// <param name="dash">How it is broken.</param>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties Line(string colour, double points, PresetLineDashValues dash = PresetLineDashValues.Solid) =>
        new(new NoFill(), Stroke(colour, points, dash));

    /// <summary>Neither line nor fill.</summary>
    /// <returns>The shape.</returns>
    public static ChartShapeProperties NoLine() => new(new NoFill(), new Outline(new NoFill()));

    /// <summary>Neither line nor fill, for the plot's ground.</summary>
    /// <returns>The shape.</returns>
    public static C.ShapeProperties Nothing() => new(new NoFill(), new Outline(new NoFill()));

    /// <summary>A white ground without a frame.</summary>
    /// <returns>The shape.</returns>
    public static C.ShapeProperties Frame() => new(Solid("FFFFFF"), new Outline(new NoFill()));

    /// <summary>A mark.</summary>
    /// <param name="symbol">Its shape.</param>
    /// <param name="size">Its size in points.</param>
    /// <param name="colour">The colour of its line.</param>
    /// <param name="fill">The colour within.</param>
    /// <returns>The mark.</returns>
    public static Marker Mark(MarkerStyleValues symbol, byte size, string colour, string fill) => new(
        new Symbol { Val = symbol },
        new Size { Val = size },
        new ChartShapeProperties(Solid(fill), Stroke(colour, 1.25)));

    private static SolidFill Solid(string colour) => new(new RgbColorModelHex { Val = colour });

    private static PatternFill Hatched(string line, string ground, PresetPatternValues pattern) => new(
        new ForegroundColor(new RgbColorModelHex { Val = line }),
        new BackgroundColor(new RgbColorModelHex { Val = ground }))
    {
        Preset = pattern,
    };

    private static Outline Stroke(string colour, double points, PresetLineDashValues dash = PresetLineDashValues.Solid) =>
        new(Solid(colour), new PresetDash { Val = dash }, new Round()) { Width = new Int32Value((int)(points * EmuPerPoint)), CapType = LineCapValues.Flat };
}
