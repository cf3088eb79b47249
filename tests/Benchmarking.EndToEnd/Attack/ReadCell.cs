using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>A cell of a published table.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Value">The number that it shows; null for words.</param>
/// <param name="Half">How far the true value may lie from it.</param>
internal readonly record struct ReadCell(string Text, double? Value, double Half)
{
    private static readonly string[] Signs = ["±", "+", "\u00a0", "\u202f", " "];

    public double Low => (Value ?? 0) - Half;

    public double High => (Value ?? 0) + Half;

    /// <summary>A number as a program wrote it; tables show one decimal or whole numbers.</summary>
    public static ReadCell OfDigits(string digits)
    {
        var value = double.Parse(digits, CultureInfo.InvariantCulture);
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return new ReadCell(digits, value, 0.5 * Math.Pow(10, -Math.Max(1, decimals)));
    }

    /// <summary>A number as a Norwegian reader sees it, or words.</summary>
    public static ReadCell OfWords(string words)
    {
        var plain = Signs.Aggregate(words, (text, sign) => text.Replace(sign, "", StringComparison.Ordinal)).Replace('−', '-').Replace(',', '.');
        var isShare = plain.EndsWith('%');
        return double.TryParse(plain.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && plain.Length > 0 && !plain.Contains('e', StringComparison.OrdinalIgnoreCase)
            ? new ReadCell(words, isShare ? value / 100 : value, isShare ? 0.005 : plain.Contains('.', StringComparison.Ordinal) ? 0.05 : 0.5)
            : new ReadCell(words, null, 0);
    }
}

/// <summary>A table: a sheet of a workbook, or a table of a page.</summary>
/// <param name="Place">The file and the sheet.</param>
/// <param name="Title">The caption, or the sheet's name.</param>
/// <param name="Rows">Its cells; gaps are empty.</param>
internal sealed record ReadTable(string Place, string Title, IReadOnlyList<IReadOnlyList<ReadCell>> Rows);
