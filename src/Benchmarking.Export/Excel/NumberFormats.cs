using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Export.Excel;

/// <summary>How a workbook shows numbers: the reader's own decimal sign, a true minus sign, no negative zero.</summary>
internal static class NumberFormats
{
    /// <summary>The format of what stays text whatever it looks like, such as the code 0301.</summary>
    public const string Text = "@";

    private const string Minus = "\"\u2212\"";

    /// <summary>The format of a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="texts">The words, which know how a percentage is written.</param>
    /// <returns>The format, for positive numbers, negative ones and zero.</returns>
    public static string Of(Cell.Number number, Texts texts)
    {
        var digits = Digits(number.Decimals);
        var shown = number.Kind == NumberKind.Share ? 100 * number.Value : number.Value;
        var isZero = Math.Round(shown, number.Decimals, MidpointRounding.AwayFromZero) == 0;
        return number.Kind switch
        {
            NumberKind.Margin => $"\"±\"{digits}",
            NumberKind.Share => Signs("", digits + Percent(texts), isZero),
            NumberKind.Signed => Signs("+", digits, isZero),
            _ => Signs("", digits, isZero),
        };
    }

    /// <summary>The format of an axis.</summary>
    /// <param name="decimals">How many decimals its numbers have.</param>
    /// <returns>The format.</returns>
    public static string Axis(int decimals) => Signs("", Digits(decimals), isZero: false);

    /// <summary>The format of an axis of shares.</summary>
    /// <param name="texts">The words, which know how a percentage is written.</param>
    /// <returns>The format.</returns>
    public static string Shares(Texts texts) => "0" + Percent(texts);

    private static string Digits(int decimals) => decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);

    // What rounds to zero has no sign, although its section is chosen by the full value.
    private static string Signs(string plus, string digits, bool isZero) =>
        isZero ? $"{digits};{digits}" : $"{plus}{digits};{Minus}{digits};{digits}";

    private static string Percent(Texts texts) => texts["format.percent"].Contains("}%", StringComparison.Ordinal) ? "%" : "\\ %";
}
