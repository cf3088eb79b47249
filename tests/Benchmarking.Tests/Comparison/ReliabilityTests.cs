using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Reliability of measures: whose answers it rests on, and what becomes of it at the edges.</summary>
public sealed class ReliabilityTests
{
    private const double Digits = 1e-9;

    [Fact]
    public void Figures_equal_those_of_R()
    {
        var figures = Figures(Rows(MadeAnswers.Unit(0, MadeAnswers.Eight)));

        // R: psych::alpha's formulas, and the one-factor fit of three items, which is exact.
        Assert.Equal((3, 8), (figures.Items, figures.N));
        Assert.Equal(0.9208333333333334, figures.Alpha, Digits);
        Assert.Equal(0.7324219805191432, figures.Interval.Low, Digits);
        Assert.Equal(0.9827752306053837, figures.Interval.High, Digits);
        Assert.Equal(0.9238054537338554, figures.Standardised ?? 0, Digits);
        Assert.Equal(0.8016436980532863, figures.MeanCorrelation ?? 0, Digits);
        Assert.Equal(0.9287222313716880, figures.OmegaTotal ?? 0, Digits);
        Assert.Equal(ReliabilityVerdict.Good, figures.Verdict);
    }

    [Fact]
    public void The_interval_follows_the_level()
    {
        var figures = Figures(Reliability.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, MadeAnswers.Eight), new ScoringOptions { Level = 0.9 }))[1]);

        Assert.Equal(0.7811675588383944, figures.Interval.Low, Digits);
        Assert.Equal(0.9775682981120504, figures.Interval.High, Digits);
    }

    [Theory]
    [InlineData(0.80, ReliabilityVerdict.Good)]
    [InlineData(0.7999, ReliabilityVerdict.Acceptable)]
    [InlineData(0.70, ReliabilityVerdict.Acceptable)]
    [InlineData(0.6999, ReliabilityVerdict.Weak)]
    [InlineData(-3, ReliabilityVerdict.Weak)]
    public void The_verdict_follows_alpha(double alpha, ReliabilityVerdict expected) =>
        Assert.Equal(expected, new ReliabilityFigures { Items = 2, N = 2, Alpha = alpha, Interval = default }.Verdict);

    [Fact]
    public void Reversed_items_are_turned_round()
    {
        var turned = MadeAnswers.Trust with { Items = [MadeAnswers.Trust.Items[0], MadeAnswers.Trust.Items[1] with { Reverse = true }, MadeAnswers.Trust.Items[2]] };
        var answers = MadeAnswers.Eight.Select(row => new[] { row[0], (short)(6 - row[1]), row[2] });

        Assert.Equal(Figures(Rows(MadeAnswers.Unit(0, MadeAnswers.Eight))), Figures(Reliability.OfNetwork(MadeAnswers.Wave([turned], 1, MadeAnswers.Unit(0, answers)))[1]));
    }

    [Fact]
    public void Who_has_not_answered_every_item_does_not_count()
    {
        short[][] incomplete = [[5, MadeAnswers.Blank, 1], [MadeAnswers.DontKnow, 1, 5], [MadeAnswers.Blank, MadeAnswers.Blank, MadeAnswers.Blank]];

        Assert.Equal(Figures(Rows(MadeAnswers.Unit(0, MadeAnswers.Eight))), Figures(Rows(MadeAnswers.Unit(0, [.. incomplete, .. MadeAnswers.Eight]))));
    }

    [Fact]
    public void A_unit_of_too_few_complete_respondents_takes_no_part()
    {
        var few = MadeAnswers.Unit(1, [[1, 5, 1], [5, 1, 5], [1, 1, 1], [5, 5, 1], [2, MadeAnswers.Blank, 2], [3, 3, MadeAnswers.DontKnow]]);
        var wave = MadeAnswers.Wave([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight), .. few]);
        var unit = Reliability.ByUnit(wave).Where(row => row.Measure?.IsDimension == false).ToList();

        Assert.Equal(Figures(Rows(MadeAnswers.Unit(0, MadeAnswers.Eight))), Figures(Reliability.OfNetwork(wave)[1]));
        Assert.Equal((RowStatus.Ok, RowStatus.Suppressed), (unit[0].Status, unit[1].Status));
        Assert.Null(unit[1].Figures);
        Assert.Equal(4, unit[1].Count);
        Assert.Equal(12, Figures(Reliability.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight), .. few], new ScoringOptions { Unsuppressed = true }))[1]).N);
    }

    [Fact]
    public void Where_no_unit_takes_part_the_network_has_no_row_to_show()
    {
        var row = Reliability.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight.Take(4)), .. MadeAnswers.Unit(1, MadeAnswers.Eight.Skip(4))]))[1];

        Assert.Equal((RowStatus.Suppressed, null), (row.Status, row.Figures));
    }

    [Fact]
    public void A_respondent_who_serves_several_units_counts_in_each_and_once_in_all()
    {
        var shared = MadeAnswers.Eight.Select(row => new Made([0, 1], 0, row)).ToList();
        var wave = MadeAnswers.Wave([MadeAnswers.Trust], 2, shared);

        Assert.Equal(8, Figures(Reliability.OfNetwork(wave)[1]).N);
        Assert.All(Reliability.ByUnit(wave).Where(row => row.Measure?.IsDimension == false), row => Assert.Equal(8, Figures(row).N));
    }

    [Fact]
    public void One_item_has_no_reliability()
    {
        var wave = MadeAnswers.Wave([Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a")], 1, MadeAnswers.Unit(0, MadeAnswers.Eight.Select(row => row[..1])));

        Assert.All(Reliability.OfNetwork(wave).Concat(Reliability.ByUnit(wave)), row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));
    }

    [Fact]
    public void Two_items_have_no_omega()
    {
        var wave = MadeAnswers.Wave([Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a", "SK1b")], 1, MadeAnswers.Unit(0, MadeAnswers.Eight.Select(row => row[..2])));

        Assert.Equal((RowStatus.Ok, null), (Reliability.OfNetwork(wave)[1].Status, Figures(Reliability.OfNetwork(wave)[1]).OmegaTotal));
    }

    [Fact]
    public void Equal_answers_have_no_reliability() =>
        Assert.Equal((RowStatus.NotEstimable, null), (Rows(MadeAnswers.Unit(0, Enumerable.Repeat<short[]>([4, 4, 4], 9))).Status, Rows(MadeAnswers.Unit(0, Enumerable.Repeat<short[]>([4, 4, 4], 9))).Figures));

    [Fact]
    public void An_item_that_all_answered_alike_leaves_alpha_and_takes_what_rests_on_correlations()
    {
        var figures = Figures(Rows(MadeAnswers.Unit(0, MadeAnswers.Eight.Select(row => new short[] { row[0], row[1], 3 }))));

        Assert.True(figures.Alpha > 0);
        Assert.Equal((null, null, null), (figures.Standardised, figures.MeanCorrelation, figures.OmegaTotal));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Perfect_correlation_is_1_with_no_room_around_it(int items)
    {
        var indicator = Sample.Indicator("culture.trust", MadeAnswers.Five, [.. Enumerable.Range(0, items).Select(item => $"q{item}")]);
        var figures = Figures(Reliability.OfNetwork(MadeAnswers.Wave([indicator], 1, MadeAnswers.Unit(0, new short[] { 1, 2, 2, 3, 5, 4, 1 }.Select(answer => Enumerable.Repeat(answer, items).ToArray()))))[1]);

        Assert.Equal(1, figures.Alpha, 1e-14);
        Assert.True(figures.Alpha <= 1);
        Assert.Equal(1, figures.Interval.Low, 1e-12);
        Assert.Equal(1, figures.Interval.High, 1e-12);
        Assert.Equal((1, null), (Math.Round(figures.MeanCorrelation ?? 0, 12), figures.OmegaTotal));
    }

    [Fact]
    public void Items_that_go_against_each_other_have_a_negative_alpha_that_is_shown()
    {
        short[][] answers = [[1, 5], [2, 4], [5, 1], [4, 2], [3, 3], [2, 5]];
        var figures = Figures(Reliability.OfNetwork(MadeAnswers.Wave([Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a", "SK1b")], 1, MadeAnswers.Unit(0, answers)))[1]);

        // R: v <- cov(x); 2 * (1 - sum(diag(v)) / sum(v)), and 1 - 57 * qf(c(.975, .025), 5, 5)
        Assert.Equal(-56, figures.Alpha, 1e-9);
        Assert.Equal(-406.343764237773, figures.Interval.Low, 1e-6);
        Assert.Equal(-6.976064163102138, figures.Interval.High, 1e-9);
        Assert.Equal(ReliabilityVerdict.Weak, figures.Verdict);
    }

    [Fact]
    public void A_unit_of_one_respondent_cannot_be_estimated_even_where_all_is_shown()
    {
        var rows = Reliability.ByUnit(MadeAnswers.Wave([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, [[3, 4, 5]]), new ScoringOptions { Unsuppressed = true }));

        Assert.All(rows, row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));
    }

    [Fact]
    public void Where_every_item_is_missing_there_are_no_answers()
    {
        var wave = MadeAnswers.Wave([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, Enumerable.Repeat<short[]>([MadeAnswers.Blank, MadeAnswers.DontKnow, MadeAnswers.Blank], 9)));

        Assert.All(Reliability.OfNetwork(wave).Concat(Reliability.ByUnit(wave)), row => Assert.Equal((RowStatus.NoAnswers, null), (row.Status, row.Figures)));
    }

    [Fact]
    public void An_item_that_was_not_asked_is_left_out()
    {
        var rows = MadeAnswers.Unit(0, MadeAnswers.Eight.Select(row => new short[] { row[0], row[1], AnswerCode.Absent }));
        var wave = MadeAnswers.Complete(MadeAnswers.Responses(Sample.Set(MadeAnswers.Trust), Sample.Network(1, 0), rows, absent: 2));

        Assert.Equal((2, 8), (Figures(Reliability.OfNetwork(wave)[1]).Items, Figures(Reliability.OfNetwork(wave)[1]).N));
    }

    [Fact]
    public void Indicators_of_which_nothing_was_asked_have_no_answers()
    {
        var rows = MadeAnswers.Unit(0, MadeAnswers.Eight.Select(_ => Enumerable.Repeat(AnswerCode.Absent, 3).ToArray()));
        var wave = MadeAnswers.Complete(MadeAnswers.Responses(Sample.Set(MadeAnswers.Trust), Sample.Network(1, 0), rows, 0, 1, 2));

        Assert.All(Reliability.OfNetwork(wave), row => Assert.Equal(RowStatus.NoAnswers, row.Status));
    }

    [Fact]
    public void A_dimension_takes_the_items_of_its_indicators_where_they_share_a_scale()
    {
        var (first, second) = (Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a", "SK1b"), Sample.Indicator("culture.roles", MadeAnswers.Five with { Id = "other" }, "SK3a"));
        var rows = Reliability.OfNetwork(MadeAnswers.Wave([first, second], 1, MadeAnswers.Unit(0, MadeAnswers.Eight)));

        Assert.Equal(Figures(Rows(MadeAnswers.Unit(0, MadeAnswers.Eight))), Figures(rows[0]));
        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.NotEstimable], rows.Select(row => row.Status));
    }

    [Fact]
    public void A_dimension_of_different_scales_cannot_be_estimated()
    {
        var (first, second) = (Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a", "SK1b"), Sample.Indicator("culture.roles", MadeAnswers.Five with { Id = "seven", Max = 7 }, "SK3a"));
        var rows = Reliability.OfNetwork(MadeAnswers.Wave([first, second], 1, MadeAnswers.Unit(0, MadeAnswers.Eight)));

        Assert.Equal([RowStatus.NotEstimable, RowStatus.Ok, RowStatus.NotEstimable], rows.Select(row => row.Status));
    }

    [Fact]
    public void A_hundred_thousand_respondents_are_summed_up_as_any_others()
    {
        var rows = Enumerable.Range(0, 12_500).SelectMany(_ => MadeAnswers.Eight);
        var figures = Figures(Rows(MadeAnswers.Unit(0, rows)));

        // Alpha rests on ratios of covariances, which repeating the sample leaves alone.
        Assert.Equal(100_000, figures.N);
        Assert.Equal(0.9208333333333334, figures.Alpha, Digits);
        Assert.True(figures.Interval.High - figures.Interval.Low < 0.003);
    }

    private static ReliabilityRow Rows(IEnumerable<Made> rows) => Reliability.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 1, rows))[1];

    private static ReliabilityFigures Figures(ReliabilityRow row) => row.Figures ?? throw new InvalidOperationException($"No figures: {row.Status}.");
}
