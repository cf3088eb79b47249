using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

/// <summary>The three weightings; calculations by hand.</summary>
public sealed class CellWeightsTests
{
    // Unit 0: service means 20 (n = 4), 50 (n = 1), 80 (n = 1). Unit 1: 40 (n = 2), 60 (n = 3), no one in service 2.
    private static readonly Scored[] Answers =
    [
        .. Sample.Cell(0, 0, 10, 20, 20, 30), .. Sample.Cell(0, 1, 50), .. Sample.Cell(0, 2, 80),
        .. Sample.Cell(1, 0, 35, 45), .. Sample.Cell(1, 1, 55, 60, 65),
    ];

    [Theory]
    [InlineData(Weighting.Services, 50, 50)] // (20 + 50 + 80) / 3; (40 + 60) / 2
    [InlineData(Weighting.Respondents, 35, 52)] // 210 / 6; 260 / 5
    [InlineData(Weighting.Standardised, 400.0 / 11, 480.0 / 10)] // 6, 4 and 1 of 11 respondents: (120 + 200 + 80) / 11; (240 + 240) / 10
    public void A_unit_score_weighs_its_services(Weighting weighting, double first, double second)
    {
        var wave = Wave(weighting, frame: null);

        Assert.Equal(first, Sample.Score(wave, 0).Score, 12);
        Assert.Equal(second, Sample.Score(wave, 1).Score, 12);
    }

    [Fact]
    public void Standardised_takes_the_invited_of_the_network_where_a_frame_is_loaded()
    {
        // Invited 10, 20 and 30 in the network; unit 1 lacks service 2 and is renormalised over the others.
        var wave = Wave(Weighting.Standardised, [(0, 0, 4), (0, 1, 5), (0, 2, 12), (1, 0, 6), (1, 1, 15), (1, 2, 18)]);

        Assert.Equal(((10 * 20) + (20 * 50) + (30 * 80)) / 60.0, Sample.Score(wave, 0).Score, 12);
        Assert.Equal(((10 * 40) + (20 * 60)) / 30.0, Sample.Score(wave, 1).Score, 12);
    }

    [Fact]
    public void Standardised_counts_the_units_that_take_part_and_no_others()
    {
        Scored[] hidden = [.. Sample.Cell(2, 2, 1, 99)];
        (int, int, int)[] frame = [(0, 0, 4), (0, 1, 5), (0, 2, 12), (1, 0, 6), (1, 1, 15), (1, 2, 18), (2, 0, 900)];

        Assert.Equal(Sample.Score(Wave(Weighting.Standardised, frame), 0).Score, Sample.Score(Wave(Weighting.Standardised, frame, hidden), 0).Score);
        Assert.Equal(Sample.Score(Wave(Weighting.Standardised, null), 0).Score, Sample.Score(Wave(Weighting.Standardised, null, hidden), 0).Score);
    }

    [Fact]
    public void A_service_without_anyone_invited_gets_no_weight()
    {
        var wave = Wave(Weighting.Standardised, [(0, 0, 4), (0, 1, 6), (0, 2, 0), (1, 0, 2), (1, 1, 3)]);

        Assert.Equal(((6 * 20) + (9 * 50)) / 15.0, Sample.Score(wave, 0).Score, 12);
        Assert.Equal([2], Sample.Score(wave, 1).MissingServices);
    }

    [Fact]
    public void A_unit_whose_services_have_no_weight_cannot_be_estimated_and_is_left_out_of_references()
    {
        // The frame knows of service 2 alone, where unit 1 has no one.
        var wave = Wave(Weighting.Standardised, [(0, 2, 4), (1, 2, 3)]);

        Assert.Equal([RowStatus.Ok, RowStatus.NotEstimable, RowStatus.NoAnswers], Sample.Scores(wave).Select(row => row.Status));
        Assert.Equal(80, Sample.Score(wave, 0).Score);
        Assert.Equal([0], wave.Measures[1].Compared.Select(estimate => estimate.Place));
    }

    private static WaveEstimates Wave(Weighting weighting, (int, int, int)[]? frame, params Scored[] more) => Sample.Wave(
        Sample.Network(3, 3),
        Answers.Concat(more),
        new ScoringOptions { Weighting = weighting },
        frame is null ? null : Sample.Frame(frame));
}
