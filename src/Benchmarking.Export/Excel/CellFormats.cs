using Benchmarking.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using CellStyle = Benchmarking.Reports.CellStyle;

namespace Benchmarking.Export.Excel;

/// <summary>The formats that a workbook's cells use, each once, and the named styles that readers find in the gallery.</summary>
internal sealed class CellFormats
{
    private const uint FirstOwnNumberFormat = 164;
    private readonly Looks _looks = new();
    private readonly List<string> _numberFormats = [];
    private readonly Dictionary<Key, uint> _keys = [];
    private readonly List<OpenXmlElement> _styleFormats = [new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }];
    private readonly List<OpenXmlElement> _cellFormats = [new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 }];
    private readonly List<OpenXmlElement> _names = [new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }];

    /// <summary>Gives every style its name.</summary>
    /// <param name="texts">The words.</param>
    public CellFormats(Texts texts)
    {
        foreach (var style in Enum.GetValues<CellStyle>())
        {
            var look = CellLooks.Of(style);
            var id = (uint)_styleFormats.Count;
            _styleFormats.Add(Xf(_looks.Of(look), look));
            var name = texts[$"excel.style.{style.ToString().ToLowerInvariant()}"];
            _names.Add(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = name, FormatId = id });
        }
    }

    /// <summary>The number that a cell names its format by.</summary>
    /// <param name="style">Its style.</param>
    /// <param name="look">How it looks, where it differs from its style's look.</param>
    /// <param name="numberFormat">How its number is shown; null for text.</param>
    /// <param name="quoted">Whether it is marked as text for good, so that editing it makes no formula of it.</param>
    /// <returns>The number.</returns>
    public uint Of(CellStyle style, CellLook look, string? numberFormat = null, bool quoted = false)
    {
        var key = new Key(style, look, numberFormat, quoted);
        if (!_keys.TryGetValue(key, out var number))
        {
            number = (uint)_cellFormats.Count;
            _keys.Add(key, number);
            _cellFormats.Add(Formatted(Xf(_looks.Of(look), look), 1 + (uint)style, NumberFormat(numberFormat), quoted));
        }

        return number;
    }

    /// <summary>All of it.</summary>
    /// <returns>The stylesheet; complete once every sheet is drawn.</returns>
    public Stylesheet Stylesheet()
    {
        var formats = _numberFormats
            .Select((code, place) => new NumberingFormat { NumberFormatId = FirstOwnNumberFormat + (uint)place, FormatCode = code }).ToArray();
        return new Stylesheet(
            new NumberingFormats(formats) { Count = (uint)formats.Length },
            new Fonts(_looks.Fonts) { Count = (uint)_looks.Fonts.Count },
            new Fills(_looks.Fills) { Count = (uint)_looks.Fills.Count },
            new Borders(_looks.Borders) { Count = (uint)_looks.Borders.Count },
            new CellStyleFormats(_styleFormats) { Count = (uint)_styleFormats.Count },
            new DocumentFormat.OpenXml.Spreadsheet.CellFormats(_cellFormats) { Count = (uint)_cellFormats.Count },
            new CellStyles(_names) { Count = (uint)_names.Count });
    }

    private static CellFormat Xf(LookPlaces places, CellLook look)
    {
        var format = new CellFormat(Aligned(look))
        {
            NumberFormatId = 0,
            FontId = places.Font,
            FillId = places.Fill,
            BorderId = places.Border,
            ApplyAlignment = true,
        };
        if (look.Unlocked)
        {
            format.Append(new Protection { Locked = false });
            format.ApplyProtection = true;
        }

        return format;
    }

    private static CellFormat Formatted(CellFormat format, uint style, uint numberFormat = 0, bool quoted = false)
    {
        format.FormatId = style;
        format.NumberFormatId = numberFormat;
        format.ApplyNumberFormat = numberFormat != 0;
        format.ApplyFont = true;
        format.ApplyFill = true;
        format.ApplyBorder = true;
        format.QuotePrefix = quoted ? true : null;
        return format;
    }

    private static Alignment Aligned(CellLook look) => new()
    {
        Horizontal = look.Right ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
        Vertical = look.Stand == Stand.Top ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center,
        WrapText = look.Wraps,
        Indent = (uint)look.Indent,
    };

    private uint NumberFormat(string? code)
    {
        if (code is null)
        {
            return 0;
        }

        if (!_numberFormats.Contains(code, StringComparer.Ordinal))
        {
            _numberFormats.Add(code);
        }

        return FirstOwnNumberFormat + (uint)_numberFormats.IndexOf(code);
    }

    private sealed record Key(CellStyle Style, CellLook Look, string? NumberFormat, bool Quoted);
}
