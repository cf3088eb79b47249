using System.Text;

namespace Benchmarking.Import.Recognition;

/// <summary>Joins letters with the marks that follow them: <c>a</c> and U+030A become <c>å</c>.</summary>
/// <remarks>Without the machine's culture tables <see cref="string.Normalize()"/> leaves every text as it is. The pairs are the canonical compositions
/// of the Unicode Character Database for the letters of the Nordic countries' languages, Sami and Kven among them, and of their neighbours' names.</remarks>
internal static class ComposedLetters
{
    private static readonly Dictionary<(char Letter, char Mark), char> Pairs = Small(
        ('\u0300', "aàeèiìoòuù"),
        ('\u0301', "aácćeéiílĺnńoórŕsśuúyýzźæǽøǿåǻ"),
        ('\u0302', "aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
        ('\u0303', "aãiĩnñoõuũ"),
        ('\u0304', "aāeēiīoōuū"),
        ('\u0306', "aăeĕgğiĭoŏuŭ"),
        ('\u0307', "cċeėgġzż"),
        ('\u0308', "aäeëiïoöuüyÿ"),
        ('\u030A', "aåuů"),
        ('\u030B', "oőuű"),
        ('\u030C', "cčdďeěgǧhȟkǩnňrřsštťzžʒǯ"),
        ('\u0327', "cçgģkķlļnņrŗsştţ"),
        ('\u0328', "aąeęiįuų"));

    /// <summary>Joins letters and marks.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, each letter one character where there is one for it.</returns>
    public static string In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (joined.Length > 0 && Join(joined[^1], letter) is { } one)
            {
                joined[^1] = one;
            }
            else
            {
                joined.Append(letter);
            }
        }

        return joined.ToString();
    }

    private static char? Join(char letter, char mark)
    {
        var small = char.ToLowerInvariant(letter);
        if (!Pairs.TryGetValue((small, mark), out var one))
        {
            return null;
        }

        return small == letter ? one : char.ToUpperInvariant(one);
    }

    private static Dictionary<(char Letter, char Mark), char> Small(params IReadOnlyList<(char Mark, string Letters)> marks) => marks
        .SelectMany(mark => mark.Letters.Chunk(2), (mark, pair) => (Key: (pair[0], mark.Mark), One: pair[1]))
        .ToDictionary(pair => pair.Key, pair => pair.One);
}
