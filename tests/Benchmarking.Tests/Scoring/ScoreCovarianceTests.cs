using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

/// <summary>How two units' scores vary together; calculations by hand, whole designs against R in the tests of shared scores.</summary>
public sealed class ScoreCovarianceTests
{
    private static readonly VarianceEstimate Pooled = new(400, 4, VarianceModel.Cells); // 100

    // Two persons of service 0 and one of service 1 serve both units, others one of them and a third.
    private static readonly SharedScore[] Shared = [new(0, [0, 1], 40), new(0, [0, 1, 2], 60), new(1, [0, 1], 80), new(0, [0, 2], 50), new(1, [1, 2], 50)];

    [Fact]
    public void Each_person_in_common_counts_with_what_an_answer_weighs_in_both_units() =>
        Assert.Equal(100 * ((2 * 0.1 * 0.2) + (0.05 * 0.25)), Value(Of(Share(0, Pooled, 0.1, 0.05), Share(1, Pooled, 0.2, 0.25))), 12);

    [Fact]
    public void Variances_of_their_own_are_joined_as_their_geometric_mean()
    {
        var found = Of(Share(0, Pooled, 0.1, 0.05), Share(1, Estimate(25), 0.2, 0.25));

        Assert.Equal(50 * 0.0525, Value(found), 12); // √(100 · 25), half of it resting on each
        Assert.Equal([25 * 0.0525, 25 * 0.0525], (found?.Terms ?? []).Select(term => Math.Round(term.Factor * term.Variance.Value, 12)));
    }

    [Fact]
    public void Units_without_a_person_in_common_do_not_vary_together()
    {
        Assert.Null(ScoreCovariance.Of(Share(0, Pooled, 0.1, 0.05), Share(3, Pooled, 0.2, 0.25), Shared));
        Assert.Null(ScoreCovariance.Of(Share(0, Pooled, 0.1, 0), Share(2, Pooled, 0, 0.25), Shared));
    }

    [Fact]
    public void A_unit_whose_answers_do_not_vary_varies_with_no_other() => Assert.Null(Of(Share(0, Pooled, 0.1, 0.05), Share(1, Estimate(0), 0.2, 0.25)));

    private static ScoreCovariance? Of(UnitShare first, UnitShare second) => ScoreCovariance.Of(first, second, Shared);

    private static UnitShare Share(int unit, VarianceEstimate variance, params double[] perScore) => new(unit, perScore, variance);

    private static VarianceEstimate Estimate(double value) => new(value * 4, 4, VarianceModel.Separate);

    private static double Value(ScoreCovariance? found) => found?.Terms.Sum(term => term.Factor * term.Variance.Value) ?? -1;
}
