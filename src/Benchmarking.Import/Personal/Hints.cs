namespace Benchmarking.Import.Personal;

/// <summary>Words that tell what the number after them is.</summary>
internal static class Hints
{
    private const int Before = 24;

    private static readonly string[] OfIdentity =
        ["cpr", "personnummer", "personnr", "personnumer", "fødselsnummer", "fødselsnr", "fnr", "d-nummer", "kennitala", "henkilötunnus", "hetu", "samordningsnummer"];

    private static readonly string[] OfPhone =
        ["telefon", "tlf", "tel.", "tel:", "mobil", "phone", "puhelin", "puh.", "sími", "ring ", "ringe ", "sms"];

    /// <summary>Whether words speak of identity numbers.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="text">The text that the number stands in.</param>
    /// <param name="at">Where the number begins.</param>
    /// <returns>True where the heading or what stands right before does.</returns>
    public static bool SpeakOfIdentity(ReadOnlySpan<char> heading, ReadOnlySpan<char> text, int at) => Speak(OfIdentity, heading, text, at);

    /// <summary>Whether words speak of phone numbers.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="text">The text that the number stands in.</param>
    /// <param name="at">Where the number begins.</param>
    /// <returns>True where the heading or what stands right before does.</returns>
    public static bool SpeakOfPhone(ReadOnlySpan<char> heading, ReadOnlySpan<char> text, int at) => Speak(OfPhone, heading, text, at);

    /// <summary>Whether a heading speaks of IP addresses.</summary>
    /// <param name="heading">The heading.</param>
    /// <returns>True where IP stands as a word of its own.</returns>
    public static bool SpeakOfNet(ReadOnlySpan<char> heading)
    {
        var at = heading.IndexOf("ip", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(heading[at - 1])) && (at + 2 == heading.Length || !char.IsLower(heading[at + 2]));
    }

    private static bool Speak(string[] words, ReadOnlySpan<char> heading, ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - Before)..at];
        foreach (var word in words)
        {
            if (heading.Contains(word, StringComparison.OrdinalIgnoreCase) || before.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
