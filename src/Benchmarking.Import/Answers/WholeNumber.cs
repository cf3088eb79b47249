using System.Globalization;

namespace Benchmarking.Import.Answers;

/// <summary>Numbers as survey tools write them.</summary>
internal static class WholeNumber
{
    private const int LongestNumber = 20;

    /// <summary>Reads a whole number; decimals are allowed as long as all of them are 0.</summary>
    /// <param name="text">The text, trimmed: <c>4</c>, <c>-1</c>, <c>4.0</c> or <c>4,0</c>.</param>
    /// <param name="number">The number.</param>
    /// <returns>What the text is.</returns>
    public static NumberKind Read(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var point = text.IndexOfAny('.', ',');
        var whole = point < 0 ? text : text[..point];
        var decimals = point < 0 ? [] : text[(point + 1)..];
        if (text.Length > LongestNumber || (point >= 0 && decimals.IsEmpty) || !IsWhole(whole) || decimals.ContainsAnyExceptInRange('0', '9'))
        {
            return NumberKind.None;
        }

        if (decimals.ContainsAnyExcept('0'))
        {
            return NumberKind.Decimal;
        }

        return int.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) ? NumberKind.Whole : NumberKind.None;
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }
}

/// <summary>What a text is as a number.</summary>
internal enum NumberKind
{
    /// <summary>None, or none that fits.</summary>
    None,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with decimals that are not 0.</summary>
    Decimal,
}
