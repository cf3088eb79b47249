using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarking.Disclosure.Audit;

namespace Benchmarking.Import.Artefacts;

/// <summary>Reads numbers as they are shown to readers of any language: the values that their digits stand for.</summary>
internal static class ShownNumber
{
    private static readonly Regex Form = new(
        @"^(?<minus>[−-])?[±+]?(?<whole>[0-9]{1,3}(?:[\u00A0\u202F ][0-9]{3})+|[0-9]+)(?:[.,](?<decimals>[0-9]{1,6}))?(?<percent>[\u00A0\u202F ]?%)?$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>Reads a number.</summary>
    /// <param name="text">The words of a cell, such as <c>−4,8</c>, <c>±7.0</c> or <c>77 %</c>.</param>
    /// <returns>The values; null where the words are no number.</returns>
    public static Band? Read(string text)
    {
        var match = Form.Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var decimals = match.Groups["decimals"].Length;
        var digits = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit)) + (decimals > 0 ? "." + match.Groups["decimals"].Value : "");
        var value = double.Parse(digits, CultureInfo.InvariantCulture) * (match.Groups["minus"].Length > 0 ? -1 : 1);
        return Around(value, decimals, match.Groups["percent"].Length > 0);
    }

    /// <summary>The values that a number stands for.</summary>
    /// <param name="value">The number, in percent for a share.</param>
    /// <param name="decimals">How many decimals it has.</param>
    /// <param name="isShare">Whether it is a share in percent.</param>
    /// <returns>Half a unit of the last digit to either side; for a share, from 0 to 1.</returns>
    public static Band Around(double value, int decimals, bool isShare)
    {
        var (half, scale) = (0.5 * Math.Pow(10, -decimals), isShare ? 0.01 : 1);
        return new Band((value - half) * scale, (value + half) * scale);
    }
}
