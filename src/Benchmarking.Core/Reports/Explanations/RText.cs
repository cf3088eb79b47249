using System.Globalization;
using System.Text;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Texts as R reads them, so that nothing in them is code.</summary>
internal static class RText
{
    /// <summary>A code in quotation marks, as the product's CSV files have it.</summary>
    /// <param name="code">The code, such as a unit's.</param>
    /// <returns>The same text to R, whatever stands in it.</returns>
    public static string Quoted(string code)
    {
        var quoted = new StringBuilder("\"", code.Length + 2);
        foreach (var rune in FormulaSigns.Defused(code).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append(rune),
                < ' ' or 0x7F => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(rune),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>An id as the name of one of a vector's values.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The id itself where R takes it for a name.</returns>
    public static string Name(string id) => char.IsAsciiLetter(id[0]) && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.') ? id : Quoted(id);

    /// <summary>Codes as R writes a vector.</summary>
    /// <param name="codes">The codes.</param>
    /// <returns>Such as <c>c("9901", "9902")</c>.</returns>
    public static string Vector(IEnumerable<string> codes) => $"c({string.Join(", ", codes.Select(Quoted))})";
}
