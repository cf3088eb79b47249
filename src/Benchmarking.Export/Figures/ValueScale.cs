using System.Globalization;
using Benchmarking.Reports.Figures;
using Benchmarking.Wording;

namespace Benchmarking.Export.Figures;

/// <summary>Where the values of an axis lie in a picture.</summary>
/// <param name="axis">The axis.</param>
/// <param name="from">Where its lower end lies, in CSS pixels.</param>
/// <param name="to">Where its upper end lies; before <paramref name="from"/> on an axis that rises.</param>
/// <param name="texts">The way its numbers are written.</param>
internal sealed class ValueScale(FigureAxis axis, double from, double to, Texts texts)
{
    private static readonly double[] Steps = [1, 2, 5];

    /// <summary>Its two ends, the lower value first.</summary>
    public (double From, double To) Ends => (from, to);

    /// <summary>Where a value lies.</summary>
    /// <param name="value">The value; beyond the axis counts as its end.</param>
    /// <returns>The place in CSS pixels.</returns>
    public double At(double value) => from + ((to - from) * Share(value));

    /// <summary>Whether a value lies on the axis.</summary>
    public bool Holds(double value) => value >= axis.Minimum && value <= axis.Maximum;

    /// <summary>Which part of the axis lies below a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>From 0 to 1.</returns>
    public double Share(double value) => Math.Clamp((axis.Shown(value) - axis.Minimum) / (axis.Maximum - axis.Minimum), 0, 1);

    /// <summary>A value with the axis's decimals, or with others.</summary>
    public string Write(double value, int? decimals = null) => texts.Number(value, decimals ?? axis.Decimals);

    /// <summary>The round values that a reader finds her way by, none finer than the axis's decimals.</summary>
    /// <param name="most">How many there is room for, at least 2.</param>
    /// <returns>Values on the axis, ascending, each with its words.</returns>
    public IReadOnlyList<(double Value, string Words)> Ticks(int most)
    {
        var (step, decimals) = Step(most);
        var first = (long)Math.Ceiling((axis.Minimum / step) - 1e-9);
        var last = (long)Math.Floor((axis.Maximum / step) + 1e-9);
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(place => (first + place) * step).Select(value => (value, texts.Number(value, decimals)))];
    }

    /// <summary>The ticks of a lying axis whose words do not meet.</summary>
    /// <param name="ruler">How letters are measured.</param>
    /// <returns>The ticks, at least one where the axis has a round value.</returns>
    public IReadOnlyList<(double Value, string Words)> TicksThatFit(TextRuler ruler)
    {
        for (var most = 11; most > 2; most--)
        {
            var ticks = Ticks(most);
            var widest = ruler.Widest(ticks.Select(tick => tick.Words), Drawing.Small);
            if (ticks.Count < 2 || At(ticks[1].Value) - At(ticks[0].Value) > Math.Max(28, widest + 20))
            {
                return ticks;
            }
        }

        return [.. Ticks(2).Take(1)];
    }

    /// <summary>The words below or above those ticks.</summary>
    /// <param name="ruler">How letters are measured.</param>
    /// <param name="top">Their upper edge.</param>
    /// <returns>The words.</returns>
    public IEnumerable<Shape> TickWords(TextRuler ruler, double top) =>
        TicksThatFit(ruler).SelectMany(tick => Drawing.Lines([tick.Words], new Spot(At(tick.Value), top), Drawing.Small, Role.Muted, Anchor.Middle));

    private (double Step, int Decimals) Step(int most)
    {
        var span = axis.Maximum - axis.Minimum;
        for (var power = -axis.Decimals; power < 300; power++)
        {
            var unit = double.Parse($"1e{power.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);
            foreach (var step in Steps.Select(step => step * unit).Where(step => (span / step) + 1 <= Math.Max(2, most) + 1e-9))
            {
                return (step, Math.Max(0, -power));
            }
        }

        return (span, 0);
    }
}
