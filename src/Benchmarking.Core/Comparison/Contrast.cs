using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>A unit's score less the mean of other scores.</summary>
/// <param name="Score">The unit's score.</param>
/// <param name="ReferenceScore">The mean of the others.</param>
/// <param name="Difference">The difference.</param>
/// <param name="Terms">What makes up the variance of the difference, joined; none where it cannot be estimated.</param>
internal sealed record Contrast(double Score, double ReferenceScore, double Difference, IReadOnlyList<VarianceTerm> Terms)
{
    /// <summary>Its standard error and degrees of freedom; null where no variance can be estimated.</summary>
    public Uncertainty? Uncertainty { get; init; } = Scoring.Uncertainty.Of(Terms);


    /// <summary>Holds a unit against the mean of others.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="others">The others, at least one, each counting the same; the unit is not among them.</param>
    /// <param name="covariances">How scores vary together of units that have respondents in common; those of units that are not compared are passed over.</param>
    /// <returns>The contrast. R's <c>contrast(emm, "del.eff")</c> gives the same where all others are taken.</returns>
    public static Contrast Of(UnitEstimate unit, IReadOnlyList<UnitEstimate> others, IReadOnlyList<ScoreCovariance> covariances)
    {
        var reference = others.Average(other => other.Score);
        var complete = unit.Terms.Count > 0 && others.All(other => other.Terms.Count > 0);
        return new Contrast(
            unit.Score,
            reference,
            unit.Score - reference,
            complete ? VarianceTerm.Joined(Parts(unit, others).Concat(Common(unit, others, covariances))) : []);
    }

    /// <summary>The same with the unit itself among those it is held against: smaller by 1 − 1/K.</summary>
    /// <param name="others">How many others there are.</param>
    /// <returns>The contrast with the mean of all.</returns>
    public Contrast WithOwnIncluded(int others)
    {
        var factor = others / (others + 1.0);
        return this with
        {
            ReferenceScore = Score - (factor * Difference),
            Difference = factor * Difference,
            Uncertainty = Uncertainty is { } uncertainty ? uncertainty with { Se = factor * uncertainty.Se } : null,
        };
    }

    // A loop rather than a query: every unit meets every other, on every measure.
    private static IEnumerable<VarianceTerm> Parts(UnitEstimate unit, IReadOnlyList<UnitEstimate> others)
    {
        foreach (var term in unit.Terms)
        {
            yield return term;
        }

        var share = 1.0 / others.Count;
        foreach (var other in others)
        {
            for (var place = 0; place < other.Terms.Count; place++)
            {
                yield return other.Terms[place] with { Factor = other.Terms[place].Factor * (share * share) };
            }
        }
    }

    // A unit counts 1 and each of the others −1/K; twice the covariance of two of them counts with the product.
    private static IEnumerable<VarianceTerm> Common(UnitEstimate unit, IReadOnlyList<UnitEstimate> others, IReadOnlyList<ScoreCovariance> covariances)
    {
        if (covariances.Count == 0)
        {
            return [];
        }

        var counts = others.ToDictionary(other => other.Place, _ => -1.0 / others.Count);
        counts.Add(unit.Place, 1);
        return from pair in covariances
               let count = 2 * counts.GetValueOrDefault(pair.First) * counts.GetValueOrDefault(pair.Second)
               where count != 0
               from term in pair.Terms
               select term with { Factor = count * term.Factor };
    }
}
