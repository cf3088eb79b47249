namespace Benchmarking.Import.Personal;

/// <summary>Digits in a row.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, the last one excluded.</param>
/// <param name="Before">The sign between these and the group before; a NUL where there is none.</param>
/// <param name="IsWhole">Whether no letter hangs on either end.</param>
internal readonly record struct DigitGroup(int Start, int End, char Before, bool IsWhole)
{
    /// <summary>How many digits.</summary>
    public int Length => End - Start;

    /// <summary>Reads groups that have one sign between them: a space, a hyphen, a point or a plus sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the first digit stands.</param>
    /// <param name="groups">Where they go; as many as have room.</param>
    /// <returns>How many, at least one.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, Span<DigitGroup> groups)
    {
        var (count, before) = (0, '\0');
        while (true)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var isWhole = (at == 0 || !IsOfWord(text[at - 1])) && (end == text.Length || !IsOfWord(text[end]));
            groups[count++] = new(at, end, before, isWhole);
            if (count == groups.Length || end + 1 >= text.Length || !IsSign(text[end]) || !char.IsAsciiDigit(text[end + 1]))
            {
                return count;
            }

            (before, at) = (text[end], end + 1);
        }
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static bool IsSign(char letter) => letter is ' ' or '\u00a0' or '\u202f' or '-' or '\u2010' or '\u2011' or '\u2013' or '.' or '+';
}
