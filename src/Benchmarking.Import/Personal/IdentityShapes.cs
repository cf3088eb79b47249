namespace Benchmarking.Import.Personal;

/// <summary>The ways in which identity numbers are written.</summary>
internal static class IdentityShapes
{
    /// <summary>How many characters a Finnish number has.</summary>
    public const int FinnishLength = 11;

    private const int MostDigits = 12;

    /// <summary>Finds the number that begins with the first of some groups.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">What the text answers.</param>
    /// <param name="groups">The groups, at least one.</param>
    /// <returns>How many groups it takes up, 0 for none, and what it is.</returns>
    public static (int Groups, PersonalKind Kind) Match(ReadOnlySpan<char> text, ReadOnlySpan<char> heading, ReadOnlySpan<DigitGroup> groups)
    {
        var first = groups[0];
        if (first.Length == 6 && IsFinnish(text, first.Start))
        {
            // A hyphen for the century stands between two groups, a letter ends the first.
            return (groups.Length > 1 && groups[1].Start < first.Start + FinnishLength ? 2 : 1, PersonalKind.FinnishNumber);
        }

        foreach (var count in (ReadOnlySpan<int>)[1, 2, 4])
        {
            if (count <= groups.Length && AreWhole(groups[..count]) && Kind(text, heading, groups[..count]) is { } kind)
            {
                return (count, kind);
            }
        }

        return (0, default);
    }

    /// <summary>Whether a text as a whole may be an identity number in its form, whatever its control says: the measure of how often chance makes one.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns>True for 10 to 12 digits, or 6 and 4 or 5 or 8 and 4 with a sign between.</returns>
    public static bool HasForm(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        Span<DigitGroup> groups = stackalloc DigitGroup[3];
        var read = groups[..DigitGroup.Read(text, 0, groups)];
        return read[^1].End == text.Length && read switch
        {
            [{ Length: >= 10 and <= 12 }] => true,
            [{ Length: 6 }, { Length: 4 or 5 }] or [{ Length: 8 }, { Length: 4 }] => true,
            _ => false,
        };
    }

    private static PersonalKind? Kind(ReadOnlySpan<char> text, ReadOnlySpan<char> heading, ReadOnlySpan<DigitGroup> groups)
    {
        Span<char> room = stackalloc char[MostDigits];
        var digits = Digits(text, groups, room);
        var sign = groups.Length > 1 ? groups[1].Before : '\0';
        return (groups.Length, groups[0].Length, digits.Length) switch
        {
            (1, 11, 11) or (2, 6, 11) => IdentityNumbers.IsNorwegian(digits) ? PersonalKind.NorwegianNumber : null,
            (4, 2, 11) when groups[1].Length == 2 && groups[2].Length == 2 => IdentityNumbers.IsNorwegian(digits) ? PersonalKind.NorwegianNumber : null,
            (1, 10, 10) or (2, 6, 10) => OfTen(digits, IsHyphen(sign), Hints.SpeakOfIdentity(heading, text, groups[0].Start)) ?? WithoutZero(text, groups, digits),
            (1, 12, 12) => WithCentury(digits),
            (2, 8, 12) when IsHyphen(sign) => WithCentury(digits),
            _ => null,
        };
    }

    private static PersonalKind? OfTen(ReadOnlySpan<char> digits, bool hasHyphen, bool isSpokenOf)
    {
        if (IdentityNumbers.IsIcelandic(digits))
        {
            return PersonalKind.IcelandicNumber;
        }

        if (IdentityNumbers.IsSwedish(digits))
        {
            return PersonalKind.SwedishNumber;
        }

        return (hasHyphen || isSpokenOf) && IdentityNumbers.IsDanish(digits) ? PersonalKind.DanishNumber : null;
    }

    /// <summary>A Norwegian number that lost its first zero in a spreadsheet: the cell holds nothing else.</summary>
    private static PersonalKind? WithoutZero(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, ReadOnlySpan<char> digits) =>
        groups.Length == 1 && groups[0].Length == text.Length && IdentityNumbers.IsNorwegian(['0', .. digits]) ? PersonalKind.NorwegianNumber : null;

    private static PersonalKind? WithCentury(ReadOnlySpan<char> digits) =>
        digits[..2] is "18" or "19" or "20" && IdentityNumbers.IsSwedish(digits[2..]) ? PersonalKind.SwedishNumber : null;

    private static bool IsFinnish(ReadOnlySpan<char> text, int start)
    {
        var end = start + FinnishLength;
        return end <= text.Length
            && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            && IdentityNumbers.IsFinnish(text[start..end]);
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, Span<char> room)
    {
        var count = 0;
        foreach (var group in groups)
        {
            if (count + group.Length > room.Length)
            {
                return [];
            }

            text[group.Start..group.End].CopyTo(room[count..]);
            count += group.Length;
        }

        return room[..count];
    }

    private static bool AreWhole(ReadOnlySpan<DigitGroup> groups)
    {
        foreach (var group in groups)
        {
            if (!group.IsWhole)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHyphen(char sign) => sign is '-' or '+' or '\u2010' or '\u2011' or '\u2013';
}
