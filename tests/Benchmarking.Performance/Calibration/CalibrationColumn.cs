using System.Globalization;

namespace Benchmarking.Performance.Calibration;

/// <summary>A column of a table: one figure over some of the networks.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Figure">What it shows.</param>
/// <param name="Includes">Over which networks.</param>
internal sealed record CalibrationColumn(string Name, Figure Figure, Func<Truth, bool> Includes)
{
    // Off by more than this a figure is set in bold.
    private const double Tolerance = 0.02;

    /// <summary>Intervals and verdicts.</summary>
    public static IReadOnlyList<CalibrationColumn> Intervals { get; } =
    [
        new("mean SE", Figure.StandardError, _ => true),
        new("score", Figure.Unit, _ => true),
        new("had all services answered", Figure.AllServices, _ => true),
        new("difference", Figure.Difference, _ => true),
        new("g", Figure.Effect, _ => true),
        new("alpha", Figure.Alpha, _ => true),
        new("false verdicts, one indicator", Figure.ToldApart, truth => truth.IsNone),
        new("of a whole survey", Figure.ToldApartInSurvey, truth => truth.IsNone),
    ];

    /// <summary>Ranks, and units taken together.</summary>
    public static IReadOnlyList<CalibrationColumn> Ranks { get; } =
    [
        .. Truth.All.Select(one => new CalibrationColumn($"all ranks: {one.Name}", Figure.Simultaneous, truth => truth == one)),
        new("own rank: none", Figure.Marginal, truth => truth.IsNone),
        new("others", Figure.Marginal, truth => !truth.IsNone),
        new("mean", Figure.Mean, truth => !truth.IsNone),
        new("further unit", Figure.Prediction, truth => !truth.IsTied),
        new("shrunken score", Figure.Shrunk, truth => !truth.IsNone),
    ];

    /// <summary>A cell.</summary>
    /// <param name="outcomes">The networks of one kind, by truth.</param>
    /// <returns>Percent with its Monte Carlo standard error, or a mean in points; empty where there was no case.</returns>
    public string Cell(IReadOnlyList<(Truth Truth, Outcome[] Outcomes)> outcomes)
    {
        if (Rate.Of([.. outcomes.Where(group => Includes(group.Truth)).SelectMany(group => group.Outcomes)], Figure) is not { } rate)
        {
            return "";
        }

        if (Figure == Figure.StandardError)
        {
            return rate.Value.ToString("0.0", CultureInfo.InvariantCulture);
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{100 * rate.Value:0.0} ± {100 * rate.StandardError:0.0}");
        return IsOff(rate.Value) ? $"**{text}**" : text;
    }

    private bool IsOff(double value) => Figure is Figure.ToldApart or Figure.ToldApartInSurvey ? value > 0.05 + Tolerance : value < 0.95 - Tolerance;
}
