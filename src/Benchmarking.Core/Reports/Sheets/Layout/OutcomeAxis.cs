using Benchmarking.Reports.Figures;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>An axis whose ends are round numbers that hold all values.</summary>
internal static class OutcomeAxis
{
    private const int MostSteps = 8;
    private const int MostDecimals = 6;
    private static readonly double[] Steps = [1, 2, 5, 10];

    /// <summary>Makes the axis.</summary>
    /// <param name="title">What it counts.</param>
    /// <param name="values">The values, at least one, finite.</param>
    /// <param name="limits">The ends that the scale itself has; null for none.</param>
    /// <returns>The axis; values beyond the limits lie outside.</returns>
    public static FigureAxis Of(string title, IReadOnlyList<double> values, (double Low, double High)? limits)
    {
        var (low, high) = (values.Min(), values.Max());
        var range = high > low ? high - low : Math.Max(1, Math.Abs(high) / 10);
        var power = Math.Pow(10, Math.Floor(Math.Log10(range / MostSteps)));
        var step = Steps.Select(one => one * power).First(one => range / one <= MostSteps);

        // Half a step of room, so that no mark stands on the edge.
        var (from, to) = (Math.Floor((low / step) - 0.5) * step, Math.Ceiling((high / step) + 0.5) * step);
        return new FigureAxis(title, Math.Max(from, limits?.Low ?? from), Math.Min(to, limits?.High ?? to))
        {
            Decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step)), 0, MostDecimals),
        };
    }
}
