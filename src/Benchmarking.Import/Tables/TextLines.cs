using System.Buffers;

namespace Benchmarking.Import.Tables;

/// <summary>Lines of a text; CR, LF and CR LF each end one.</summary>
internal static class TextLines
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\r\n"u8);

    /// <summary>The line that a byte stands in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The byte's place, from 0 to the text's length.</param>
    /// <returns>The line, the first being 1.</returns>
    public static int LineAt(ReadOnlySpan<byte> text, int at)
    {
        var before = text[..at];
        var line = 1 + before.Count((byte)'\n');
        for (var found = before.IndexOf((byte)'\r'); found >= 0;)
        {
            line += found + 1 < text.Length && text[found + 1] == '\n' ? 0 : 1;
            var next = before[(found + 1)..].IndexOf((byte)'\r');
            found = next < 0 ? -1 : found + 1 + next;
        }

        return line;
    }

    /// <summary>The first line that is longer than a limit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The most bytes that a line may have.</param>
    /// <returns>The line, the first being 1; null where every line keeps within the limit.</returns>
    public static int? FirstLongerThan(ReadOnlySpan<byte> text, int limit)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny(Ends);
            if (length < 0 ? text.Length - start > limit : length > limit)
            {
                return LineAt(text, start);
            }

            start = length < 0 ? text.Length : start + length + 1;
        }

        return null;
    }
}
