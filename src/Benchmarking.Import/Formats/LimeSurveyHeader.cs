namespace Benchmarking.Import.Formats;

/// <summary>A header of LimeSurvey taken apart.</summary>
/// <param name="Code">The question's code; null where the header has only its text.</param>
/// <param name="Row">The code of a table's row, or <c>other</c> or <c>comment</c>; null for none.</param>
/// <param name="Text">The text of the row or, without one, of the question; null where the header has only codes.</param>
internal sealed record LimeSurveyHeader(string? Code, string? Row, string? Text)
{
    private const int LongestCode = 30;

    /// <summary>Takes a header apart: <c>SK1a</c>, <c>G01Q02[SQ001]</c>, <c>SK1a. Text</c>, <c>G01Q02[SQ001]. Text [Row's text]</c> or <c>Text [Row's text]</c>.</summary>
    /// <param name="header">The header.</param>
    /// <returns>Its parts.</returns>
    public static LimeSurveyHeader Read(string header)
    {
        var length = CodeLength(header);
        var rest = header[length..];
        var row = length > 0 && rest is ['[', ..] && rest.IndexOf(']', StringComparison.Ordinal) is > 1 and var end && IsCode(rest[1..end]) ? rest[1..end] : null;
        rest = row is null ? rest : rest[(row.Length + 2)..];
        return (length, rest) switch
        {
            (0, _) => new(null, null, RowText(header)),
            (_, "") => new(header[..length], row, null),
            (_, ['.', ' ', ..]) => new(header[..length], row, RowText(rest[2..].Trim())),
            _ => new(null, null, RowText(header)),
        };
    }

    /// <summary>Whether an item's id is the question's code or that of its row.</summary>
    /// <param name="id">The item's id.</param>
    /// <returns>True where it is.</returns>
    public bool Names(string id) => string.Equals(Row ?? Code, id, StringComparison.OrdinalIgnoreCase);

    private static int CodeLength(string header)
    {
        var length = 0;
        while (length < header.Length && length <= LongestCode && (char.IsAsciiLetterOrDigit(header[length]) || header[length] == '_'))
        {
            length++;
        }

        return length > 0 && length <= LongestCode && char.IsAsciiLetter(header[0]) ? length : 0;
    }

    private static bool IsCode(string text) => text.Length <= LongestCode && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    private static string RowText(string text)
    {
        var open = text.LastIndexOf('[');
        return open > 0 && text.EndsWith(']') ? text[(open + 1)..^1].Trim() : text;
    }
}
