namespace Benchmarking.Scoring;

/// <summary>How the scores of two units vary together because some respondents serve both.</summary>
/// <param name="First">The place of one unit.</param>
/// <param name="Second">The place of the other, after the first.</param>
/// <param name="Terms">The covariance, Σ factor × estimate; each estimate is a variance that the units' scores rest on.</param>
internal sealed record ScoreCovariance(int First, int Second, IReadOnlyList<VarianceTerm> Terms)
{
    /// <summary>Σ w w' m / (n n') over services, m being how many respondents the two units' cells have in common, times the variance of one answer.</summary>
    /// <param name="first">One unit: its place, and for each service weight / n · finite-population correction, 0 for empty cells.</param>
    /// <param name="second">The other.</param>
    /// <param name="shared">The scores of those who serve several units.</param>
    /// <returns>The covariance; null where the units have no respondent in common.</returns>
    /// <remarks>Where the units have variances of their own, that of the common answers is taken as their geometric mean, so that no difference gets a variance
    /// below 0; each unit's estimate has half of it, which gives Satterthwaite's formula the derivative it needs.</remarks>
    public static ScoreCovariance? Of(UnitShare first, UnitShare second, IReadOnlyList<SharedScore> shared)
    {
        var factor = shared.Where(score => score.Units.Contains(first.Unit) && score.Units.Contains(second.Unit))
            .Sum(score => first.PerScore[score.Service] * second.PerScore[score.Service]);
        if (factor == 0)
        {
            return null;
        }

        if (ReferenceEquals(first.Variance, second.Variance))
        {
            return new ScoreCovariance(first.Unit, second.Unit, [new VarianceTerm(factor, first.Variance)]);
        }

        var common = Math.Sqrt(first.Variance.Value * second.Variance.Value);
        return common == 0 ? null : new ScoreCovariance(
            first.Unit,
            second.Unit,
            [new(factor / 2 * common / first.Variance.Value, first.Variance), new(factor / 2 * common / second.Variance.Value, second.Variance)]);
    }
}

/// <summary>What a single answer counts for in a unit's score.</summary>
/// <param name="Unit">The unit's place.</param>
/// <param name="PerScore">For each service, the weight of its mean over its n, times the root of the finite-population correction; 0 for empty cells.</param>
/// <param name="Variance">The variance that the unit's score rests on.</param>
internal sealed record UnitShare(int Unit, IReadOnlyList<double> PerScore, VarianceEstimate Variance);
