using System.Buffers.Binary;
using System.Text;

namespace Benchmarking.Tests.Export.Figures.Png;

/// <summary>A small TrueType font, so that tests need none of the machine's: every letter is a square, and <c>Å</c> is two of them, put together.</summary>
internal static class MadeFont
{
    private const int Characters = 0x180;

    /// <summary>The font's file. A glyph's number is the code of its character; ▲ is drawn as A.</summary>
    /// <param name="format">The format of its map of characters: 4 or 12.</param>
    public static byte[] Bytes(int format = 4)
    {
        byte[] square = [.. Words(1, 0, 0, 500, 500), .. Words(3, 0), 1, 1, 1, 1, .. Words(0, 500, 0, -500), .. Words(0, 0, 500, 0)];

        // A at its own size, and A at half its size, moved by (100, 600).
        byte[] pair = [.. Words(-1, 0, 0, 500, 900), .. Words(0x23, 'A', 0, 0), .. Words(0x0B, 'A', 100, 600, 0x2000)];
        var glyphs = Enumerable.Range(0, Characters).Select(glyph => glyph switch { ' ' => [], 'Å' => pair, _ => square }).ToList();
        var (places, place) = (new List<byte>(Words(0)), 0);
        foreach (var glyph in glyphs)
        {
            place += glyph.Length;
            places.AddRange(Words(place / 2));
        }

        return File(new(StringComparer.Ordinal)
        {
            ["cmap"] = [.. Words(0, 1, 3, format == 4 ? 1 : 10, 0, 12), .. format == 4 ? Segments() : Groups()],
            ["glyf"] = [.. glyphs.SelectMany(glyph => glyph)],
            ["head"] = [.. new byte[18], .. Words(1000), .. new byte[34]],
            ["hhea"] = [.. new byte[34], .. Words(1)],
            ["hmtx"] = [.. Words(600, 0)],
            ["loca"] = [.. places],
        });
    }

    // Ends, beginnings, differences and offsets of three segments, and the glyphs that the second one points to.
    private static byte[] Segments() =>
    [
        .. Words(4, 44, 0, 6, 0, 0, 0),
        .. Words(Characters - 1, '▲', 0xFFFF, 0),
        .. Words(' ', '▲', 0xFFFF),
        .. Words(0, 0, 1),
        .. Words(0, 4, 0),
        .. Words('A'),
    ];

    private static byte[] Groups() => [.. Words(12, 0, 0, 40, 0, 0, 0, 2), .. Words(0, ' ', 0, Characters - 1, 0, ' '), .. Words(0, '▲', 0, '▲', 0, 'A')];

    private static byte[] Words(params int[] numbers) => [.. numbers.SelectMany(number => new[] { (byte)(number >> 8), (byte)number })];

    private static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        using var file = new MemoryStream();
        file.Write([0, 1, 0, 0, .. Words(tables.Count, 0, 0, 0)]);
        var offset = 12 + (16 * tables.Count);
        foreach (var (tag, table) in tables)
        {
            var entry = new byte[16];
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(8), offset);
            BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(12), table.Length);
            file.Write(entry);
            offset += table.Length;
        }

        foreach (var table in tables.Values)
        {
            file.Write(table);
        }

        return file.ToArray();
    }
}
