using Benchmarking.Wording;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Export.Excel;

/// <summary>The words of a chart.</summary>
/// <param name="language">Their language.</param>
internal sealed class ChartWords(Language language)
{
    /// <summary>A title.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="size">The size of its letters in points.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <returns>The title's text.</returns>
    public RichText Rich(string text, double size, bool bold)
    {
        var look = Letters(new RunProperties { Language = language.Code }, size, bold);
        return new RichText(
            new BodyProperties(),
            new ListStyle(),
            new Paragraph(
                new ParagraphProperties(Letters(new DefaultRunProperties(), size, bold)),
                new Run(look, new DocumentFormat.OpenXml.Drawing.Text(CellText.Allowed(text)))));
    }

    /// <summary>How the words of an axis or a legend look.</summary>
    /// <param name="size">The size of their letters in points.</param>
    /// <returns>The properties.</returns>
    public TextProperties Properties(double size) => new(
        new BodyProperties(),
        new ListStyle(),
        new Paragraph(
            new ParagraphProperties(Letters(new DefaultRunProperties(), size, bold: false)),
            new EndParagraphRunProperties { Language = language.Code }));

    private static T Letters<T>(T properties, double size, bool bold)
        where T : TextCharacterPropertiesType
    {
        properties.FontSize = (int)(size * 100);
        properties.Bold = bold;
        properties.Append(
            new SolidFill(new RgbColorModelHex { Val = bold ? Palette.Title : Palette.Ink }),
            new LatinFont { Typeface = CellLooks.Font });
        return properties;
    }
}
