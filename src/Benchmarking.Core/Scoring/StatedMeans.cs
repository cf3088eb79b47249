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

    private readonly Lazy<List<(Figure Figure, double Cost)>[]> _parts;
    private readonly Lazy<SeparateBounds> _bounds;

    /// <summary>Takes what is published.</summary>
    /// <param name="unknowns">How many unknowns there are.</param>
    /// <param name="statements">The figures, each a sum of unknowns.</param>
    /// <param name="allowed">The figures that may be known by themselves, whether or not they are among those; null, the default, for the same.</param>
    /// <param name="truth">The true means, which the search for others begins with; null, the default, where they are not known.</param>
    public StatedMeans(int unknowns, IReadOnlyList<LinearStatement> statements, IReadOnlyList<LinearStatement>? allowed = null, IReadOnlyList<double>? truth = null)
    {
        _parts = new Lazy<List<(Figure Figure, double Cost)>[]>(() => Parts(unknowns, allowed ?? statements));
        _bounds = new Lazy<SeparateBounds>(() => new SeparateBounds(unknowns, (0, 100), statements, truth));
        Statements = statements;
    }

    /// <summary>The figures.</summary>
    public IReadOnlyList<LinearStatement> Statements { get; }

    /// <summary>Whether any means fit all that is published.</summary>
    public bool IsConsistent => _bounds.Value.IsConsistent;

    /// <summary>How wide the range of a mean must stay; what is made of several, no wider than they on average.</summary>
    /// <param name="mean">The mean, a sum of unknowns whose weights are above 0.</param>
    /// <param name="step">A step of its scale, in points.</param>
    /// <returns>The width, in points.</returns>
    public double Width(IReadOnlyList<LinearWeight> mean, double step)
    {
        var parts = mean.Sum(weight => weight.Weight * Asked(Alone([weight with { Weight = 1 }]), step));
        return Math.Min(Asked(Alone(mean), step), parts);
    }

    private static double Asked(double alone, double step) => Math.Min(step, Math.Max(0, (alone / 2) - Rounding));

    /// <summary>How many unknowns the figures join with a mean.</summary>
    /// <param name="mean">The mean, a sum of unknowns.</param>
    public int Joined(IReadOnlyList<LinearWeight> mean) => _bounds.Value.SizeOf(mean);

    /// <summary>The range of a mean that all figures together leave open.</summary>
    /// <param name="mean">The mean, a sum of unknowns.</param>
    /// <returns>Its ends, in points.</returns>
    public (double Low, double High) Together(IReadOnlyList<LinearWeight> mean) => _bounds.Value.RangeOf(mean);

    /// <summary>Whether the figures together leave less of a mean open than they must.</summary>
    /// <param name="mean">The mean, a sum of unknowns.</param>
    /// <param name="width">How wide its range must stay, in points.</param>
    /// <returns>True where they do.</returns>
    public bool Exposes(IReadOnlyList<LinearWeight> mean, double width) => _bounds.Value.WidthOf(mean, width) < width - LinearBounds.Tolerance;

    // How wide a range the one figure leaves open that says most of a mean.
    private double Alone(IReadOnlyList<LinearWeight> mean)
    {
        var all = mean.Sum(weight => weight.Weight);
        var told = from weight in mean
                   from part in _parts.Value[weight.Unknown]
                   group (part.Cost, Gain: weight.Weight) by part.Figure;
        return told.Select(parts => Width(parts.Key, all, [.. parts.OrderBy(part => part.Gain / part.Cost)])).Append(100 * all).Min();
    }

    // With one figure the extremes fill its sum with the parts that bring most (or least) of the mean for it: a fractional knapsack. Parts that bring nothing come last (or first).
    private static double Width(Figure figure, double all, List<(double Cost, double Gain)> parts)
    {
        var least = Filled(parts, figure.Low - (100 * (figure.Cost - parts.Sum(part => part.Cost))));
        parts.Reverse();
        var most = Filled(parts, figure.High) + (100 * (all - parts.Sum(part => part.Gain)));
        return Math.Max(0, most - least);
    }

    private static double Filled(List<(double Cost, double Gain)> parts, double sum)
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

    // Which figures each unknown is a part of; those that take some away from others say nothing by themselves.
    private static List<(Figure Figure, double Cost)>[] Parts(int unknowns, IReadOnlyList<LinearStatement> allowed)
    {
        List<(Figure Figure, double Cost)>[] parts = [.. Enumerable.Range(0, unknowns).Select(_ => new List<(Figure, double)>())];
        foreach (var statement in allowed.Where(one => one.Weights.All(weight => weight.Weight > 0)))
        {
            var figure = new Figure(statement.Low, statement.High, statement.Weights.Sum(weight => weight.Weight));
            foreach (var weight in statement.Weights)
            {
                parts[weight.Unknown].Add((figure, weight.Weight));
            }
        }

        return parts;
    }

    // One for each statement, told apart by being another: two may say the same of different unknowns.
    private sealed class Figure(double low, double high, double cost)
    {
        public double Low => low;

        public double High => high;

        public double Cost => cost;
    }
}
