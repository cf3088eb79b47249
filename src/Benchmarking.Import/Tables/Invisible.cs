using System.Buffers;
using System.Text;

namespace Benchmarking.Import.Tables;

/// <summary>Characters that nobody sees and that keep two equal texts from being equal: zero-width ones, marks of writing direction, soft hyphens, spaces of other kinds.</summary>
internal static class Invisible
{
    private const string WithoutWidth =
        "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF";

    private const string Spaces = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
    private static readonly SearchValues<char> Any = SearchValues.Create(WithoutWidth + Spaces);
    private static readonly SearchValues<char> Zero = SearchValues.Create(WithoutWidth);

    /// <summary>Whether a text has any of them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True where it has.</returns>
    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(Any);

    /// <summary>Leaves them out and puts plain spaces for the other kinds.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without them, trimmed.</returns>
    public static string Without(string text)
    {
        if (!IsIn(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Where(letter => !Zero.Contains(letter)))
        {
            plain.Append(Any.Contains(letter) ? ' ' : letter);
        }

        return plain.ToString().Trim();
    }
}
