using System.Net;
using System.Net.Sockets;

namespace Benchmarking.Import.Personal;

/// <summary>Finds addresses of machines on the net, of version 4 and 6.</summary>
/// <remarks>Four numbers with points between may also be a chapter or a version: they are an address where they have seven digits or more,
/// or where the heading speaks of IP. A time has colons too: version 6 needs a double colon or all eight groups, and three colons.</remarks>
internal static class IpAddresses
{
    private const int FewestDigits = 7;
    private const int FewestColons = 3;
    private const int Longest = 45;

    /// <summary>Finds all of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">What the text answers.</param>
    /// <param name="found">Where they go.</param>
    public static void Find(ReadOnlySpan<char> text, ReadOnlySpan<char> heading, List<PersonalDetail> found)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsOfAddress(text[end]))
            {
                end++;
            }

            var isWord = (start > 0 && char.IsLetterOrDigit(text[start - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]));
            var length = text[start..end].TrimEnd('.').Length;
            if (!isWord && IsAddress(text.Slice(start, length), heading))
            {
                found.Add(new(start, length, PersonalKind.IpAddress));
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> token, ReadOnlySpan<char> heading)
    {
        if (token.Length is < 6 or > Longest)
        {
            return false;
        }

        var (points, colons, digits) = (token.Count('.'), token.Count(':'), Digits(token));
        return (points, colons) switch
        {
            (3, 0) => (digits >= FewestDigits || Hints.SpeakOfNet(heading)) && IsVersion4(token),
            (_, >= FewestColons) => IPAddress.TryParse(token, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6,
            _ => false,
        };
    }

    /// <summary>Four numbers from 0 to 255 without leading zeros.</summary>
    private static bool IsVersion4(ReadOnlySpan<char> token)
    {
        foreach (var part in token.Split('.'))
        {
            var number = token[part];
            if (number is not { Length: >= 1 and <= 3 } || (number.Length > 1 && number[0] == '0') || number.ContainsAnyExceptInRange('0', '9') || Value(number) > 255)
            {
                return false;
            }
        }

        return true;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (10 * value) + digit - '0';
        }

        return value;
    }

    private static int Digits(ReadOnlySpan<char> token)
    {
        var digits = 0;
        foreach (var letter in token)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return digits;
    }

    private static bool IsOfAddress(char letter) => char.IsAsciiHexDigit(letter) || letter is '.' or ':';
}
