using System.Text;
using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Writes figures as SVG. The same figure gives the same bytes, on every run and every machine.</summary>
public static class FigureSvg
{
    /// <summary>Writes a file of its own: light, on white, with all that it needs but fonts.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="stream">Where the file is written; needs no seeking and is left open.</param>
    /// <param name="width">The width in CSS pixels, 320 to 4000.</param>
    public static void Write(Figure figure, Stream stream, double width = Paper.Wide)
    {
        var writer = new SvgWriter(SvgPaint.ByColour(Theme.Light), "figure");
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + writer.Write(Charts.Scene(figure, Paper.OfWidth(width)), isAlone: true);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Draws a figure for a page that has <see cref="FigureStyle.Rules"/>. It brings no script and refers to nothing outside.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="idPrefix">What the ids in it begin with, so that no two figures of a page share one: letters, digits and hyphens.</param>
    /// <param name="width">The width in CSS pixels, 320 to 4000.</param>
    /// <returns>An <c>svg</c> element.</returns>
    public static string Inline(Figure figure, string idPrefix, double width = Paper.Wide) =>
        new SvgWriter(SvgPaint.ByName, idPrefix).Write(Charts.Scene(figure, Paper.OfWidth(width)), isAlone: false);
}
