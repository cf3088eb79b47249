using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Compares found figures with those of a reference, and prints how many.</summary>
/// <param name="output">Where the count is printed.</param>
/// <param name="tolerance">The greatest relative difference that is let pass.</param>
internal sealed class Tally(ITestOutputHelper output, double tolerance) : IDisposable
{
    private readonly List<string> _off = [];
    private int _compared;

    /// <summary>Compares a figure.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="expected">The reference's figure; null where it has none.</param>
    /// <param name="found">The figure found.</param>
    public void Same(string what, JsonElement expected, double? found) =>
        Same(what, expected.ValueKind == JsonValueKind.Null ? null : expected.GetDouble(), found);

    /// <inheritdoc cref="Same(string, JsonElement, double?)"/>
    public void Same(string what, double? expected, double? found)
    {
        var scale = Math.Abs(expected ?? 0);
        var difference = Math.Abs((found ?? 0) - (expected ?? 0)) / (scale == 0 ? 1 : scale);
        Note(expected.HasValue == found.HasValue && difference <= tolerance, string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected:R}, found {found:R}, {difference:E1} off"));
    }

    /// <summary>Compares a figure with a range.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="low">The range's lower end.</param>
    /// <param name="found">The figure found.</param>
    /// <param name="high">The range's upper end.</param>
    public void Within(string what, double low, double found, double high) =>
        Note(low <= found && found <= high, string.Create(CultureInfo.InvariantCulture, $"{what}: expected {low:R} to {high:R}, found {found:R}"));

    /// <summary>Prints the count and fails where any figure was off.</summary>
    public void Dispose()
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_compared} values compared, {_off.Count} off."));
        Assert.True(_compared > 0, "No value was compared.");
        Assert.True(_off.Count == 0, string.Join(Environment.NewLine, _off));
    }

    private void Note(bool holds, string complaint)
    {
        _compared++;
        if (!holds)
        {
            _off.Add(complaint);
        }
    }
}
