namespace Benchmarking.Import.Personal;

/// <summary>The ways in which phone numbers are written in the Nordic countries.</summary>
internal static class PhoneShapes
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    // First the number's own groups, then the digits that it may begin with.
    private static readonly (int[] Groups, string First)[] Shapes =
    [
        ([2, 2, 2, 2], "23456789"),
        ([3, 2, 3], "49"),
        ([3, 3, 2, 2], "0"),
        ([3, 3, 4], "0"),
        ([3, 3, 3], "0"),
        ([2, 3, 3, 2], "0"),
        ([2, 2, 2, 2], "0"),
    ];

    /// <summary>Finds the number that begins with one of some groups.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">What the text answers.</param>
    /// <param name="all">Groups that hang together.</param>
    /// <param name="first">The place of the first group.</param>
    /// <returns>How many groups it takes up; 0 for none.</returns>
    public static int Match(ReadOnlySpan<char> text, ReadOnlySpan<char> heading, ReadOnlySpan<DigitGroup> all, int first)
    {
        var groups = all[first..];
        var start = groups[0].Start;
        if ((start > 0 && text[start - 1] == '+') || Hints.SpeakOfPhone(heading, text, start))
        {
            return International(groups);
        }

        // A longer row of numbers is a row of numbers.
        var isAlone = first == 0 || !IsSpace(groups[0].Before);
        return isAlone && groups[0].IsWhole ? Grouped(text, groups) : 0;
    }

    /// <summary>All groups that follow, as long as they are not too many digits.</summary>
    private static int International(ReadOnlySpan<DigitGroup> groups)
    {
        var (count, digits) = (0, 0);
        while (count < groups.Length && groups[count].IsWhole && digits + groups[count].Length <= MostDigits && (count == 0 || groups[count].Before != '+'))
        {
            digits += groups[count++].Length;
        }

        return digits >= FewestDigits ? count : 0;
    }

    private static int Grouped(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups)
    {
        var digit = text[groups[0].Start];
        if (digit == '0' && IsSwedishMobile(text, groups) is > 0 and var swedish)
        {
            return swedish;
        }

        foreach (var (lengths, begin) in Shapes)
        {
            if (begin.Contains(digit) && HasShape(groups, lengths))
            {
                return lengths.Length;
            }
        }

        return 0;
    }

    /// <summary>Such as 070-123 45 67 and 070-1234567.</summary>
    private static int IsSwedishMobile(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups)
    {
        if (groups[0].Length != 3 || text[groups[0].Start + 1] != '7' || groups.Length < 2 || groups[1].Before != '-')
        {
            return 0;
        }

        var (count, digits) = (1, 0);
        while (count < groups.Length && digits < 7 && (count == 1 || IsSpace(groups[count].Before)))
        {
            digits += groups[count++].Length;
        }

        return digits == 7 ? count : 0;
    }

    /// <summary>Whether groups have just these lengths; a hyphen may follow the first of a number that begins with 0, else all have spaces between.</summary>
    private static bool HasShape(ReadOnlySpan<DigitGroup> groups, int[] lengths)
    {
        if (groups.Length < lengths.Length || (groups.Length > lengths.Length && IsSpace(groups[lengths.Length].Before)) || !groups[lengths.Length - 1].IsWhole)
        {
            return false;
        }

        for (var place = 0; place < lengths.Length; place++)
        {
            if (groups[place].Length != lengths[place] || (place > 0 && !IsSpace(groups[place].Before)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpace(char sign) => sign is ' ' or '\u00a0' or '\u202f';
}
