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
        var kind = Part(text, out var whole);
        return kind == NumberKind.Whole && !int.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
            ? NumberKind.None
            : kind;
    }

    /// <summary>Reads a whole number that may be large.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns>The number; null where the text is none.</returns>
    public static long? Large(ReadOnlySpan<char> text) =>
        Part(text, out var whole) == NumberKind.Whole && long.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static NumberKind Part(ReadOnlySpan<char> text, out ReadOnlySpan<char> whole)
    {
        var point = text.IndexOfAny('.', ',');
        whole = point < 0 ? text : text[..point];
        var decimals = point < 0 ? [] : text[(point + 1)..];
        if (text.Length > LongestNumber || (point >= 0 && decimals.IsEmpty) || !IsWhole(whole) || decimals.ContainsAnyExceptInRange('0', '9'))
        {
            return NumberKind.None;
        }

        return decimals.ContainsAnyExcept('0') ? NumberKind.Decimal : NumberKind.Whole;
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
