using System.Buffers;

namespace Benchmarking.Import.Forms;

/// <summary>Words as they are compared: without what spreadsheets and word processors do to spaces and dashes.</summary>
internal static class PlainWords
{
    private const string Spaces = " \t\r\n\u00A0\u2007\u2028\u202F";
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2212";
    private const string Nothing = "\u200B\u200C\u200D\uFEFF\u00AD";
    private static readonly SearchValues<char> Unplain = SearchValues.Create(Spaces + Dashes + Nothing);

    /// <summary>Brings words to the form that they are compared in.</summary>
    /// <param name="text">The words.</param>
    /// <returns>One space between words, plain hyphens for dashes, nothing that takes no room; letters as they are.</returns>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Unplain))
        {
            return text;
        }

        var joined = string.Join(' ', text.Split(Spaces.ToCharArray(), StringSplitOptions.RemoveEmptyEntries));
        return string.Concat(joined.Where(letter => !Nothing.Contains(letter, StringComparison.Ordinal))
            .Select(letter => Dashes.Contains(letter, StringComparison.Ordinal) ? '-' : letter));
    }
}
