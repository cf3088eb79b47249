using System.Globalization;
using System.Text;

namespace Benchmarking.Import.Yaml;

/// <summary>Writes texts so that a YAML file says just them, whatever stands in them.</summary>
internal static class YamlWriting
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf" };

    /// <summary>A text in quotation marks.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line; what cannot be seen is written by its number.</returns>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is '"' or '\\')
            {
                quoted.Append('\\').Append(letter);
            }
            else if (IsUnseen(text, at))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            }
            else
            {
                quoted.Append(letter);
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A key: as it is where it is a plain word, else in quotation marks.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The key, without its colon.</returns>
    public static string Key(string key) =>
        key.Length > 0 && char.IsAsciiLetter(key[0]) && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.') && !Words.Contains(key)
            ? key
            : Quoted(key);

    /// <summary>Words behind a <c>#</c>.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The words on one line.</returns>
    public static string Comment(string text)
    {
        var line = new StringBuilder("# ", text.Length + 2);
        for (var at = 0; at < text.Length; at++)
        {
            line.Append(IsUnseen(text, at) ? ' ' : text[at]);
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Whether a character is none that a reader sees, or none that YAML takes as it is.</summary>
    private static bool IsUnseen(string text, int at) => char.GetUnicodeCategory(text[at]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.SpaceSeparator => text[at] != ' ',
        UnicodeCategory.Surrogate => !IsPair(text, at),
        _ => false,
    };

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
