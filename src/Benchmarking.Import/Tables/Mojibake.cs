using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Benchmarking.Findings;

namespace Benchmarking.Import.Tables;

/// <summary>Recognises text that was UTF-8, was read as Windows-1252 and saved like that: <c>sÃ¦rlig</c> for <c>særlig</c>.</summary>
/// <remarks>Nothing is repaired: an export made anew is right for certain. In the header the file is refused for it; below, where it may stand in comments that
/// nobody reads, it is a warning, and cells that are read are refused by their own rules.</remarks>
internal static class Mojibake
{
    private const int Around = 24;
    private const int MostBytes = 3;
    private const int WholeLimit = 4 * 1024 * 1024;

    // What the first bytes of Latin letters, of punctuation and of the mark U+FEFF become.
    private static readonly byte[][] Starts = ["Ã"u8.ToArray(), "Â"u8.ToArray(), "â€"u8.ToArray(), "ï»¿"u8.ToArray()];

    /// <summary>Looks through a table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>What was found; null where nothing was.</returns>
    public static TableRemark? In(DelimitedText table)
    {
        var text = table.Utf8.Span;
        var (first, count) = (-1, 0);
        foreach (var start in Starts)
        {
            for (var at = Next(text, start, 0); at >= 0; at = Next(text, start, at + 1))
            {
                first = first < 0 ? at : Math.Min(first, at);
                count++;
            }
        }

        if (count == 0)
        {
            return null;
        }

        var line = TextLines.LineAt(text, first);
        var word = Word(text, first);
        return new(
            FileChecks.Mojibake,
            line == 1 ? Severity.Error : Severity.Warning,
            new(IsWholly(text) ? "import.text.mojibake_whole" : "import.text.mojibake", word, Repaired(word) ?? word, count),
            line + table.LinesBefore);
    }

    /// <summary>The next place where a start is followed by what makes it a letter in UTF-8.</summary>
    private static int Next(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start, int from)
    {
        while (text[from..].IndexOf(start) is var at and >= 0)
        {
            from += at;
            if (IsLetter(text[from..]))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>Whether two or three characters are the bytes of one.</summary>
    private static bool IsLetter(ReadOnlySpan<byte> text)
    {
        Span<byte> bytes = stackalloc byte[MostBytes];
        for (var count = 0; count < MostBytes && Rune.DecodeFromUtf8(text, out var rune, out var length) == OperationStatus.Done; text = text[length..])
        {
            if (!rune.IsBmp || Windows1252.Byte((char)rune.Value) is not { } own)
            {
                return false;
            }

            bytes[count++] = own;
            if (count > 1 && Utf8.IsValid(bytes[..count]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text as it was meant; null where it cannot be turned back as a whole.</summary>
    private static string? Repaired(string text)
    {
        var bytes = new byte[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (Windows1252.Byte(text[at]) is not { } own)
            {
                return null;
            }

            bytes[at] = own;
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static bool IsWholly(ReadOnlySpan<byte> text) => text.Length <= WholeLimit && Repaired(Encoding.UTF8.GetString(text)) is not null;

    /// <summary>The word around a place.</summary>
    private static string Word(ReadOnlySpan<byte> text, int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && at - from < Around && !IsEdge(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && to - at < Around && !IsEdge(text[to]))
        {
            to++;
        }

        while (from < at && (text[from] & 0xC0) == 0x80)
        {
            from++;
        }

        while (to < text.Length && to > at && (text[to] & 0xC0) == 0x80)
        {
            to--;
        }

        return Encoding.UTF8.GetString(text[from..to]);
    }

    private static bool IsEdge(byte letter) => letter is <= (byte)' ' or (byte)';' or (byte)',' or (byte)'"';
}
