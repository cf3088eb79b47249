using System.Buffers;
using System.Globalization;
using System.Text;

namespace Benchmarking.Import.Tables;

/// <summary>Recognises a file's encoding and turns its text into UTF-8.</summary>
/// <remarks>A byte order mark decides. Without one: UTF-16 where every other byte is mostly 0, UTF-8 where the bytes are valid UTF-8, else Windows-1252.
/// Control characters show that the file is no text at all; what is UTF-8 in some places and not in others was put together of two files, and is refused.</remarks>
internal static class TextDecoding
{
    private const int Sample = 4096;
    private const int ForeignRun = 8;
    private const char Replacement = '\uFFFD';
    private static readonly byte[] ControlBytes = [.. Enumerable.Range(0, 32).Except([9, 10, 11, 12, 13]).Append(127).Select(code => (byte)code)];
    private static readonly SearchValues<byte> Controls = SearchValues.Create(ControlBytes);
    private static readonly SearchValues<byte> ControlsAndGaps = SearchValues.Create([.. ControlBytes, 0x81, 0x8D, 0x8F, 0x90, 0x9D]);
    private static readonly SearchValues<char> ControlLetters = SearchValues.Create([.. ControlBytes.Select(code => (char)code)]);

    /// <summary>Reads a file's text.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>The text, or the fault that keeps it from being text.</returns>
    public static DecodedText Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        return span switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => DecodedText.Refused(new("import.text.workbook")),
            [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes, mark: 3, Utf8Survey.Of(span[3..])),
            [0xFF, 0xFE, ..] => Utf16(span[2..], bigEndian: false, mark: 2),
            [0xFE, 0xFF, ..] => Utf16(span[2..], bigEndian: true, mark: 2),
            _ when GuessUtf16(span) is { } bigEndian => Utf16(span, bigEndian, mark: 0),
            _ => Unmarked(bytes),
        };
    }

    private static DecodedText Unmarked(ReadOnlyMemory<byte> bytes)
    {
        var survey = Utf8Survey.Of(bytes.Span);
        return survey.IsValid || survey.IsPartly ? Utf8(bytes, mark: 0, survey) : OneByte(bytes.Span);
    }

    private static DecodedText Utf8(ReadOnlyMemory<byte> bytes, int mark, Utf8Survey survey)
    {
        var text = bytes[mark..];
        if (survey is { IsPartly: true, IsLetter: true })
        {
            return DecodedText.Refused(new(
                "import.text.mixed",
                TextLines.LineAt(text.Span, survey.FirstTelling),
                survey.FirstTelling + mark,
                TextLines.LineAt(text.Span, survey.FirstInvalid),
                survey.FirstInvalid + mark));
        }

        if (!survey.IsValid)
        {
            return DecodedText.Refused(new("import.text.damaged_utf8", TextLines.LineAt(text.Span, survey.FirstInvalid), survey.FirstInvalid + mark));
        }

        return text.Span.IndexOfAny(Controls) is var at and >= 0
            ? NoText(text.Span[at], TextLines.LineAt(text.Span, at), at + mark)
            : new DecodedText(text, mark > 0 ? "UTF-8 BOM" : "UTF-8");
    }

    private static DecodedText Utf16(ReadOnlySpan<byte> bytes, bool bigEndian, int mark)
    {
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes[..(bytes.Length & ~1)]);
        if (FirstForeign(text) is { } foreign)
        {
            return DecodedText.Refused(new("import.text.damaged_utf16", LineAt(text, foreign), (2 * foreign) + mark));
        }

        if (text.AsSpan().IndexOfAny(ControlLetters) is var at and >= 0)
        {
            return NoText((byte)text[at], LineAt(text, at), (2 * at) + mark);
        }

        return bytes.Length % 2 == 1
            ? DecodedText.Refused(new("import.text.cut_utf16", LineAt(text, text.Length), bytes.Length - 1 + mark))
            : new DecodedText(Encoding.UTF8.GetBytes(text), bigEndian ? "UTF-16 BE" : "UTF-16 LE");
    }

    /// <summary>The first place that is no UTF-16: half a pair, or a run of what would be two letters of ASCII each.</summary>
    private static int? FirstForeign(string text)
    {
        var run = 0;
        for (var at = 0; at < text.Length; at++)
        {
            run = IsAscii(text[at] >> 8) && IsAscii(text[at] & 0xFF) ? run + 1 : 0;
            if (run == ForeignRun || text[at] == Replacement)
            {
                return at - Math.Max(0, run - 1);
            }
        }

        return null;
    }

    private static bool IsAscii(int letter) => letter is (>= ' ' and <= '~') or '\t' or '\r' or '\n';

    private static int LineAt(string text, int at) => TextLines.LineAt(Encoding.UTF8.GetBytes(text[..at]), Encoding.UTF8.GetByteCount(text.AsSpan(0, at)));

    private static DecodedText OneByte(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAny(ControlsAndGaps) is var at and >= 0)
        {
            return NoText(bytes[at], TextLines.LineAt(bytes, at), at);
        }

        return OldCodePage.In(bytes) is { } old
            ? DecodedText.Refused(new("import.text.old_code_page", TextLines.LineAt(bytes, old.At), old.At, old.Name))
            : new DecodedText(Encoding.UTF8.GetBytes(Windows1252.Encoding.GetString(bytes)), "Windows-1252");
    }

    private static DecodedText NoText(byte found, int line, int offset) =>
        DecodedText.Refused(new("import.text.control", line, offset, found.ToString("X2", CultureInfo.InvariantCulture)));

    /// <summary>Whether bytes without a mark look like UTF-16: in Latin letters one byte of two is 0, always the same one.</summary>
    private static bool? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (even, odd) = (0, 0);
        for (var at = 0; at < sample.Length; at += 2)
        {
            even += sample[at] == 0 ? 1 : 0;
            odd += sample[at + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 3 / 4;
        return (even, odd) switch
        {
            (0, _) when odd > most => false,
            (_, 0) when even > most => true,
            _ => null,
        };
    }
}
