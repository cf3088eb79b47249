using System.Globalization;
using System.Text;

namespace Benchmarking.Networks.Registers;

/// <summary>Makes names comparable that people write in several ways.</summary>
public static class MunicipalityNames
{
    private static readonly string[] Words = [" KOMMUNE", " KOMMUN", " STAD"];
    private static readonly string[] BetweenLanguages = [" - ", " – ", "/"];

    /// <summary>What a name is compared by: capitals, without apostrophes, one space for each hyphen or row of spaces.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The key.</returns>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.ToUpperInvariant())
        {
            if (char.IsLetterOrDigit(letter) || letter is '(' or ')')
            {
                key.Append(letter);
            }
            else if (IsDivider(letter) && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>What a name may be compared by: itself first, then without the word for a municipality, then without the genitive before that word.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The keys.</returns>
    public static IEnumerable<string> Keys(string name)
    {
        var key = Key(name);
        yield return key;
        if (Words.FirstOrDefault(word => key.EndsWith(word, StringComparison.Ordinal)) is { } last)
        {
            var bare = key[..^last.Length];
            yield return bare;
            if (bare.EndsWith('S'))
            {
                yield return bare[..^1];
            }
        }
    }

    /// <summary>The parts of a name that joins languages, in whichever order: <c>Karasjok / Kárášjohka</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The key of each part, where there are several.</returns>
    public static IEnumerable<string> Parts(string name) =>
        name.Split(BetweenLanguages, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts ? parts.Select(Key) : [];

    /// <summary>Whether a name holds another as whole words, in one of the ways that it may be compared by.</summary>
    /// <param name="name">The name.</param>
    /// <param name="part">What it may hold.</param>
    /// <returns>True where it does.</returns>
    public static bool Holds(string name, string part) =>
        Keys(name).Any(key => $" {key} ".Contains($" {Key(part)} ", StringComparison.Ordinal));

    private static bool IsDivider(char letter) =>
        char.IsWhiteSpace(letter) || letter == '/' || char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation;
}
