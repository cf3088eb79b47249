using System.Globalization;
using System.IO.Compression;
using System.Text;
using Benchmarking.Disclosure;
using Benchmarking.Networks;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Published figures of one wave as a store keeps them: a line each, fields between tabs, <c>\N</c> for none, deflated.</summary>
internal static class FigureLines
{
    private const string None = @"\N";
    private const int FieldCount = 9;

    // Until version 5 nobody wrote down how many answers each cell had, and what was published stays as it was written.
    private const int FirstFieldCount = 8;

    // Written as a backslash and a letter: what would end a field or a line, or begin such a pair. The backslash itself goes first.
    private static readonly (char Sign, char Letter)[] Escapes = [('\\', '\\'), ('\t', 't'), ('\n', 'n'), ('\r', 'r')];

    /// <summary>Packs figures.</summary>
    /// <param name="figures">The figures, of one wave.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Pack(IEnumerable<PublishedFigure> figures)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new StreamWriter(deflate, bufferSize: 1 << 16))
        {
            foreach (var figure in figures)
            {
                Write(writer, figure);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Unpacks figures.</summary>
    /// <param name="packed">What <see cref="Pack"/> made.</param>
    /// <param name="wave">The wave of all of them.</param>
    /// <returns>The figures in their order; null where the bytes are something else.</returns>
    public static List<PublishedFigure>? Unpack(byte[] packed, WaveId wave)
    {
        try
        {
            using var reader = new StreamReader(new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
            var (figures, fields) = (new List<PublishedFigure>(), new string[FieldCount]);
            Array.Fill(fields, "");
            while (reader.ReadLine() is { } line)
            {
                Split(line, fields);
                figures.Add(Read(fields, wave));
            }

            return figures;
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static void Write(StreamWriter writer, PublishedFigure figure)
    {
        foreach (var text in (ReadOnlySpan<string?>)[figure.Table, figure.Unit, figure.Service, figure.Measure, figure.Item])
        {
            writer.Write(Escaped(text));
            writer.Write('\t');
        }

        writer.Write(figure.N is { } count ? count.ToString(CultureInfo.InvariantCulture) : None);
        writer.Write('\t');
        writer.Write(figure.Value is { } value ? value.ToString("R", CultureInfo.InvariantCulture) : None);
        writer.Write('\t');
        writer.Write(Escaped(figure.Digest));
        writer.Write('\t');
        writer.Write(Escaped(figure.Cells));
        writer.Write('\n');
    }

    // Most fields say what the same one in the line above says: they share its text.
    private static void Split(ReadOnlySpan<char> line, string[] fields)
    {
        var place = 0;
        foreach (var range in line.Split('\t'))
        {
            var field = line[range];
            if (place == FieldCount)
            {
                throw new FormatException($"A figure has more than {FieldCount} fields.");
            }

            fields[place] = field.SequenceEqual(fields[place]) ? fields[place] : field.ToString();
            place++;
        }

        if (place < FirstFieldCount)
        {
            throw new FormatException($"A figure has {place} fields instead of {FieldCount}.");
        }

        fields[^1] = place == FieldCount ? fields[^1] : None;
    }

    private static PublishedFigure Read(string[] fields, WaveId wave) => new(
        wave,
        Unescaped(fields[0]) ?? throw new FormatException("A figure stands in no table."),
        Unescaped(fields[1]),
        Unescaped(fields[2]),
        Unescaped(fields[3]),
        Unescaped(fields[4]),
        fields[5] == None ? null : int.Parse(fields[5], CultureInfo.InvariantCulture),
        fields[6] == None ? null : double.Parse(fields[6], CultureInfo.InvariantCulture),
        Unescaped(fields[7]) ?? throw new FormatException("A figure has no digest."))
    {
        Cells = Unescaped(fields[8]),
    };

    private static string Escaped(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny("\\\t\n\r") < 0)
        {
            return text ?? None;
        }

        return Escapes.Aggregate(text, (escaped, escape) => escaped.Replace(escape.Sign.ToString(), "\\" + escape.Letter, StringComparison.Ordinal));
    }

    private static string? Unescaped(string field)
    {
        if (field == None || !field.Contains('\\', StringComparison.Ordinal))
        {
            return field == None ? null : field;
        }

        var text = new StringBuilder(field.Length);
        for (var place = 0; place < field.Length; place++)
        {
            text.Append(field[place] == '\\' && place + 1 < field.Length ? Sign(field[++place]) : field[place]);
        }

        return text.ToString();
    }

    private static char Sign(char letter) => Array.FindIndex(Escapes, escape => escape.Letter == letter) is >= 0 and var place
        ? Escapes[place].Sign
        : throw new FormatException($"'\\{letter}' stands for nothing.");
}
