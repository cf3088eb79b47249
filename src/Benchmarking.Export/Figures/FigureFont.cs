using Benchmarking.Export.Figures.Png;
using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Export.Figures;

/// <summary>The letters of pictures made of pixels. Load it once for many pictures; it is not for several threads at a time.</summary>
public sealed class FigureFont
{
    private const double Boldness = 0.025;
    private const long LargestFile = 64 << 20;

    private readonly TrueTypeFont _regular;
    private readonly TrueTypeFont? _bold;

    private FigureFont(string name, TrueTypeFont regular, TrueTypeFont? bold)
    {
        (Name, _regular, _bold) = (name, regular, bold);
        Ruler = new FontRuler(this);
    }

    /// <summary>The file that it came from.</summary>
    public string Name { get; }

    /// <summary>Measures these letters.</summary>
    internal TextRuler Ruler { get; }

    /// <summary>Opens a font that somebody chose.</summary>
    /// <param name="path">A TrueType file; its bold letters are the regular ones, drawn a little thicker.</param>
    /// <returns>The font.</returns>
    /// <exception cref="RefusedException">It cannot be read, or is no font with TrueType outlines.</exception>
    public static FigureFont FromFile(string path)
    {
        try
        {
            return new FigureFont(path, Open(path), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new RefusedException(new Sentence("figure.font.unreadable", path));
        }
        catch (InvalidDataException)
        {
            throw Broken(path);
        }
    }

    /// <summary>Finds a font on the machine: one with Arial's widths before others, so that pictures look as drawings do.</summary>
    /// <returns>The font.</returns>
    /// <exception cref="RefusedException">There is none.</exception>
    public static FigureFont OfSystem()
    {
        foreach (var (regular, bold) in SystemFonts.Find())
        {
            try
            {
                return new FigureFont(regular, Open(regular), bold is null ? null : Open(bold));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                // The next one may be whole.
            }
        }

        throw new RefusedException(new Sentence("figure.font.none"));
    }

    /// <summary>Says that a font is broken.</summary>
    internal static RefusedException Broken(string path) => new(new Sentence("figure.font.broken", path));

    /// <summary>The outlines of a line of words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <returns>Closed polygons in parts of the letters' size, upwards from the baseline, the pen beginning at 0.</returns>
    internal IEnumerable<Spot[]> Outlines(string text, bool bold)
    {
        var (font, pen, extra) = Choose(bold);
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var outline in font.Outline(rune.Value))
            {
                yield return Moved(outline, pen);
                if (extra > 0)
                {
                    yield return Moved(outline, pen + extra);
                }
            }

            pen += font.Advance(rune.Value) + extra;
        }
    }

    private static Spot[] Moved(Spot[] outline, double by) => Array.ConvertAll(outline, spot => spot with { X = spot.X + by });

    private static TrueTypeFont Open(string path)
    {
        using var stream = File.OpenRead(path);
        if (stream.Length > LargestFile)
        {
            throw new InvalidDataException("The file is too large for a font.");
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TrueTypeFont(bytes);
    }

    private (TrueTypeFont Font, double Pen, double Extra) Choose(bool bold) => (bold ? _bold ?? _regular : _regular, 0, bold && _bold is null ? Boldness : 0);

    private sealed class FontRuler(FigureFont font) : TextRuler
    {
        protected override double Ems(string text, bool bold)
        {
            var (chosen, width, extra) = font.Choose(bold);
            foreach (var rune in text.EnumerateRunes())
            {
                width += chosen.Advance(rune.Value) + extra;
            }

            return width;
        }
    }
}
