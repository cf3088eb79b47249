namespace Benchmarking.Export.Figures.Png;

/// <summary>A TrueType font: which glyph draws a character, how wide it is, and its outline. A file may come from anywhere, so nothing in it is believed.</summary>
internal sealed class TrueTypeFont
{
    private const uint Collection = 0x7474_6366;
    private const double Widest = 3;

    private readonly Dictionary<string, BigEndian> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IReadOnlyList<Spot[]>> _outlines = [];
    private readonly CharacterMap _characters;
    private readonly GlyphOutlines _glyphs;
    private readonly int _unitsPerEm;
    private readonly int _metrics;

    /// <summary>Opens a font; of a collection, its first.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="InvalidDataException">It is no TrueType font, or a broken one.</exception>
    public TrueTypeFont(ReadOnlyMemory<byte> bytes)
    {
        var file = new BigEndian(bytes);
        var start = file.Long(0) == Collection ? file.Long(12) : 0;
        for (var place = 0; place < file.Unsigned(start + 4); place++)
        {
            var entry = start + 12 + (16L * place);
            var tag = string.Concat(Enumerable.Range(0, 4).Select(letter => (char)file.Byte(entry + letter)));
            _tables[tag] = file.Part(file.Long(entry + 8), file.Long(entry + 12));
        }

        var head = Table("head");
        _unitsPerEm = head.Unsigned(18);
        _metrics = Table("hhea").Unsigned(34);
        if (_unitsPerEm is < 16 or > 16384 || _metrics == 0)
        {
            throw new InvalidDataException("The font's measures are broken.");
        }

        _characters = new CharacterMap(Table("cmap"));
        _glyphs = new GlyphOutlines(Table("glyf"), Table("loca"), head.Signed(50) != 0, _unitsPerEm);
        if ("nx0".Any(letter => Advance(letter) is < 0.2 or > 1.2 || Outline(letter).Count == 0))
        {
            throw new InvalidDataException("The font draws no letters.");
        }
    }

    /// <summary>How far the pen moves for a character.</summary>
    /// <param name="character">Its code point.</param>
    /// <returns>Parts of the letters' size, at most 3.</returns>
    public double Advance(int character) => Blank(character) is { } blank
        ? blank
        : Math.Min(Widest, Table("hmtx").Unsigned(4L * Math.Min(_characters.Glyph(character), _metrics - 1)) / (double)_unitsPerEm);

    /// <summary>The outline of a character.</summary>
    /// <param name="character">Its code point.</param>
    /// <returns>Closed polygons in parts of the letters' size, upwards from the baseline; the font's own sign for what it lacks.</returns>
    public IReadOnlyList<Spot[]> Outline(int character)
    {
        if (!_outlines.TryGetValue(character, out var outline))
        {
            outline = Blank(character) is null ? _glyphs.Of(_characters.Glyph(character)) : [];
            _outlines.Add(character, outline);
        }

        return outline;
    }

    // Spaces that few fonts have, and signs that are not seen.
    private double? Blank(int character) => character switch
    {
        0x2009 or 0x202F when _characters.Glyph(character) == 0 => 0.2,
        0x00AD or (>= 0x200B and <= 0x200F) or 0xFEFF or < ' ' => 0,
        _ => null,
    };

    private BigEndian Table(string tag) => _tables.TryGetValue(tag, out var table) ? table : throw new InvalidDataException($"The font has no table '{tag}'.");
}
