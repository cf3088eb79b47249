using System.Buffers;
using System.Globalization;
using System.Text;

namespace Benchmarking.Wording;

/// <summary>What somebody wrote as it may be shown: letters and line ends, and nothing that acts on what shows it.</summary>
/// <remarks>Control characters steer terminals, marks of writing direction turn what stands beside them, and halves of characters can be written in no file.
/// What joins letters or tells where a word may be parted stays, because languages need it.</remarks>
public static class VisibleText
{
    // Everything that could have to go; most texts have none of it.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(letter => letter != '\n' && (IsGone(letter) || IsBreak(letter) || char.IsSurrogate(letter)))]);

    /// <summary>A text without what cannot be seen.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text itself where nothing has to go; line ends of every kind are line feeds, tabs stay.</returns>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
            {
                continue;
            }

            if (at + 1 < text.Length && char.IsSurrogatePair(letter, text[at + 1]))
            {
                Append(kept, new Rune(letter, text[++at]));
            }
            else if (IsBreak(letter))
            {
                kept.Append('\n');
            }
            else if (!IsGone(letter) && !char.IsSurrogate(letter))
            {
                kept.Append(letter);
            }
        }

        return kept.ToString();
    }

    /// <summary>A text on one line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>As <see cref="Of"/>, with a space for every line end and tab.</returns>
    public static string Line(string text) => Of(text).Replace('\n', ' ').Replace('\t', ' ');

    private static void Append(StringBuilder kept, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && (rune.Value & 0xFFFE) != 0xFFFE)
        {
            kept.Append(rune);
        }
    }

    private static bool IsBreak(char letter) => letter is '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsGone(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.Control => letter is not ('\t' or '\n' or '\r' or '\u0085'),
        UnicodeCategory.Format => letter is not ('\u00AD' or '\u200C' or '\u200D'),
        _ => letter is '\uFFFE' or '\uFFFF',
    };
}
