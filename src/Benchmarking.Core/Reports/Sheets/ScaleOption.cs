using System.Globalization;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets;

/// <summary>One answer that a scale offers.</summary>
/// <param name="Value">What a response file says: the point's number, or the missing code's number or name.</param>
/// <param name="Label">What the respondent reads; the value itself where the scale has no label for it.</param>
/// <param name="IsPoint">Whether it is a point of the scale, not a missing code.</param>
internal sealed record ScaleOption(string Value, string Label, bool IsPoint)
{
    /// <summary>The answers that a scale offers.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>Its points from the lowest, then its missing codes in the order of the set.</returns>
    public static IReadOnlyList<ScaleOption> Of(Scale scale, Language language)
    {
        var points = Enumerable.Range(scale.Min, scale.Points).Select(point => Point(scale, (short)point, language));
        var missing = scale.Missing.Select(code => new ScaleOption(code.Name, code.Label?[language] ?? code.Name, IsPoint: false));
        return [.. points, .. missing];
    }

    private static ScaleOption Point(Scale scale, short point, Language language)
    {
        var value = point.ToString(CultureInfo.InvariantCulture);
        return new ScaleOption(value, scale.Labels.TryGetValue(point, out var label) ? label[language] : value, IsPoint: true);
    }
}
