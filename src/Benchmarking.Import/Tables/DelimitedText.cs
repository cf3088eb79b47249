using System.Text;

namespace Benchmarking.Import.Tables;

/// <summary>A text that is a table: lines of fields with a delimiter between them.</summary>
/// <param name="Utf8">The text as UTF-8, from its header on.</param>
/// <param name="Delimiter">What stands between fields: <c>;</c>, <c>,</c> or a tab.</param>
/// <param name="LinesBefore">How many lines of the file stand before the header.</param>
/// <param name="Encoding">The encoding that the file came in.</param>
public sealed record DelimitedText(ReadOnlyMemory<byte> Utf8, char Delimiter, int LinesBefore, string Encoding)
{
    private const int LinesLookedAt = 20;

    /// <summary>Recognises the delimiter: from a first line <c>sep=;</c>, else the one that splits the first lines most alike.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="encoding">The encoding that the file came in.</param>
    /// <returns>The table.</returns>
    public static DelimitedText Recognise(ReadOnlyMemory<byte> utf8, string encoding)
    {
        var span = utf8.Span;
        if (span.Length > 4 && Ascii.EqualsIgnoreCase(span[..4], "sep="u8) && span[4] is (byte)';' or (byte)',' or (byte)'\t')
        {
            var rest = span[5..] switch
            {
                [(byte)'\r', (byte)'\n', ..] => 7,
                [(byte)'\r' or (byte)'\n', ..] => 6,
                [] => 5,
                _ => 0,
            };
            if (rest > 0)
            {
                return new(utf8[rest..], (char)span[4], LinesBefore: 1, encoding);
            }
        }

        return new(utf8, Likeliest(span), LinesBefore: 0, encoding);
    }

    private static char Likeliest(ReadOnlySpan<byte> text)
    {
        var (best, bestScore) = (';', 0.0);
        foreach (var delimiter in (ReadOnlySpan<char>)[';', '\t', ','])
        {
            var score = Score(text, (byte)delimiter);
            (best, bestScore) = score > bestScore ? (delimiter, score) : (best, bestScore);
        }

        return best;
    }

    /// <summary>How many fields the header has, times the share of the first records that have as many.</summary>
    private static double Score(ReadOnlySpan<byte> text, byte delimiter)
    {
        var (header, fields, alike, records) = (0, 1, 0, 0);
        var isQuoted = false;
        for (var at = 0; at <= text.Length && records < LinesLookedAt; at++)
        {
            var isEnd = at == text.Length || (!isQuoted && text[at] is (byte)'\n' or (byte)'\r');
            if (!isEnd)
            {
                isQuoted ^= text[at] == '"';
                fields += !isQuoted && text[at] == delimiter ? 1 : 0;
                continue;
            }

            var isBlank = at == 0 || text[at - 1] is (byte)'\n' or (byte)'\r';
            if (!isBlank)
            {
                header = records++ == 0 ? fields : header;
                alike += fields == header ? 1 : 0;
            }

            fields = 1;
        }

        return header < 2 ? 0 : header * (double)alike / records;
    }
}
