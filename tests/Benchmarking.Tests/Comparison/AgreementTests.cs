using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Agreement within units and differences between them: whose answers they rest on, and what becomes of them at the edges.</summary>
public sealed class AgreementTests
{
    private const double Digits = 1e-9;
    private static readonly ScoringOptions Open = new() { Unsuppressed = true };
    private static readonly SurveyIndicator Single = Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a");

    [Fact]
    public void Agreement_of_a_unit_equals_that_of_R()
    {
        var figures = Unit(Rows([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, MadeAnswers.Eight)), 0);

        // R: the formulas of multilevel::rwg.j and ad.m; the mean variance is above 1.34.
        Assert.Equal(8, figures.N);
        Assert.Equal(0.3849557522123895, figures.Rwg ?? -1, Digits);
        Assert.Equal(1.010416666666667, figures.AverageDeviation ?? -1, Digits);
        Assert.Equal((0, AgreementVerdict.Low, null), (figures.RwgSkewed, figures.Verdict, figures.Differences));
    }

    [Theory]
    [InlineData(0.7001, AgreementVerdict.High)]
    [InlineData(0.70, AgreementVerdict.Moderate)]
    [InlineData(0.5001, AgreementVerdict.Moderate)]
    [InlineData(0.50, AgreementVerdict.Low)]
    [InlineData(0, AgreementVerdict.Low)]
    public void The_verdict_follows_rwg(double rwg, AgreementVerdict expected) => Assert.Equal(expected, new AgreementFigures { N = 5, Rwg = rwg }.Verdict);

    [Fact]
    public void Differences_between_units_equal_those_of_R_with_the_indicators_weights()
    {
        var (first, second) = (Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a", "SK1b") with { Weight = 2 }, Sample.Indicator("culture.roles", MadeAnswers.Five, "SK3a"));
        var row = Joint(Rows([first, second], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight.Take(4)), .. MadeAnswers.Unit(1, MadeAnswers.Eight.Skip(4))], Open));
        var differences = row.Figures?.Differences ?? throw new InvalidOperationException("No figures.");

        // R: p <- (2 * rowMeans(x[, 1:2]) + x[, 3]) / 3; aov(25 * (p - 1) ~ unit)
        Assert.Equal(8, row.Figures?.N);
        Assert.Equal(-0.008130081300812922, differences.Icc1, Digits);
        Assert.Equal(-0.033333333333332972, differences.Icc2 ?? 0, Digits);
        Assert.Equal(0.967741935483871329, differences.F ?? 0, Digits);
        Assert.Equal(0.363233921337950183, differences.P ?? 0, Digits);
        Assert.Equal((1, 6), (differences.Df1, differences.Df2));
        Assert.Equal((null, null, null), (row.Figures?.Rwg, row.Figures?.AverageDeviation, row.Figures?.Verdict));
    }

    [Fact]
    public void A_respondent_who_serves_two_units_counts_half_in_each_and_once_in_all()
    {
        Made[] made = [.. MadeAnswers.Unit(0, MadeAnswers.Eight.Take(4)), .. MadeAnswers.Unit(1, MadeAnswers.Eight.Skip(4).Take(3)), new([0, 1], 0, MadeAnswers.Eight[7])];
        var rows = Rows([MadeAnswers.Trust], 2, made, Open);
        var differences = Joint(rows).Figures?.Differences ?? throw new InvalidOperationException("No figures.");

        // R: anova(lm(score ~ unit, weights = w)) with w = 1/2 for the one who stands twice, n = 8 respondents
        Assert.Equal((8, 5, 4), (Joint(rows).Figures?.N, Unit(rows, 0).N, Unit(rows, 1).N));
        Assert.Equal(-0.2285484357710492, differences.Icc1, Digits);
        Assert.Equal(-2.7382920110192832, differences.Icc2 ?? 0, Digits);
        Assert.Equal(0.2675018422991894, differences.F ?? 0, Digits);
        Assert.Equal(0.6235184565646748, differences.P ?? 0, Digits);
        Assert.Equal((1, 6), (differences.Df1, differences.Df2));
    }

    [Fact]
    public void One_who_serves_a_unit_that_takes_no_part_belongs_to_the_others_alone()
    {
        Made[] Made(params int[] units) => [.. MadeAnswers.Unit(0, MadeAnswers.Eight), .. MadeAnswers.Unit(1, MadeAnswers.Eight.Take(5)), new(units, 0, [1, 1, 1])];

        Assert.Equal(Joint(Rows([MadeAnswers.Trust], 3, Made(1))).Figures, Joint(Rows([MadeAnswers.Trust], 3, Made(1, 2))).Figures);
    }

    [Fact]
    public void One_unit_agrees_but_does_not_differ()
    {
        var rows = Rows([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, MadeAnswers.Eight));

        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.NotEstimable, RowStatus.NotEstimable], rows.Select(row => row.Status));
        Assert.All(rows.Skip(2), row => Assert.Equal((null, null), (row.Unit, row.Figures)));
    }

    [Fact]
    public void A_unit_of_one_respondent_has_no_agreement_but_takes_part_in_the_differences()
    {
        var rows = Rows([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight), .. MadeAnswers.Unit(1, [[1, 2, 1]])], Open);

        Assert.Equal((RowStatus.NotEstimable, null), (Of(rows, 1).Status, Of(rows, 1).Figures));
        Assert.Equal((9, 1, 7), (Joint(rows).Figures?.N, Joint(rows).Figures?.Differences?.Df1, Joint(rows).Figures?.Differences?.Df2));
        var hidden = Rows([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight), .. MadeAnswers.Unit(1, [[1, 2, 1]])]);
        Assert.Equal((RowStatus.Suppressed, RowStatus.NotEstimable), (Of(hidden, 1).Status, Joint(hidden).Status));
    }

    [Fact]
    public void Units_of_one_respondent_each_cannot_be_told_to_differ()
    {
        var rows = Rows([MadeAnswers.Trust], 8, MadeAnswers.Eight.Select((row, unit) => new Made([unit], 0, row)), Open);

        Assert.All(rows, row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));
    }

    [Fact]
    public void Where_all_answered_alike_they_agree_wholly_and_differences_have_no_share_of_nothing()
    {
        var alike = Enumerable.Repeat<short[]>([4, 4, 4], 6);
        var rows = Rows([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, alike), .. MadeAnswers.Unit(1, alike)]);

        Assert.Equal((1, 1, 0, AgreementVerdict.High), (Unit(rows, 0).Rwg, Unit(rows, 0).RwgSkewed, Unit(rows, 0).AverageDeviation, Unit(rows, 0).Verdict));
        Assert.Equal((RowStatus.NotEstimable, null), (Joint(rows).Status, Joint(rows).Figures));
    }

    [Fact]
    public void Units_that_agree_wholly_on_different_answers_differ_in_all_that_varies()
    {
        var (first, second) = (Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a", "SK1b") with { Weight = 0.7 }, Sample.Indicator("culture.roles", MadeAnswers.Five, "SK3a") with { Weight = 0.1 });
        var rows = Rows([first, second], 2, [.. MadeAnswers.Unit(0, Enumerable.Repeat<short[]>([4, 4, 5], 6)), .. MadeAnswers.Unit(1, Enumerable.Repeat<short[]>([2, 3, 3], 5))]);

        Assert.Equal(new UnitDifferences(1, 1, null, 1, 9, null), Joint(rows).Figures?.Differences);
    }

    [Fact]
    public void Units_of_one_mean_have_no_reliability_of_means()
    {
        var rows = Rows([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight), .. MadeAnswers.Unit(1, MadeAnswers.Eight)]);

        Assert.True(Joint(rows).Figures?.Differences is { Icc1: < 0, Icc2: null, F: 0, P: 1 });
    }

    [Fact]
    public void Answers_at_both_ends_are_no_agreement()
    {
        var rows = Rows([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, [[1, 1, 1], [5, 5, 5], [1, 1, 1], [5, 5, 5], [1, 5, 1], [5, 1, 5]]));

        // By hand: two from the middle each.
        Assert.Equal((0, 0, 2, AgreementVerdict.Low), (Unit(rows, 0).Rwg, Unit(rows, 0).RwgSkewed, Unit(rows, 0).AverageDeviation, Unit(rows, 0).Verdict));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void The_skewed_null_is_known_for_five_and_seven_points(short max, bool known)
    {
        var indicator = Sample.Indicator("culture.trust", MadeAnswers.Five with { Max = max }, "SK1a", "SK1b", "SK1c");
        var figures = Unit(Rows([indicator], 1, MadeAnswers.Unit(0, MadeAnswers.Eight.Select(row => row.Select(answer => Math.Min(answer, max)).ToArray()))), 0);

        Assert.Equal((true, known), (figures.Rwg is not null, figures.RwgSkewed is not null));
    }

    [Fact]
    public void One_item_has_the_agreement_of_one_item()
    {
        var rows = Rows([Single], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight.Select(row => row[..1])), .. MadeAnswers.Unit(1, MadeAnswers.Eight.Select(row => new[] { (short)Math.Min(5, row[1] + 1) }))]);

        // By hand: the variance of 4 2 5 3 1 4 3 2 is 12/7, its null 2; the deviations from 3 are 1 1 2 0 2 1 0 1.
        Assert.Equal(1 - (12.0 / 7 / 2), Unit(rows, 0).Rwg ?? 0, 1e-12);
        Assert.Equal(1, Unit(rows, 0).AverageDeviation ?? 0, 1e-12);
        Assert.Equal(RowStatus.Ok, Joint(rows).Status);
    }

    [Fact]
    public void Where_every_item_is_missing_there_are_no_answers() => Assert.All(
        Rows([MadeAnswers.Trust], 2, MadeAnswers.Unit(0, Enumerable.Repeat<short[]>([1, MadeAnswers.DontKnow, 2], 9))),
        row => Assert.Equal((RowStatus.NoAnswers, null), (row.Status, row.Figures)));

    [Fact]
    public void A_dimension_of_different_scales_cannot_be_estimated()
    {
        var other = Sample.Indicator("culture.roles", MadeAnswers.Five with { Id = "seven", Max = 7 }, "SK3a", "SK3b");
        var rows = Rows([Single, other], 2, [.. MadeAnswers.Unit(0, MadeAnswers.Eight), .. MadeAnswers.Unit(1, MadeAnswers.Eight)]);

        Assert.All(rows.Where(row => row.Measure?.IsDimension == true), row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));
        Assert.All(rows.Where(row => row.Measure?.IsDimension == false), row => Assert.Equal(RowStatus.Ok, row.Status));
    }

    [Fact]
    public void Groups_of_a_hundred_thousand_are_counted_as_any_others()
    {
        var many = Enumerable.Range(0, 12_500).SelectMany(_ => MadeAnswers.Eight).ToList();
        var rows = Rows([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, many), .. MadeAnswers.Unit(1, many.Select(row => new[] { row[0], row[1], (short)Math.Min(5, row[2] + 1) }))]);

        // R: as above, on x[rep(1:8, 12500), ]
        Assert.Equal(100_000, Unit(rows, 0).N);
        Assert.Equal(1.010416666666667, Unit(rows, 0).AverageDeviation ?? 0, Digits);
        Assert.Equal(0.5335480309954985, Unit(rows, 0).Rwg ?? 0, Digits);
        Assert.Equal(0.03401811795874639, Joint(rows).Figures?.Differences?.Icc1 ?? 0, Digits);
        Assert.Equal((200_000, 199_998), (Joint(rows).Figures?.N, Joint(rows).Figures?.Differences?.Df2));
    }

    private static IReadOnlyList<AgreementRow> Rows(IReadOnlyList<Indicator> indicators, int units, IEnumerable<Made> made, ScoringOptions? options = null) =>
        Agreement.Of(MadeAnswers.Wave(indicators, units, made, options));

    private static AgreementRow Of(IReadOnlyList<AgreementRow> rows, int unit) => rows.Single(row => row.Unit == unit && row.Measure?.IsDimension == false);

    private static AgreementRow Joint(IReadOnlyList<AgreementRow> rows) => rows.First(row => row.Unit is null);

    private static AgreementFigures Unit(IReadOnlyList<AgreementRow> rows, int unit) =>
        Of(rows, unit).Figures ?? throw new InvalidOperationException($"No figures: {Of(rows, unit).Status}.");
}
