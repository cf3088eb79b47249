using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Benchmarking.Indicators;

/// <summary>Tells whether two sets score answers alike, whatever their words.</summary>
internal static class ScoringHash
{
    /// <summary>Hashes ids, structure, directions, weights, scales, missing codes and reversal; titles, texts and labels do not count.</summary>
    /// <param name="dimensions">The set's dimensions.</param>
    /// <returns>SHA-256 of one line a dimension, indicator and item, as 64 hexadecimal digits.</returns>
    public static string Of(IReadOnlyList<Dimension> dimensions)
    {
        var lines = new StringBuilder();
        foreach (var dimension in dimensions.Where(dimension => dimension.SurveyIndicators.Count > 0))
        {
            lines.Append("dimension ").Append(dimension.Id).Append('\n');
            foreach (var indicator in dimension.SurveyIndicators)
            {
                Append(lines, indicator);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    private static void Append(StringBuilder lines, SurveyIndicator indicator)
    {
        var scale = indicator.Scale;
        lines.Append(CultureInfo.InvariantCulture, $"indicator {indicator.Id} {indicator.Direction} {indicator.RequiredAnswers} {indicator.Weight:R} ");
        lines.Append(CultureInfo.InvariantCulture, $"scale {scale.Min} {scale.Max}");
        foreach (var missing in scale.Missing)
        {
            lines.Append(CultureInfo.InvariantCulture, $" {missing.Name}={missing.Code}");
        }

        lines.Append('\n');
        foreach (var item in indicator.Items)
        {
            lines.Append(CultureInfo.InvariantCulture, $"item {item.Id} {(item.Reverse ? "reverse" : "straight")}\n");
        }
    }
}
