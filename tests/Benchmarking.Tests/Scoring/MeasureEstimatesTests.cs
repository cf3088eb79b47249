using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Scoring;

/// <summary>Finite populations and variances of a unit's own; calculations by hand.</summary>
public sealed class MeasureEstimatesTests
{
    private static readonly ScoringOptions Finite = new() { Population = Population.Finite };

    // Cell means 20 and 60, squares within 200 + 200; σ² = 400 / 4 = 100. An additive model would fit one unit no better than the cells.
    private static readonly Scored[] Answers = [.. Sample.Cell(0, 0, 10, 20, 30), .. Sample.Cell(0, 1, 50, 60, 70)];

    [Fact]
    public void Each_cell_is_corrected_by_the_share_of_the_invited_who_answered() =>
        Assert.Equal(Math.Sqrt(100 * ((0.5 / 3 / 4) + (0.25 / 3 / 4))), Se(Sample.Frame((0, 0, 6), (0, 1, 4))), 12);

    [Fact]
    public void The_degrees_of_freedom_are_not_corrected() =>
        Assert.Equal(4, Sample.Score(Sample.Wave(Sample.Network(1, 2), Answers, Finite, Sample.Frame((0, 0, 6))), 0).Df);

    [Fact]
    public void A_cell_outside_the_frame_is_not_corrected() =>
        Assert.Equal(Math.Sqrt(100 * ((0.5 / 3 / 4) + (1.0 / 3 / 4))), Se(Sample.Frame((0, 0, 6))), 12);

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public void More_answers_than_invited_count_as_everyone(int invited) =>
        Assert.Equal(Math.Sqrt(100 * (0.25 / 3 / 4)), Se(Sample.Frame((0, 0, invited), (0, 1, 4))), 12);

    [Fact]
    public void Without_a_frame_or_with_an_infinite_population_nothing_is_corrected()
    {
        Assert.Equal(Math.Sqrt(100 * (1.0 / 6)), Se(frame: null), 12);
        Assert.Equal(Math.Sqrt(100 * (1.0 / 6)), Sample.Score(Sample.Wave(Sample.Network(1, 2), Answers, frame: Sample.Frame((0, 0, 3), (0, 1, 3))), 0).Se ?? 0, 12);
    }

    [Fact]
    public void Where_everyone_answered_the_interval_is_the_point()
    {
        var figures = Sample.Score(Sample.Wave(Sample.Network(1, 2), Answers, Finite, Sample.Frame((0, 0, 3), (0, 1, 3))), 0);

        Assert.Equal((0, 4, new Interval(40, 40)), (figures.Se, figures.Df, figures.Interval));
    }

    [Fact]
    public void Separate_variances_are_within_the_services_or_plain_for_respondents()
    {
        var network = Sample.Network(2, 2);
        Scored[] answers = [.. Answers, .. Sample.Cell(1, 0, 0, 100, 0, 100), .. Sample.Cell(1, 1, 0, 100)];
        var within = Sample.Score(Sample.Wave(network, answers, new ScoringOptions { Variance = Variance.Separate }), 0);
        var plain = Sample.Score(Sample.Wave(network, answers, new ScoringOptions { Variance = Variance.Separate, Weighting = Weighting.Respondents }), 0);

        Assert.Equal((4, VarianceModel.Separate), (within.Df, within.VarianceModel));
        Assert.Equal(Math.Sqrt(100.0 / 6), within.Se ?? 0, 12);
        Assert.Equal(5, plain.Df);
        Assert.Equal(Math.Sqrt((400 + (6 * 400)) / 5.0 / 6), plain.Se ?? 0, 12); // each 20 from the mean 40, and 400 within
    }

    [Fact]
    public void A_unit_without_residual_degrees_of_freedom_takes_the_pooled_variance_and_its()
    {
        Scored[] single = [.. Enumerable.Range(0, 5).Select(service => new Scored(1, service, 10 * service))];
        var wave = Sample.Wave(Sample.Network(2, 5), [.. Answers, .. single], new ScoringOptions { Variance = Variance.Separate });
        var figures = Sample.Score(wave, 1);

        // Unit + service: 11 answers, rank 2 + 5 − 1. The two services in both units: differences 20 less 0 and 60 less 10 about their
        // mean 35 of equal weight (3/4 each): 2 × 3/4 × 15² = 337.5, with the 400 within, over 5.
        Assert.Equal((5, VarianceModel.Additive), (figures.Df, figures.VarianceModel));
        Assert.Equal(Math.Sqrt(737.5 / 5 / 5), figures.Se ?? 0, 12);
        Assert.Equal((4, VarianceModel.Separate), (Sample.Score(wave, 0).Df, Sample.Score(wave, 0).VarianceModel));
    }

    [Fact]
    public void A_service_row_has_no_standard_error_where_one_of_its_units_has_none()
    {
        // Unit 0 has the plain variance of its own; unit 1 with its single respondent has none, and neither has the additive model.
        var wave = Sample.Wave(
            Sample.Network(2, 2),
            [new Scored(0, 0, 10), new Scored(0, 1, 50), new Scored(1, 0, 70)],
            new ScoringOptions { Variance = Variance.Separate, Weighting = Weighting.Respondents, Unsuppressed = true });
        var row = ScoreTables.ByService(wave).First(row => row is { Service: 0, Measure.IsDimension: false });

        Assert.Equal((40, null), (row.Figures?.Score, row.Figures?.Se));
    }

    private static double Se(InvitedFrame? frame) => Sample.Score(Sample.Wave(Sample.Network(1, 2), Answers, Finite, frame), 0).Se ?? -1;
}
