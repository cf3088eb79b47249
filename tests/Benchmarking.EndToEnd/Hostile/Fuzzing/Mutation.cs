using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Benchmarking.EndToEnd.Hostile.Fuzzing;

/// <summary>Changes files by chance, the way that they break: at signs that mean something, in the texts within archives, between two files.</summary>
/// <param name="chance">Where chance comes from; the same seed gives the same files.</param>
internal sealed class Mutation(Random chance)
{
    private static readonly SearchValues<byte> Signs = SearchValues.Create("\n,;\"<>{}[]:"u8);

    private const int Largest = 256 * 1024;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", "\n\n", " ", "sep=;\n", "=1+1", "-", "+", "@", "'", "0", "-1", "1e999", "NaN", "99999999999999999999", "2147483648", "1.5", "1,5", "31.02.2018", "2018-02-31",
            "9901", "9902", "|9901", "school", "nav", "SK1a", "unit", "indicator", "level", "respondent", "evaluation.cases", "Ikke vurdert", "3 – ", "æøå", "Ã¦", "\u202E", "\u200B", "\uFEFF", "\u00A0", "\u2028", "😀", "\0", "\a", "\u0085",
            "{", "}", "[", "]", ":", "null", "true", "{}", "[]", "\"id\":", "\"size\":", "\"value\":", "\"dimension\":", "\"index\":", "\\u0000", "\\uD800", "\\", "//", "/*",
            "<", ">", "/>", "</row>", "<row>", "<row r=\"1\">", "<c t=\"s\"><v>", "<c r=\"A1\">", "</c>", "<is><t>", "</t></is>", "<f>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a>", "&amp;", "&#0;", "&#x1;", "_x0000_", "_xD800_",
            "- ", "? ", ": ", "#", "&a ", "*a", "!!int ", "|\n", ">\n", "---\n", "...\n", "%YAML 1.1\n", "<<: ", "\n  ", "\n    ", "~", "columns:", "items:", "units:",
            "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006",
        }.Select(Encoding.UTF8.GetBytes),
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF], [0x81], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F],
    ];

    /// <summary>Changes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="others">Files to take pieces of.</param>
    /// <returns>The changed file.</returns>
    public byte[] Of(byte[] file, IReadOnlyList<byte[]> others)
    {
        var changed = file is [(byte)'P', (byte)'K', 3, 4, ..] && chance.Next(4) > 0 ? Within(file, others) : Changed(file, others);
        return chance.Next(20) == 0 ? Encoded(changed) : changed;
    }

    private byte[] Changed(byte[] file, IReadOnlyList<byte[]> others)
    {
        var changed = file;
        for (var times = 1 + chance.Next(1 << chance.Next(5)); times > 0; times--)
        {
            changed = Once(changed, others);
        }

        return changed.Length <= Largest ? changed : changed[..Largest];
    }

    private byte[] Once(byte[] file, IReadOnlyList<byte[]> others)
    {
        var (at, end) = Piece(file);
        return chance.Next(9) switch
        {
            0 => Flipped(file),
            1 => [.. file[..at], .. Tokens[chance.Next(Tokens.Length)], .. file[at..]],
            2 => [.. file[..at], .. Tokens[chance.Next(Tokens.Length)], .. file[end..]],
            3 => [.. file[..at], .. file[end..]],
            4 => [.. file[..end], .. file[at..]],
            5 => file[..at],
            6 => [.. file[..at], .. Of(others[chance.Next(others.Count)]), .. file[end..]],
            7 => [.. file[..at], .. Enumerable.Repeat(Tokens[chance.Next(Tokens.Length)], 1 << chance.Next(10)).SelectMany(token => token), .. file[at..]],
            _ => Line(file),
        };
    }

    // Where lines, fields, tags and values begin and end, rather than anywhere.
    private (int At, int End) Piece(byte[] file)
    {
        var (one, other) = (Place(file), Place(file));
        return chance.Next(3) == 0 ? (Math.Min(one, other), Math.Max(one, other)) : (one, Math.Min(file.Length, one + chance.Next(1 << chance.Next(8))));
    }

    private int Place(byte[] file)
    {
        var at = chance.Next(file.Length + 1);
        var sign = chance.Next(2) == 0 ? file.AsSpan(at).IndexOfAny(Signs) : 0;
        return sign > 0 ? at + sign : at;
    }

    private byte[] Of(byte[] other)
    {
        var (at, end) = Piece(other);
        return other[at..end];
    }

    private byte[] Flipped(byte[] file)
    {
        var flipped = file.ToArray();
        for (var times = file.Length == 0 ? 0 : 1 + chance.Next(4); times > 0; times--)
        {
            flipped[chance.Next(file.Length)] ^= (byte)(1 << chance.Next(8));
        }

        return flipped;
    }

    private byte[] Line(byte[] file)
    {
        var lines = Encoding.Latin1.GetString(file).Split('\n');
        var (from, to) = (chance.Next(lines.Length), chance.Next(lines.Length));
        (lines[from], lines[to]) = (lines[to], lines[from]);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private byte[] Encoded(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        return chance.Next(4) switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => Encoding.Latin1.GetBytes(text),
            _ => [0xEF, 0xBB, 0xBF, .. file],
        };
    }

    /// <summary>Changes one part of an archive and leaves the archive whole.</summary>
    private byte[] Within(byte[] file, IReadOnlyList<byte[]> others)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            var parts = archive.Entries.Take(40).Select(entry => (entry.FullName, Content: Bytes(entry))).ToList();
            if (parts.Count > 0)
            {
                var place = chance.Next(3) > 0 ? parts.Count - 1 : chance.Next(parts.Count);
                parts[place] = (parts[place].FullName, Changed(parts[place].Content, [.. parts.Select(part => part.Content)]));
                return ZipBytes.Of(parts);
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            // An archive that is broken already is changed as bytes.
        }

        return Changed(file, others);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[16 * 1024];
        for (int read; bytes.Length < Largest && (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
