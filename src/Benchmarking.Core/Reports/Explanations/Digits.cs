using System.Globalization;

namespace Benchmarking.Reports.Explanations;

/// <summary>Writes numbers for those who check them: all digits, as R reads them.</summary>
public static class Digits
{
    /// <summary>A number with all its digits.</summary>
    /// <param name="number">The number; null for one that is undefined.</param>
    /// <returns>Such as <c>57.291666666666664</c>, in every language; <c>–</c> for null. A negative number stands in brackets, so that it can follow a sign.</returns>
    public static string Of(double? number) => number switch
    {
        null => "–",
        < 0 => $"({Plain(number)})",
        _ => Plain(number),
    };

    /// <summary>A number with all its digits and no brackets.</summary>
    /// <param name="number">The number; null for one that is undefined.</param>
    /// <returns>Such as <c>-2.5</c>; <c>–</c> for null.</returns>
    public static string Plain(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "–";
}
