using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmarking.Export.Excel;

/// <summary>The fonts, fills and borders of a workbook, each once, in the order of their first use.</summary>
internal sealed class Looks
{
    private readonly Dictionary<object, uint> _places = [];

    /// <summary>Begins with what every workbook has to begin with.</summary>
    public Looks()
    {
        Of(new CellLook());
        Fills.Insert(1, new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
    }

    /// <summary>The fonts.</summary>
    public List<OpenXmlElement> Fonts { get; } = [];

    /// <summary>The fills.</summary>
    public List<OpenXmlElement> Fills { get; } = [];

    /// <summary>The borders.</summary>
    public List<OpenXmlElement> Borders { get; } = [];

    /// <summary>Where the parts of a look stand.</summary>
    /// <param name="look">The look.</param>
    /// <returns>The places.</returns>
    public LookPlaces Of(CellLook look) => new(
        Place(Fonts, (look.Size, look.Bold, look.Italic, look.Underlined, look.Ink), () => FontOf(look)),
        Place(Fills, ("fill", look.Fill), () => FillOf(look.Fill)),
        Place(Borders, look.Rule, () => BorderOf(look.Rule)));

    private static Font FontOf(CellLook look)
    {
        var font = new Font();
        if (look.Bold)
        {
            font.Append(new Bold());
        }

        if (look.Italic)
        {
            font.Append(new Italic());
        }

        if (look.Underlined)
        {
            font.Append(new Underline());
        }

        font.Append(
            new FontSize { Val = look.Size },
            new Color { Rgb = Opaque(look.Ink) },
            new FontName { Val = CellLooks.Font },
            new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill FillOf(string? colour) => colour is null
        ? new Fill(new PatternFill { PatternType = PatternValues.None })
        : new Fill(new PatternFill(new ForegroundColor { Rgb = Opaque(colour) }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border BorderOf(Rule rule) => rule switch
    {
        Rule.Row => new(new LeftBorder(), new RightBorder(), new TopBorder(), Line(new BottomBorder(), Palette.Rule), new DiagonalBorder()),
        Rule.Header => new(new LeftBorder(), new RightBorder(), new TopBorder(), Line(new BottomBorder(), Palette.HeaderRule), new DiagonalBorder()),
        Rule.Box => new(
            Line(new LeftBorder(), Palette.AnswerRule),
            Line(new RightBorder(), Palette.AnswerRule),
            Line(new TopBorder(), Palette.AnswerRule),
            Line(new BottomBorder(), Palette.AnswerRule),
            new DiagonalBorder()),
        _ => new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
    };

    private static T Line<T>(T border, string colour)
        where T : BorderPropertiesType
    {
        border.Style = BorderStyleValues.Thin;
        border.Append(new Color { Rgb = Opaque(colour) });
        return border;
    }

    private static string Opaque(string colour) => "FF" + colour;

    private uint Place(List<OpenXmlElement> parts, object key, Func<OpenXmlElement> make)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            place = (uint)parts.Count;
            parts.Add(make());
            _places.Add(key, place);
        }

        return place;
    }
}

/// <summary>Where the parts of a look stand in a stylesheet.</summary>
/// <param name="Font">Its font.</param>
/// <param name="Fill">Its fill.</param>
/// <param name="Border">Its border.</param>
internal readonly record struct LookPlaces(uint Font, uint Fill, uint Border);
