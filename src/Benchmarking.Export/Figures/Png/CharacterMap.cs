namespace Benchmarking.Export.Figures.Png;

/// <summary>Which glyph of a font draws a character: formats 4 and 12 of the <c>cmap</c> table.</summary>
internal sealed class CharacterMap
{
    private readonly Dictionary<int, int> _found = [];
    private readonly BigEndian _segments;
    private readonly bool _isLong;

    /// <summary>Chooses the fullest map that the font has.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="InvalidDataException">It has no map that is known.</exception>
    public CharacterMap(BigEndian table)
    {
        var maps = Enumerable.Range(0, table.Unsigned(2))
            .Select(place => (Platform: table.Unsigned(4 + (8 * place)), Encoding: table.Unsigned(6 + (8 * place)), Offset: table.Long(8 + (8 * place))))
            .Where(map => map is { Platform: 0 } or { Platform: 3, Encoding: 1 or 10 })
            .Select(map => (Format: table.Unsigned(map.Offset), map.Offset))
            .Where(map => map.Format is 4 or 12)
            .OrderByDescending(map => map.Format)
            .ToList();
        if (maps.Count == 0)
        {
            throw new InvalidDataException("The font has no map of characters that is known.");
        }

        var (format, offset) = maps[0];
        (_segments, _isLong) = (table.Part(offset, table.Length - offset), format == 12);
    }

    /// <summary>The glyph of a character.</summary>
    /// <param name="character">The character's code point.</param>
    /// <returns>Its number; 0 for a character that the font lacks.</returns>
    public int Glyph(int character)
    {
        if (!_found.TryGetValue(character, out var glyph))
        {
            glyph = _isLong ? InGroups(character) : character <= 0xFFFF ? InSegments(character) : 0;
            _found.Add(character, glyph);
        }

        return glyph;
    }

    private int InGroups(int character)
    {
        var groups = _segments.Long(12);
        for (var place = 0L; place < groups; place++)
        {
            var group = 16 + (12 * place);
            var (first, last) = (_segments.Long(group), _segments.Long(group + 4));
            if (character >= first && character <= last)
            {
                return (int)((_segments.Long(group + 8) + ((uint)character - first)) & 0xFFFF);
            }
        }

        return 0;
    }

    private int InSegments(int character)
    {
        var size = _segments.Unsigned(6);
        for (var place = 0; place < size; place += 2)
        {
            var (last, first) = (_segments.Unsigned(14 + place), _segments.Unsigned(16 + size + place));
            if (character > last)
            {
                continue;
            }

            if (character < first)
            {
                return 0;
            }

            var (delta, at) = (_segments.Unsigned(16 + (2 * size) + place), 16 + (3 * size) + place);
            var range = _segments.Unsigned(at);
            var glyph = range == 0 ? character : _segments.Unsigned(at + range + (2 * (character - first)));
            return range != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }
}
