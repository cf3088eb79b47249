using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>What published figures, taken together, say of unknown means from 0 to 100.</summary>
/// <remarks>The rule of the house: figures taken together may not pin a mean that is withheld to less than a step of its scale. Where one figure alone, resting on answers
/// enough, says more than that already (a mean near an end of the scale does), they may not take away more than half of what it leaves open, give or take the
/// <see cref="Rounding"/> of shown figures.</remarks>
internal sealed class StatedMeans
{
    /// <summary>What the digits of shown figures may blur, in points.</summary>
    public const double Rounding = 1;

    private readonly IReadOnlyList<LinearStatement> _allowed;
    private readonly Lazy<LinearBounds> _bounds;

    /// <summary>Takes what is published.</summary>
    /// <param name="unknowns">How many unknowns there are.</param>
    /// <param name="statements">The figures, each a sum of unknowns.</param>
    /// <param name="allowed">The figures that may be known by themselves, whether or not they are among those; null, the default, for the same.</param>
    public StatedMeans(int unknowns, IReadOnlyList<LinearStatement> statements, IReadOnlyList<LinearStatement>? allowed = null)
    {
        _allowed = allowed ?? statements;
        _bounds = new Lazy<LinearBounds>(() => new LinearBounds([.. Enumerable.Repeat((0.0, 100.0), unknowns)], statements));
    }

    /// <summary>Whether any means fit all that is published.</summary>
    public bool IsConsistent => _bounds.Value.IsConsistent;

    /// <summary>How wide the range of a mean must stay. What one figure says of a part of it counts as well as what one says of the whole.</summary>
    /// <param name="mean">The mean, a sum of unknowns whose weights are above 0.</param>
    /// <param name="step">A step of its scale, in points.</param>
    /// <returns>The width, in points.</returns>
    public double Width(IReadOnlyList<LinearWeight> mean, double step)
    {
        var parts = mean.Sum(weight => weight.Weight * Alone([weight with { Weight = 1 }]));
        return Math.Min(step, Math.Max(0, (Math.Min(Alone(mean), parts) / 2) - Rounding));
    }

    /// <summary>The range of a mean that all figures together leave open.</summary>
    /// <param name="mean">The mean, a sum of unknowns.</param>
    /// <returns>Its ends, in points.</returns>
    public (double Low, double High) Together(IReadOnlyList<LinearWeight> mean) => _bounds.Value.RangeOf(mean);

    /// <summary>Whether the figures together say more of a mean than the rule allows.</summary>
    /// <param name="mean">The mean, a sum of unknowns.</param>
    /// <param name="step">A step of its scale, in points.</param>
    /// <returns>True where they do.</returns>
    public bool Exposes(IReadOnlyList<LinearWeight> mean, double step)
    {
        var (low, high) = Together(mean);
        return high - low < Width(mean, step) - LinearBounds.Tolerance;
    }

    // How wide a range the one figure leaves open that says most of a mean.
    private double Alone(IReadOnlyList<LinearWeight> mean)
    {
        var weights = mean.ToDictionary(weight => weight.Unknown, weight => weight.Weight);
        return _allowed.Where(one => one.Weights.Any(weight => weights.ContainsKey(weight.Unknown)))
            .Select(statement => Range(weights, statement)).Select(range => Math.Max(0, range.High - range.Low))
            .Append(100 * mean.Sum(weight => weight.Weight)).Min();
    }

    // With one statement the extremes fill the statement's sum with the unknowns that bring most (or least) of the mean for it: a fractional knapsack.
    private static (double Low, double High) Range(Dictionary<int, double> mean, LinearStatement statement)
    {
        var parts = statement.Weights.Select(weight => (Cost: weight.Weight, Gain: mean.GetValueOrDefault(weight.Unknown))).ToList();
        var outside = mean.Values.Sum() - parts.Sum(part => part.Gain);
        if (parts.Exists(part => part.Cost <= 0))
        {
            return (0, 100 * mean.Values.Sum());
        }

        var most = Filled(parts.OrderByDescending(part => part.Gain / part.Cost), statement.High);
        var least = Filled(parts.OrderBy(part => part.Gain / part.Cost), statement.Low);
        return (least, most + (100 * outside));
    }

    private static double Filled(IEnumerable<(double Cost, double Gain)> parts, double sum)
    {
        var gained = 0.0;
        foreach (var (cost, gain) in parts)
        {
            var amount = Math.Clamp(sum / cost, 0, 100);
            gained += gain * amount;
            sum -= cost * amount;
        }

        return gained;
    }
}
