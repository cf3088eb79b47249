using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>A score as a weighted mean of cell means, and how uncertain it is.</summary>
internal sealed record UnitEstimate
{
    /// <summary>The unit's place, or the service's in a row that joins units.</summary>
    public required int Place { get; init; }

    /// <summary>All scores behind it.</summary>
    public required Moments All { get; init; }

    /// <summary>The score, 0 to 100.</summary>
    public required double Score { get; init; }

    /// <summary>What makes up the variance of the score: none where it cannot be estimated.</summary>
    public required IReadOnlyList<VarianceTerm> Terms { get; init; }

    /// <summary>The weight of each service's mean in a unit's score, 0 for empty cells; null for a row that is no unit's score.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>Places of services without a score.</summary>
    public IReadOnlyList<int> MissingServices { get; init; } = [];

    /// <summary>The variance of the score, 0 or more, in squared points; null where none can be estimated.</summary>
    public double? Variance => Terms.Count == 0 ? null : Terms.Sum(term => term.Factor * term.Variance.Value);

    /// <summary>Standard error and degrees of freedom; null where no variance can be estimated.</summary>
    public Uncertainty? Uncertainty => Scoring.Uncertainty.Of(Terms);
}

/// <summary>Part of a variance: a known factor times an estimated variance.</summary>
/// <param name="Factor">The factor; below 0 where a covariance lessens the whole.</param>
/// <param name="Variance">The estimate; terms that share it are known by sharing the object.</param>
internal readonly record struct VarianceTerm(double Factor, VarianceEstimate Variance)
{
    /// <summary>Joins terms that rest on one estimate.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>One term an estimate, in the order met.</returns>
    public static IReadOnlyList<VarianceTerm> Joined(IEnumerable<VarianceTerm> terms)
    {
        var (joined, places) = (new List<VarianceTerm>(), new Dictionary<VarianceEstimate, int>());
        foreach (var term in terms)
        {
            if (places.TryAdd(term.Variance, joined.Count))
            {
                joined.Add(term);
            }
            else
            {
                var place = places[term.Variance];
                joined[place] = joined[place] with { Factor = joined[place].Factor + term.Factor };
            }
        }

        return joined;
    }
}

/// <summary>A standard error and its degrees of freedom.</summary>
/// <param name="Se">The standard error, 0 or more.</param>
/// <param name="Df">The degrees of freedom, above 0.</param>
internal readonly record struct Uncertainty(double Se, double Df)
{
    /// <summary>Joins variance terms after Satterthwaite (1946), Biometrics Bulletin 2(6), 110–114; terms that rest on one estimate are one term.</summary>
    /// <param name="terms">The terms, each of variance factor × estimate.</param>
    /// <returns>The standard error and its degrees of freedom, or null for no terms.</returns>
    public static Uncertainty? Of(IEnumerable<VarianceTerm> terms)
    {
        var sources = VarianceTerm.Joined(terms);
        if (sources.Count == 0)
        {
            return null;
        }

        if (sources is [var only])
        {
            return new Uncertainty(Math.Sqrt(Math.Max(0, only.Factor * only.Variance.Value)), only.Variance.Df);
        }

        var total = sources.Sum(source => source.Factor * source.Variance.Value);
        var spread = sources.Sum(source => Square(source.Factor * source.Variance.Value) / source.Variance.Df);
        return new Uncertainty(Math.Sqrt(Math.Max(0, total)), spread > 0 ? Square(total) / spread : sources.Sum(source => source.Variance.Df));
    }

    private static double Square(double value) => value * value;
}
