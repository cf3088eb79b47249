namespace Benchmarking.Import.Evaluations;

/// <summary>Words as they are compared: without what spreadsheets and word processors do to spaces and dashes.</summary>
internal static class PlainWords
{
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n', '\u00A0', '\u2007', '\u202F'];

    /// <summary>Brings words to the form that they are compared in.</summary>
    /// <param name="text">The words.</param>
    /// <returns>One space between words, plain hyphens for dashes, nothing that takes no room; letters as they are.</returns>
    public static string Of(string text)
    {
        var joined = string.Join(' ', text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
        return string.Concat(joined.Where(letter => letter is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD'))
            .Select(letter => letter is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' ? '-' : letter));
    }
}
