using System.Globalization;
using System.Net;
using System.Text;

namespace Benchmarking.Import.Recognition;

/// <summary>What is left of a text when everything is taken away that survey tools and people change without meaning to.</summary>
internal static class PlainText
{
    private const string Apostrophes = "'’‘ʼ`´";

    /// <summary>Takes away markup, numbering in front, letter case, punctuation, invisible characters and repeated spaces, and joins letters with their marks.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Small letters and digits with single spaces between words; empty where the text has neither.</returns>
    public static string Of(string text) => Words(Numbering.Without(WithoutMarkup(ComposedLetters.In(text))));

    /// <summary>As <see cref="Of"/>, but with the numbering: for ids and names, which may begin with a number.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Small letters and digits with single spaces between words.</returns>
    public static string Numbered(string text) => Words(WithoutMarkup(ComposedLetters.In(text)));

    private static string Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (!IsUnheard(letter) && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Characters that stand inside a word without parting it: zero-width ones, soft hyphens, marks without a letter of their own, apostrophes.</summary>
    private static bool IsUnheard(char letter) => Apostrophes.Contains(letter, StringComparison.Ordinal)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    private static string WithoutMarkup(string text)
    {
        var plain = WithoutTags(text);
        return plain.Contains('&', StringComparison.Ordinal) ? WithoutTags(WebUtility.HtmlDecode(plain)) : plain;
    }

    /// <summary>Puts a space in the place of each tag; <c>&lt; 5 years</c> is none.</summary>
    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isTag = text[at] == '<' && at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!');
            var end = isTag ? text.IndexOf('>', at) : -1;
            plain.Append(end < 0 ? text[at] : ' ');
            at = Math.Max(at, end);
        }

        return plain.ToString();
    }
}
