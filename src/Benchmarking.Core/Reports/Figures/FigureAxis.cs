namespace Benchmarking.Reports.Figures;

/// <summary>An axis that counts something.</summary>
/// <param name="Title">What it counts, such as <c>Skår (0–100)</c>.</param>
/// <param name="Minimum">Its lower end, finite.</param>
/// <param name="Maximum">Its upper end, finite and above the lower one.</param>
public sealed record FigureAxis(string Title, double Minimum, double Maximum)
{
    /// <summary>How many decimals its numbers have, 0 to 6. Default 0.</summary>
    public int Decimals { get; init; }

    /// <summary>A value as finely as pictures show it, which is a thousandth of the axis or a little less: the place of a mark tells no more digits than its words.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value, rounded.</returns>
    public double Shown(double value)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10((Maximum - Minimum) / 1000)));
        return Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }
}
