namespace Benchmarking.Scoring;

/// <summary>A score with its uncertainty. Scores, differences and standard errors are in points of the 0–100 scale.</summary>
public sealed record ScoreFigures
{
    /// <summary>How many respondents have a valid score.</summary>
    public required int N { get; init; }

    /// <summary>How many were invited; null where no frame says.</summary>
    public int? Invited { get; init; }

    /// <summary>N over invited, from 0; above 1 only where more answered than were invited. Null where nobody, or nobody knows who, was invited.</summary>
    public double? ResponseRate { get; init; }

    /// <summary>The score, 0 to 100.</summary>
    public required double Score { get; init; }

    /// <summary>The plain standard deviation of the respondents' scores; null for one respondent, and where it would tell of too few of them beside the score.</summary>
    public double? Sd { get; init; }

    /// <summary>The same, told or not, for what joins many units; null for one respondent.</summary>
    internal double? OwnSd { get; init; }

    /// <summary>The standard error; null where no variance can be estimated.</summary>
    public double? Se { get; init; }

    /// <summary>Degrees of freedom of the standard error; null with it.</summary>
    public double? Df { get; init; }

    /// <summary>The interval around the score; null where <see cref="Se"/> is.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Places in the network's services of those that the score lacks.</summary>
    public IReadOnlyList<int> MissingServices { get; init; } = [];

    /// <summary>What each service counts for in a unit's score, 0 to 1, in the network's order; empty for other scores.</summary>
    internal IReadOnlyList<double> Weights { get; init; } = [];

    /// <summary>How many answers each of its cells has: of a unit's score its services, of a service's its units, in the network's order and without empty ones. Shown nowhere.</summary>
    internal IReadOnlyList<CellCount> Cells { get; init; } = [];

    /// <summary>Places of the units that some of a unit's leaders serve too; empty for other scores.</summary>
    internal IReadOnlyList<int> SharesWith { get; init; } = [];

    /// <summary>Which residual variance stands behind the standard error; null without one.</summary>
    public VarianceModel? VarianceModel { get; init; }
}

/// <summary>How many answers a cell brings to a score.</summary>
/// <param name="Place">The service's place in a unit's score, the unit's in a service's; 0 where a unit is one cell.</param>
/// <param name="N">How many, at least 1.</param>
/// <param name="Weight">What the cell's mean counts for in a unit's score, 0 to 1; null in a service's, where all units count the same.</param>
internal readonly record struct CellCount(int Place, int N, double? Weight);

/// <summary>An interval, both ends included.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Interval(double Low, double High);

/// <summary>Which residual variance stands behind a standard error.</summary>
public enum VarianceModel
{
    /// <summary>The residual mean square of the cell-means model, one cell a unit and service.</summary>
    Cells,

    /// <summary>The residual mean square of unit + service, where cells leave fewer than 20 degrees of freedom.</summary>
    Additive,

    /// <summary>The unit's own variance.</summary>
    Separate,
}
