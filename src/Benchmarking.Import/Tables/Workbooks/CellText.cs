using System.Globalization;
using System.Text;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Cells' texts as fields of a table.</summary>
internal static class CellText
{
    private const int EscapeLength = 7;
    private const double LongestWhole = 1e15;

    /// <summary>What stands between fields.</summary>
    public const char Delimiter = ';';

    /// <summary>What a line break within a text becomes where lines matter, such as in a narrative: it ends no line of the table.</summary>
    public const char KeptBreak = '\u2028';

    /// <summary>A text as a field: on one line, and in quotation marks where it would not be read as it is without.</summary>
    /// <param name="text">The text, with characters that XML cannot hold written as <c>_x000D_</c>.</param>
    /// <param name="lineBreak">What a line break becomes: a space, or <see cref="KeptBreak"/>.</param>
    /// <returns>The field.</returns>
    public static string Field(string text, char lineBreak = ' ')
    {
        var line = Line(Unescaped(text), lineBreak);
        return line.AsSpan().ContainsAny(Delimiter, '"') ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : line;
    }

    /// <summary>A number as its shortest text that gives the same number again.</summary>
    /// <param name="text">The number as the workbook has it, such as <c>4.0</c> or <c>4.2999999999999998</c>.</param>
    /// <returns>Such as <c>4</c> or <c>4.3</c>; the workbook's own text where it is no number.</returns>
    public static string Number(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exact))
        {
            return exact.ToString(CultureInfo.InvariantCulture);
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return text;
        }

        return Math.Abs(number) < LongestWhole && number == Math.Floor(number)
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
    }

    private static string Line(string text, char lineBreak) => text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
        ? text
        : string.Create(text.Length, (Text: text, Break: lineBreak), (line, from) =>
        {
            for (var at = 0; at < line.Length; at++)
            {
                var letter = from.Text[at];
                line[at] = letter == '\n' ? from.Break : letter < ' ' ? ' ' : letter;
            }
        });

    private static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var result = new StringBuilder();
        var from = 0;
        for (; at >= 0; at = text.IndexOf("_x", at, StringComparison.Ordinal))
        {
            var isEscape = at + EscapeLength <= text.Length && text[at + EscapeLength - 1] == '_'
                && int.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
            if (isEscape)
            {
                var code = int.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                result.Append(text, from, at - from).Append((char)code);
                from = at + EscapeLength;
            }

            at += isEscape ? EscapeLength : 2;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }
}
