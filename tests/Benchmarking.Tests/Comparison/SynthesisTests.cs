using Benchmarking.Comparison;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Units taken together, and where they cannot be.</summary>
public sealed class SynthesisTests
{
    private static readonly HeterogeneityMethod[] Methods = Enum.GetValues<HeterogeneityMethod>();

    /// <summary>By hand: σ² = 100 and v = 100/3 everywhere; the scores 50, 65 and 80 have variance 225, so all three methods give τ² = 225 − 100/3; μ is the
    /// plain mean with SE √(225/3); Q = 450/(100/3); I² = τ²/225; the share of a unit's own score is I²; t with one degree of freedom has tan(π·0.475) as its
    /// 97.5 per cent point.</summary>
    [Fact]
    public void Equal_variances_are_calculated_by_hand()
    {
        foreach (var method in Methods)
        {
            var figures = Of(Surveyed.Of(Sample.Network(3, 0), [.. Triple(0, 50), .. Triple(1, 65), .. Triple(2, 80)], new ScoringOptions { Unsuppressed = true }), 2, method);

            Near(80, figures.Score);
            Near(100 / 3.0, figures.Variance);
            Near(225 - (100 / 3.0), figures.Tau2);
            Near(100 * (225 - (100 / 3.0)) / 225, figures.ISquared);
            Near(13.5, figures.Q);
            Near(Math.Exp(-6.75), figures.QP);
            Near(65, figures.Mean);
            Near(Math.Sqrt(75), figures.MeanSe);
            Near(65 - (1.959963984540054 * Math.Sqrt(75)), figures.MeanInterval.Low);
            Near(65 + (Math.Tan(Math.PI * 0.475) * Math.Sqrt(225 - (100 / 3.0) + 75)), figures.PredictionInterval?.High ?? 0);
            var share = (225 - (100 / 3.0)) / 225;
            Near(65 + (15 * share), figures.EmpiricalBayes);
            Near(Math.Sqrt((share * 100 / 3) + ((1 - share) * (1 - share) * 75)), figures.EmpiricalBayesSe);
        }
    }

    [Fact]
    public void Units_that_differ_less_than_their_errors_have_one_value()
    {
        foreach (var method in Methods)
        {
            var figures = Of(Surveyed.Of(Sample.Network(3, 0), [.. Triple(0, 50), .. Triple(1, 51), .. Triple(2, 52)], new ScoringOptions { Unsuppressed = true }), 0, method);

            Assert.Equal((0, 0), (figures.Tau2, figures.ISquared));
            Near(51, figures.EmpiricalBayes);
            Near(figures.MeanSe, figures.EmpiricalBayesSe);
        }
    }

    [Fact]
    public void Two_units_have_no_interval_for_a_further_one()
    {
        var figures = Of(Surveyed.Of(Sample.Network(2, 0), [.. Triple(0, 50), .. Triple(1, 80)], new ScoringOptions { Unsuppressed = true }), 0, HeterogeneityMethod.Reml);

        Assert.Null(figures.PredictionInterval);
        Assert.Equal(2, figures.Units);
    }

    [Fact]
    public void One_unit_is_not_taken_together_with_anything()
    {
        var rows = Rows(Surveyed.Of(Sample.Network(3, 0), [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 1, 2)]));

        Assert.Equal([RowStatus.NotEstimable, RowStatus.Suppressed, RowStatus.NoAnswers], rows.Select(row => row.Status));
        Assert.All(rows, row => Assert.Null(row.Figures));
    }

    [Fact]
    public void A_unit_with_a_single_respondent_takes_the_pooled_variance()
    {
        var figures = Of(
            Surveyed.Of(Sample.Network(2, 0), [.. Triple(0, 50), .. Surveyed.Cell(1, 0, 90)], new ScoringOptions { Unsuppressed = true, Variance = Variance.Separate }), 1, HeterogeneityMethod.Reml);

        Near(100, figures.Variance);
    }

    [Fact]
    public void Answers_without_variance_cannot_be_taken_together() => Assert.All(
        Rows(Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 70, 70, 70, 70, 70), .. Surveyed.Cell(1, 0, 40, 40, 40, 40, 40)])),
        row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));

    [Fact]
    public void A_single_unit_without_variance_of_its_own_makes_the_whole_indicator_inestimable() => Assert.All(
        Rows(Surveyed.Of(
            Sample.Network(3, 0),
            [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 40, 40, 40, 40, 40), .. Surveyed.Cell(2, 0, 50, 66, 48, 71, 49)],
            new ScoringOptions { Variance = Variance.Separate })),
        row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));

    [Fact]
    public void Scores_whose_variance_cannot_be_estimated_cannot_be_taken_together()
    {
        var leaders = Enumerable.Range(0, 2).SelectMany(unit => Enumerable.Range(0, 5).SelectMany(service => Surveyed.Cell(unit, (5 * unit) + service, (40 * unit) + service)));

        Assert.All(Rows(Surveyed.Of(Sample.Network(2, 10), leaders)), row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));
    }

    [Fact]
    public void A_hidden_unit_has_no_part_in_the_whole()
    {
        Leader[] shown = [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 40, 66, 58, 21, 49)];
        var rows = Rows(Surveyed.Of(Sample.Network(3, 0), [.. shown, .. Surveyed.Cell(2, 0, 100, 0, 100, 0)]));

        Assert.Equal(Rows(Surveyed.Of(Sample.Network(2, 0), shown)).Select(row => row.Figures), rows.Take(2).Select(row => row.Figures));
        Assert.Equal((RowStatus.Suppressed, null), (rows[2].Status, rows[2].Figures));
    }

    [Fact]
    public void Respondents_in_common_enter_by_their_covariance()
    {
        var surveyed = Surveyed.Of(
            Sample.Network(3, 0),
            [.. Enumerable.Range(0, 6).Select(at => new Leader([0, 1], 0, 20 + (10 * at))), .. Surveyed.Cell(0, 0, 30, 45), .. Surveyed.Cell(1, 0, 90, 95), .. Surveyed.Cell(2, 0, 10, 20, 30, 25, 28)]);
        var measure = surveyed.Wave.Measures[1];
        var estimates = UncertainEstimates.Of([.. measure.Compared.Select(unit => unit.Score)], measure.CovarianceMatrix() ?? throw new InvalidOperationException("No covariance."));
        var effects = RandomEffects.Of(estimates, HeterogeneityVariance.PauleMandel(estimates));

        for (var unit = 0; unit < 3; unit++)
        {
            var figures = Of(surveyed, unit, HeterogeneityMethod.PauleMandel);
            Assert.Equal((effects.Tau2, effects.Mean, effects.Q), (figures.Tau2, figures.Mean, figures.Q));
            Assert.Equal(effects.Shrink(estimates)[unit], (figures.EmpiricalBayes, figures.EmpiricalBayesSe));
        }
    }

    [Fact]
    public void A_hundred_thousand_respondents_in_a_unit_are_taken_together_as_any_others()
    {
        var leaders = Enumerable.Range(0, 2).SelectMany(unit => Enumerable.Range(0, 1000).SelectMany(_ => Surveyed.Cell(unit, 0, [.. Enumerable.Range(0, 101).Select(score => (score * 19 / 20) + (3 * unit))])));
        var figures = Of(Surveyed.Of(Sample.Network(2, 0), leaders), 1, HeterogeneityMethod.DerSimonianLaird);

        // Two units of equal variance v: τ² = d²/2 − v.
        Near(4.5 - figures.Variance, figures.Tau2);
    }

    private static IEnumerable<Leader> Triple(int unit, int score) => Surveyed.Cell(unit, 0, score - 10, score, score + 10);

    private static void Near(double expected, double found) => Assert.Equal(expected, found, 1e-9 * Math.Max(1, Math.Abs(expected)));

    private static IReadOnlyList<SynthesisRow> Rows(Surveyed surveyed) => Synthesis.Of(surveyed.Wave, HeterogeneityMethod.Reml, measure => !measure.IsDimension);

    private static SynthesisFigures Of(Surveyed surveyed, int unit, HeterogeneityMethod method) =>
        Synthesis.Of(surveyed.Wave, method, measure => !measure.IsDimension)[unit].Figures ?? throw new InvalidOperationException($"Unit {unit} has no figures.");
}
