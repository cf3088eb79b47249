using Benchmarking.Wording;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel.Charts;

/// <summary>The words of a chart.</summary>
/// <param name="language">Their language.</param>
internal sealed class ChartWords(Language language)
{
    /// <summary>The size of letters where nothing else is asked for, in points.</summary>
    public const double Plain = 10;

    private const int UnitsPerDegree = 60_000;

    // Office names a language together with its country.
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal) { ["nb"] = "nb-NO", ["nn"] = "nn-NO", ["en"] = "en-GB" };

    /// <summary>The language of the words as Office names it.</summary>
    public string LanguageTag { get; } = Countries.GetValueOrDefault(language.Code, language.Code);

    /// <summary>Words of a chart's own.</summary>
    /// <param name="lines">Their lines.</param>
    /// <param name="turned">How far they are turned, in degrees, clockwise.</param>
    /// <returns>The words.</returns>
    public RichText Rich(IEnumerable<Paragraph> lines, int turned = 0) => new([Body(turned), new ListStyle(), .. lines]);

    /// <summary>A line of words, which begins at the left.</summary>
    /// <param name="size">The size of its letters in points.</param>
    /// <param name="runs">Its parts.</param>
    /// <returns>The line.</returns>
    public Paragraph Line(double size, params IReadOnlyList<Run> runs) => new(
        [new ParagraphProperties(Letters(new DefaultRunProperties(), size, Palette.Ink, bold: false)) { Alignment = TextAlignmentTypeValues.Left }, .. runs]);

    /// <summary>A part of a line.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="size">The size of its letters in points.</param>
    /// <param name="ink">Their colour.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <returns>The part.</returns>
    public Run Run(string text, double size, string ink, bool bold) => new(
        Letters(new RunProperties { Language = LanguageTag }, size, ink, bold),
        new DocumentFormat.OpenXml.Drawing.Text(CellText.Allowed(text)));

    /// <summary>How the words of an axis, a legend or labels look.</summary>
    /// <param name="size">The size of their letters in points.</param>
    /// <param name="ink">Their colour.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <param name="turned">How far they are turned, in degrees; null where the program decides.</param>
    /// <returns>The properties.</returns>
    public TextProperties Properties(double size, string ink = Palette.Ink, bool bold = false, int? turned = null) => new(
        turned is { } degrees ? Body(degrees) : new BodyProperties(),
        new ListStyle(),
        new Paragraph(
            new ParagraphProperties(Letters(new DefaultRunProperties(), size, ink, bold)),
            new EndParagraphRunProperties { Language = LanguageTag }));

    private static BodyProperties Body(int turned) => new() { Rotation = turned * UnitsPerDegree, Vertical = TextVerticalValues.Horizontal };

    private static T Letters<T>(T properties, double size, string ink, bool bold)
        where T : TextCharacterPropertiesType
    {
        properties.FontSize = (int)(size * 100);
        properties.Bold = bold;
        properties.Append(
            new SolidFill(new RgbColorModelHex { Val = ink }),
            new LatinFont { Typeface = CellLooks.Font });
        return properties;
    }
}
