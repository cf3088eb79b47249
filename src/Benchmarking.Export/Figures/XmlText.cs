using System.Text;

namespace Benchmarking.Export.Figures;

/// <summary>Words as XML writes them.</summary>
internal static class XmlText
{
    /// <summary>Writes words so that nothing in them is markup.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The words, safe between tags and in quotes; what XML has no way to write is U+FFFD.</returns>
    public static string Escaped(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (char.IsHighSurrogate(letter) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
            {
                escaped.Append(letter).Append(text[++place]);
                continue;
            }

            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                _ => escaped.Append(IsPlain(letter) ? letter : '\uFFFD'),
            };
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char letter) => letter is >= ' ' and not ('&' or '<' or '>' or '"' or '\'' or '\uFFFE' or '\uFFFF') && !char.IsSurrogate(letter);
}
