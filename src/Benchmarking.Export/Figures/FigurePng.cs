using Benchmarking.Export.Figures.Png;
using Benchmarking.Findings;
using Benchmarking.Reports.Figures;
using Benchmarking.Wording;

namespace Benchmarking.Export.Figures;

/// <summary>Writes figures as PNG: the same picture as the SVG, in pixels. The same figure and the same font give the same bytes, on every run and every machine.</summary>
public static class FigurePng
{
    private const double MostPixels = 100_000_000;

    /// <summary>Writes a file of its own, light, on white.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="stream">Where the file is written; needs no seeking and is left open.</param>
    /// <param name="font">Its letters.</param>
    /// <param name="size">Its size; null for the usual one.</param>
    /// <exception cref="RefusedException">The font is broken, or the picture would be too large.</exception>
    public static void Write(Figure figure, Stream stream, FigureFont font, PngSize? size = null)
    {
        var (width, scale) = size ?? new PngSize();
        try
        {
            var scene = Charts.Scene(figure, Paper.OfWidth(width) with { Ruler = font.Ruler });
            if (scene.Width * scene.Height * scale * scale > MostPixels)
            {
                throw new RefusedException(new Sentence("figure.png.too_large", (long)(scene.Width * scale), (long)(scene.Height * scale)));
            }

            var canvas = new Canvas(scene, Theme.Light, font, scale);
            foreach (var shape in scene.Shapes)
            {
                canvas.Paint(shape);
            }

            PngFile.Write(canvas, scale, figure, stream);
        }
        catch (InvalidDataException)
        {
            throw FigureFont.Broken(font.Name);
        }
    }
}

/// <summary>The size of a picture.</summary>
/// <param name="Width">Its width in CSS pixels, 320 to 4000. Default 900.</param>
/// <param name="Scale">Pixels for each CSS pixel. Default 2, for sharp print and slides.</param>
public sealed record PngSize(double Width = Paper.Wide, double Scale = 2);
