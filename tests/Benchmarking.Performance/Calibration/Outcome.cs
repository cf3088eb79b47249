namespace Benchmarking.Performance.Calibration;

/// <summary>What is held against the truth.</summary>
internal enum Figure
{
    /// <summary>Units' intervals hold what their scores can be expected to be.</summary>
    Unit,

    /// <summary>They hold what could be expected if every service had answered.</summary>
    AllServices,

    /// <summary>Intervals of differences from the others hold the true difference.</summary>
    Difference,

    /// <summary>Intervals of Hedges' g hold the true difference over the true deviation within cells.</summary>
    Effect,

    /// <summary>Some verdict on one indicator tells a unit apart.</summary>
    ToldApart,

    /// <summary>Some verdict of the whole survey does, twenty indicators and their dimensions being adjusted together.</summary>
    ToldApartInSurvey,

    /// <summary>Units' own sets hold their true ranks.</summary>
    Marginal,

    /// <summary>The simultaneous sets hold all true ranks.</summary>
    Simultaneous,

    /// <summary>The interval of the random effects' mean holds the true mean.</summary>
    Mean,

    /// <summary>The share of further units that lie in the prediction interval.</summary>
    Prediction,

    /// <summary>Shrunken values with 1.96 of their standard errors hold units' true levels.</summary>
    Shrunk,

    /// <summary>Feldt's interval holds the true alpha.</summary>
    Alpha,

    /// <summary>Standard errors of scores, in points.</summary>
    StandardError,
}

/// <summary>How often figures of one simulated network were right.</summary>
internal sealed class Outcome
{
    private readonly (double Right, int Cases)[] _figures = new (double, int)[Enum.GetValues<Figure>().Length];

    /// <summary>How much of the cases was right, and how many there were.</summary>
    /// <param name="figure">The figure.</param>
    public (double Right, int Cases) this[Figure figure] => _figures[(int)figure];

    /// <summary>Adds a case.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="right">Whether it was right.</param>
    public void Add(Figure figure, bool right) => Add(figure, right ? 1 : 0);

    /// <summary>Adds a case that can be right in part, or a number to be averaged.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="right">How far it was right.</param>
    public void Add(Figure figure, double right) => _figures[(int)figure] = (_figures[(int)figure].Right + right, _figures[(int)figure].Cases + 1);
}

/// <summary>A rate over networks with its Monte Carlo standard error: the cases of one network depend on one another, so the network is what is counted.</summary>
/// <param name="Value">The rate, or the mean.</param>
/// <param name="StandardError">Its standard error.</param>
internal readonly record struct Rate(double Value, double StandardError)
{
    /// <summary>The rate of a figure.</summary>
    /// <param name="outcomes">Networks.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The rate; null where there was no case.</returns>
    public static Rate? Of(IReadOnlyList<Outcome> outcomes, Figure figure)
    {
        double cases = outcomes.Sum(outcome => outcome[figure].Cases);
        if (cases == 0)
        {
            return null;
        }

        var rate = outcomes.Sum(outcome => outcome[figure].Right) / cases;
        var squares = outcomes.Sum(outcome => Math.Pow(outcome[figure].Right - (rate * outcome[figure].Cases), 2));
        return new Rate(rate, Math.Sqrt(squares) / cases);
    }
}
