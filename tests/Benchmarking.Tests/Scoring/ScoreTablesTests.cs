using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

/// <summary>Scores of whole designs against R, and the rules of rows over services.</summary>
public sealed class ScoreTablesTests
{
    [Theory]
    [InlineData("full")]
    [InlineData("gaps")]
    [InlineData("leaders")]
    [InlineData("small")]
    [InlineData("split")]
    [InlineData("one_service")]
    [InlineData("one_unit")]
    public void Scores_equal_those_of_R_under_every_option(string design)
    {
        var runs = Designs.Rows("scores").Where(row => row.Run.Design == design).GroupBy(row => row.Run).ToList();
        Assert.NotEmpty(runs);
        foreach (var run in runs)
        {
            var wave = Designs.Wave(run.Key);
            Assert.All(run, row => Equal(row, Sample.Score(wave, row.Unit)));
        }
    }

    [Theory]
    [InlineData(Variance.Pooled, "additive", "cells")]
    [InlineData(Variance.Separate, "additive", "separate")] // units without a variance of their own take the pooled one
    public void The_designs_reach_every_variance_model(Variance variance, params string[] models) =>
        Assert.Equal(
            models,
            Designs.Rows("scores").Where(row => row.Run.Variance == variance).Select(row => row.Model).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void A_unit_names_the_services_that_its_score_lacks()
    {
        var wave = Sample.Wave(Sample.Network(2, 4), [.. Sample.Cell(0, 1, 50, 60, 70), .. Sample.Cell(0, 3, 20, 30), .. Sample.Cell(1, 0, 1, 2, 3, 4, 5)]);

        Assert.Equal([0, 2], Sample.Score(wave, 0).MissingServices);
        Assert.Equal([1, 2, 3], Sample.Score(wave, 1).MissingServices);
        Assert.Equal(42.5, Sample.Score(wave, 0).Score, 12); // (60 + 25) / 2
    }

    [Fact]
    public void A_network_without_services_misses_none()
    {
        var wave = Sample.Wave(Sample.Network(1, 0), Sample.Cell(0, 0, 10, 20, 30, 40, 60));

        Assert.Empty(Sample.Score(wave, 0).MissingServices);
        Assert.Empty(ScoreTables.ByService(wave));
        Assert.Empty(ScoreTables.ByUnitAndService(wave));
    }

    [Fact]
    public void The_response_rate_is_valid_scores_over_everyone_invited_in_the_unit()
    {
        var frame = Sample.Frame((0, 0, 5), (0, 1, 3), (1, 0, 0));
        var wave = Sample.Wave(Sample.Network(3, 2), [.. Full(0), .. Full(1), .. Full(2)], frame: frame);

        Assert.Equal((8, 0.75), (Sample.Score(wave, 0).Invited, Sample.Score(wave, 0).ResponseRate)); // 6 of 5 + 3
        Assert.Equal((0, null), (Sample.Score(wave, 1).Invited, Sample.Score(wave, 1).ResponseRate)); // nobody was invited
        Assert.Equal((null, null), (Sample.Score(wave, 2).Invited, Sample.Score(wave, 2).ResponseRate)); // the frame does not say
    }

    [Fact]
    public void The_standard_deviation_is_the_plain_one_of_all_scores()
    {
        var wave = Sample.Wave(Sample.Network(1, 2), [.. Sample.Cell(0, 0, 10, 20), .. Sample.Cell(0, 1, 30, 40, 50)], new ScoringOptions { Weighting = Weighting.Respondents });

        Assert.Equal(Math.Sqrt(250), Sample.Score(wave, 0).Sd); // mean 30, squares 400 + 100 + 0 + 100 + 400 over 4
    }

    [Theory]
    [InlineData(new[] { 6, 1 }, Weighting.Services, false, false)] // the score is the mean of two means, the deviation is from the mean of seven: they differ by 5/14 of what is between the two
    [InlineData(new[] { 6, 1 }, Weighting.Respondents, false, true)]
    [InlineData(new[] { 6, 1 }, Weighting.Services, true, true)]
    [InlineData(new[] { 3, 3 }, Weighting.Services, false, true)] // both are of the same mean
    [InlineData(new[] { 6, 5 }, Weighting.Services, false, true)] // neither cell is small
    public void The_standard_deviation_is_not_told_where_it_would_lead_to_a_small_cell(int[] answers, Weighting weighting, bool unsuppressed, bool expected)
    {
        var scored = answers.SelectMany((count, service) => Enumerable.Range(0, count).Select(at => new Scored(0, service, 20 + (30 * service) + (7 * at))));
        var wave = Sample.Wave(Sample.Network(1, 2), scored, new ScoringOptions { Weighting = weighting, Unsuppressed = unsuppressed });

        Assert.Equal(expected, Sample.Score(wave, 0).Sd is not null);
    }

    [Theory]
    [InlineData(new[] { 6, 5, 1 }, false)]
    [InlineData(new[] { 2, 2, 2 }, true)]
    [InlineData(new[] { 6, 5, 7 }, true)]
    public void Nor_is_that_of_a_service_whose_units_count_the_same_by_unequal_answers(int[] answers, bool expected)
    {
        // Each unit has six answers of another service, so that it takes part.
        var scored = answers.SelectMany((count, unit) => Enumerable.Range(0, count).Select(at => new Scored(unit, 0, 20 + (10 * unit) + (7 * at))).Concat(Sample.Cell(unit, 1, 10, 20, 30, 40, 50, 60)));
        var row = ScoreTables.ByService(Sample.Wave(Sample.Network(3, 2), scored)).First(row => row is { Service: 0, Measure.IsDimension: false });

        Assert.Equal(expected, row.Figures?.Sd is not null);
    }

    [Fact]
    public void The_interval_takes_the_level_asked_for()
    {
        var answers = Sample.Cell(0, 0, 10, 20, 30, 40, 50).ToList();
        var wave = Sample.Wave(Sample.Network(1, 0), answers, new ScoringOptions { Level = 0.9 });

        // R: t.test(c(10, 20, 30, 40, 50), conf.level = 0.9)$conf.int
        Assert.Equal(14.925566809377, Sample.Score(wave, 0).Interval?.Low ?? 0, 10);
        Assert.Equal(45.074433190623, Sample.Score(wave, 0).Interval?.High ?? 0, 10);
    }

    [Fact]
    public void A_service_counts_each_unit_the_same()
    {
        var wave = Sample.Wave(
            Sample.Network(3, 1),
            [.. Sample.Cell(0, 0, 10, 20, 30, 10, 30), .. Sample.Cell(1, 0, 40, 40, 50, 50, 45, 45), .. Sample.Cell(2, 0, 60, 70, 80, 70, 70)],
            frame: Sample.Frame((0, 0, 8), (1, 0, 6), (2, 0, 10)));

        var row = Assert.Single(ScoreTables.ByService(wave), row => row.Measure is { IsDimension: false });

        // Means 20, 45, 70; within squares 400 + 100 + 200 over 16 − 3; v = 700/13 (1/5 + 1/6 + 1/5)/9.
        Assert.Equal((RowStatus.Ok, 16, 24), (row.Status, row.Figures?.N, row.Figures?.Invited));
        Assert.Equal(45, row.Figures?.Score ?? 0, 12);
        Assert.Equal(Math.Sqrt(700.0 / 13 * (17.0 / 30) / 9), row.Figures?.Se ?? 0, 12);
        Assert.Equal(13, row.Figures?.Df);
    }

    [Theory]
    [InlineData(2, 5, false, RowStatus.Suppressed)]
    [InlineData(3, 1, false, RowStatus.Suppressed)]
    [InlineData(3, 2, false, RowStatus.Ok)]
    [InlineData(2, 1, true, RowStatus.Ok)]
    public void A_service_is_shown_over_three_units_and_five_answers(int units, int answersEach, bool unsuppressed, RowStatus expected)
    {
        // Each unit has answers enough in the other service to take part.
        var answers = Enumerable.Range(0, units).SelectMany(unit => Enumerable.Repeat(new Scored(unit, 0, 40), answersEach).Concat(Full(unit, 1)));
        var wave = Sample.Wave(Sample.Network(4, 2), answers, new ScoringOptions { Unsuppressed = unsuppressed });

        Assert.Equal(expected, Service(wave, 0).Status);
        Assert.Equal(expected == RowStatus.Ok, Service(wave, 0).Figures is not null);
    }

    [Fact]
    public void A_service_that_nobody_answered_in_has_no_answers() =>
        Assert.Equal(RowStatus.NoAnswers, Service(Sample.Wave(Sample.Network(2, 3), [.. Full(0), .. Full(1)]), 2).Status);

    [Fact]
    public void A_service_leaves_out_units_that_may_not_be_shown()
    {
        Scored[] answers = [.. Full(0), .. Full(1), .. Full(2), .. Sample.Cell(3, 0, 99, 98)];
        var (with, without) = (Sample.Wave(Sample.Network(4, 2), answers), Sample.Wave(Sample.Network(4, 2), answers.Where(answer => answer.Unit < 3)));

        Assert.Equal(Service(without, 0).Figures?.Score, Service(with, 0).Figures?.Score);
        Assert.Equal(Service(without, 0).Count, Service(with, 0).Count);
    }

    [Fact]
    public void Nobody_known_to_be_invited_in_a_service_is_not_nobody_invited()
    {
        var wave = Sample.Wave(Sample.Network(3, 2), [.. Full(0), .. Full(1), .. Full(2)], frame: Sample.Frame((0, 1, 5), (1, 1, 5)));

        Assert.Null(Service(wave, 0).Figures?.Invited);
        Assert.Equal(10, Service(wave, 1).Figures?.Invited);
    }

    [Fact]
    public void A_service_within_a_unit_is_shown_by_its_own_number_of_answers()
    {
        var wave = Sample.Wave(
            Sample.Network(2, 3), [.. Sample.Cell(0, 0, 10, 20, 30, 40, 60), .. Sample.Cell(0, 1, 1, 2, 3, 4), .. Sample.Cell(0, 2, 5), .. Sample.Cell(1, 0, 1, 2, 3, 4)]);

        var rows = ScoreTables.ByUnitAndService(wave).Where(row => row.Measure is { IsDimension: false }).ToList();

        Assert.Equal(
            [RowStatus.Ok, RowStatus.Suppressed, RowStatus.Suppressed, RowStatus.Suppressed, RowStatus.NoAnswers, RowStatus.NoAnswers],
            rows.Select(row => row.Status));
        Assert.Equal([(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)], rows.Select(row => (row.Unit, row.Service)).Cast<(int?, int?)>());
        Assert.Equal(32, rows[0].Figures?.Score);
    }

    [Fact]
    public void A_single_cell_that_the_units_score_would_give_away_has_the_smallest_of_the_others_withheld_with_it()
    {
        // The score is (35 + 32 + x) / 3: with two of the three shown, x could be computed.
        var wave = Sample.Wave(
            Sample.Network(1, 4), [.. Sample.Cell(0, 0, 10, 20, 30, 40, 50, 60), .. Sample.Cell(0, 1, 10, 20, 30, 40, 60), .. Sample.Cell(0, 3, 99)]);

        var rows = ScoreTables.ByUnitAndService(wave).Where(row => row.Measure is { IsDimension: false }).ToList();

        Assert.Equal([RowStatus.Ok, RowStatus.SuppressedSecondary, RowStatus.NoAnswers, RowStatus.Suppressed], rows.Select(row => row.Status));
        Assert.Null(rows[1].Figures);
    }

    [Fact]
    public void Rows_come_by_unit_and_then_each_dimension_before_its_indicators()
    {
        var rows = ScoreTables.ByUnit(Sample.Wave(Sample.Network(2, 2), [.. Full(0), .. Full(1)]));

        Assert.Equal(
            [(0, "culture"), (0, "culture.trust"), (1, "culture"), (1, "culture.trust")],
            rows.Select(row => (row.Unit ?? -1, row.Measure?.Id.Value ?? "")));
    }

    private static IEnumerable<Scored> Full(int unit, int service) => Sample.Cell(unit, service, 10, 20, 30, 40, 60, 80);

    private static IEnumerable<Scored> Full(int unit) => [.. Sample.Cell(unit, 0, 10, 20, 30), .. Sample.Cell(unit, 1, 40, 60, 80)];

    private static ScoreRow Service(WaveEstimates wave, int service) =>
        Assert.Single(ScoreTables.ByService(wave), row => row.Service == service && row.Measure is { IsDimension: false });

    private static void Equal(Designs.Row expected, ScoreFigures found)
    {
        var what = expected.ToString();
        Designs.Equal(expected.Estimate, found.Score, what + ", score");
        Designs.Equal(expected.Se, found.Se, what + ", se");
        Designs.Equal(expected.Df, found.Df, what + ", df");
        Designs.Equal(expected.Interval.Low, found.Interval?.Low, what + ", low");
        Designs.Equal(expected.Interval.High, found.Interval?.High, what + ", high");
        Assert.Equal(expected.Model, found.VarianceModel is { } model ? Codes.Of(model) : "");
    }
}
