using System.Globalization;

namespace Benchmarking.Tests.Import.Personal;

/// <summary>Identity numbers of nobody: dates that no living person was born on, or marks of test persons, with control digits worked out here from the published rules.</summary>
internal static class MadeNumbers
{
    /// <summary>Norway: the last two digits so that both sums leave the remainders asked for; null where a control digit would need two digits.</summary>
    /// <param name="nine">The first nine digits.</param>
    /// <param name="remainder">What the first control leaves: 0 today, 0 to 3 from 2032.</param>
    public static string? Norwegian(string nine, int remainder = 0)
    {
        var first = Missing(Sum(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2) - remainder, 11);
        var second = first > 9 ? 10 : Missing(Sum(nine + Digit(first), 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), 11);
        return second > 9 ? null : nine + Digit(first) + Digit(second);
    }

    /// <summary>Sweden: Luhn's digit after nine.</summary>
    public static string Swedish(string nine)
    {
        var sum = nine.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(product => (product / 10) + (product % 10));
        return nine + Digit(Missing(sum, 10));
    }

    /// <summary>Iceland: the ninth digit controls, the tenth tells the century; null where the control would need two digits.</summary>
    public static string? Icelandic(string eight, char century = '9')
    {
        var control = Missing(Sum(eight, 3, 2, 7, 6, 5, 4, 3, 2), 11);
        return control > 9 ? null : eight + Digit(control) + century;
    }

    /// <summary>Finland: date, sign, three digits, then the character of the remainder by 31. Numbers from 900 belong to nobody for good.</summary>
    public static string Finnish(string date, char sign, string number) =>
        date + sign + number + "0123456789ABCDEFHJKLMNPRSTUVWXY"[int.Parse(date + number, CultureInfo.InvariantCulture) % 31];

    private static int Missing(int sum, int modulus) => (modulus - ((sum % modulus) + modulus) % modulus) % modulus;

    private static int Sum(string digits, params int[] weights) => digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum();

    private static string Digit(int digit) => digit.ToString(CultureInfo.InvariantCulture);
}
