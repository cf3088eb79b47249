namespace Benchmarking.Import.Personal;

/// <summary>The rules that national identity numbers keep.</summary>
internal static class IdentityNumbers
{
    private const string FinnishControls = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private const string FinnishCenturies = "+-ABCDEFUVWXY";

    /// <summary>Norway: a date, then five digits of which two control; today's rule and the one of 2032 side by side.</summary>
    /// <param name="digits">Eleven digits.</param>
    /// <returns>True for a fødselsnummer, a D-number (day + 40), an H-number (month + 40) and a synthetic one (month + 80).</returns>
    /// <remarks>Skatteetaten: from 2032 the first control accepts the remainders 0 to 3, today 0 alone; both are in use side by side.</remarks>
    public static bool IsNorwegian(ReadOnlySpan<char> digits)
    {
        var (day, month) = (Two(digits, 0), Two(digits, 2));
        month -= month > 80 ? 80 : month > 40 ? 40 : 0;
        return IsDate(day > 40 ? day - 40 : day, month, Two(digits, 4))
            && Weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 <= 3
            && Weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
    }

    /// <summary>Sweden: year, month and day, then four digits, Luhn's control over all ten.</summary>
    /// <param name="digits">Ten digits, the century left out.</param>
    /// <returns>True for a personnummer and a samordningsnummer (day + 60).</returns>
    public static bool IsSwedish(ReadOnlySpan<char> digits)
    {
        var day = Two(digits, 4);
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var twice = (digits[place] - '0') * (place % 2 == 0 ? 2 : 1);
            sum += twice > 9 ? twice - 9 : twice;
        }

        return IsDate(day > 60 ? day - 60 : day, Two(digits, 2), Two(digits, 0)) && sum % 10 == 0;
    }

    /// <summary>Denmark: a date, then four digits; since 2007 no control is certain.</summary>
    /// <param name="digits">Ten digits.</param>
    /// <returns>True where the date exists, that of a replacement number (day + 60) included.</returns>
    public static bool IsDanish(ReadOnlySpan<char> digits)
    {
        var day = Two(digits, 0);
        return IsDate(day > 60 ? day - 60 : day, Two(digits, 2), Two(digits, 4));
    }

    /// <summary>Iceland: a date, two digits, a control and the century.</summary>
    /// <param name="digits">Ten digits.</param>
    /// <returns>True for a person's kennitala; that of a company (day + 40) is none.</returns>
    public static bool IsIcelandic(ReadOnlySpan<char> digits) =>
        digits[9] is '0' or '8' or '9'
        && IsDate(Two(digits, 0), Two(digits, 2), Two(digits, 4))
        && Weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;

    /// <summary>Finland: a date, a sign for the century (those of 2023 included), three digits and a control character.</summary>
    /// <param name="text">Eleven characters.</param>
    /// <returns>True for a henkilötunnus.</returns>
    public static bool IsFinnish(ReadOnlySpan<char> text)
    {
        if (!FinnishCenturies.Contains(char.ToUpperInvariant(text[6])) || text[..6].ContainsAnyExceptInRange('0', '9') || text[7..10].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var number = 0;
        foreach (var digit in (ReadOnlySpan<char>)[.. text[..6], .. text[7..10]])
        {
            number = (10 * number) + digit - '0';
        }

        return IsDate(Two(text, 0), Two(text, 2), Two(text, 4)) && number % 1000 >= 2 && FinnishControls[number % 31] == char.ToUpperInvariant(text[10]);
    }

    /// <summary>Whether a day exists; of a year of two digits, every fourth has its 29 February.</summary>
    private static bool IsDate(int day, int month, int year) =>
        month is >= 1 and <= 12 && day >= 1 && day <= (month == 2 && year % 4 != 0 ? 28 : DateTime.DaysInMonth(2000, month));

    private static int Two(ReadOnlySpan<char> digits, int at) => (10 * (digits[at] - '0')) + digits[at + 1] - '0';

    private static int Weighted(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var place = 0; place < weights.Length; place++)
        {
            sum += weights[place] * (digits[place] - '0');
        }

        return sum;
    }
}
