namespace Benchmarking.Import.Recognition;

/// <summary>The numbers and letters that survey tools put in front of questions: <c>1.</c>, <c>3b)</c>, <c>Q12:</c>, <c>a)</c>.</summary>
internal static class Numbering
{
    private const int Deepest = 3;
    private const int LongestNumber = 3;
    private static readonly string[] Words = ["spørsmål", "påstand", "question", "kysymys", "spurning", "fråga", "spm", "nr", "q"];

    /// <summary>Leaves the numbering out.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What follows the numbering; the text itself where nothing would follow.</returns>
    public static string Without(string text)
    {
        var rest = text.AsSpan().Trim();
        for (var depth = 0; depth < Deepest && Length(rest) is > 0 and var length; depth++)
        {
            rest = rest[length..].TrimStart();
        }

        return rest.IsEmpty ? text : rest.ToString();
    }

    /// <summary>How many characters of the text's beginning are numbering.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        var at = text is ['(' or '[', ..] ? 1 : 0;
        at += Word(text[at..]);
        var number = Number(text[at..]);
        if (number == 0)
        {
            return 0;
        }

        at += number;
        var closed = at;
        while (closed < text.Length && text[closed] is '.' or ')' or ']' or ':' or '-' or '–' or '—')
        {
            closed++;
        }

        // A dash without a space is part of a word, and so is a point with a digit behind it.
        var isEnd = closed == text.Length || char.IsWhiteSpace(text[closed]) || (text[closed - 1] is '.' or ')' or ']' or ':' && char.IsLetter(text[closed]));
        return closed > at && isEnd ? closed : Spaced(text, at);
    }

    /// <summary><c>1 - Text</c> and <c>1 : Text</c>: the sign stands by itself.</summary>
    private static int Spaced(ReadOnlySpan<char> text, int at) =>
        text[at..] is [' ', '-' or '–' or '—' or ':' or '.' or ')', ' ', ..] ? at + 2 : 0;

    private static int Word(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                var after = word.Length;
                while (after < text.Length && text[after] is ' ' or '.')
                {
                    after++;
                }

                return after < text.Length && char.IsAsciiDigit(text[after]) ? after : 0;
            }
        }

        return 0;
    }

    /// <summary>A number such as <c>3</c>, <c>3b</c> or <c>1.2</c>, or one letter.</summary>
    private static int Number(ReadOnlySpan<char> text)
    {
        var at = Digits(text);
        if (at == 0)
        {
            return text is [var only, '.' or ')', ..] && char.IsAsciiLetter(only) ? 1 : 0;
        }

        while (at + 1 < text.Length && text[at] == '.' && Digits(text[(at + 1)..]) is > 0 and var more)
        {
            at += 1 + more;
        }

        var hasLetter = at < text.Length && char.IsAsciiLetter(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
        return hasLetter ? at + 1 : at;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        return digits <= LongestNumber ? digits : 0;
    }
}
