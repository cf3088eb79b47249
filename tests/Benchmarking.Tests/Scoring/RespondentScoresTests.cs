using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Wording;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Scoring;

/// <summary>From answer to respondent score; calculations by hand.</summary>
public sealed class RespondentScoresTests
{
    private const short DontKnow = 98;

    private static readonly Scale Agree5 = new()
    {
        Id = "agree5",
        Min = 1,
        Max = 5,
        Missing = [new MissingCode("98", DontKnow, null), new MissingCode("not_relevant", AnswerCode.Named(0), null)],
    };

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 25)]
    [InlineData(3, 50)]
    [InlineData(4, 75)]
    [InlineData(5, 100)]
    public void The_scale_maps_linearly_to_0_to_100(short answer, double expected) => Assert.Equal(expected, Score(Agree(1), answer));

    [Fact]
    public void The_score_is_the_mean_of_the_valid_answers() => Assert.Equal(100.0 * ((10.0 / 3) - 1) / 4, Score(Agree(3), 5, 3, 2) ?? -1, 12);

    [Fact]
    public void A_reversed_item_counts_as_min_plus_max_less_the_answer()
    {
        var indicator = Agree(2) with { Items = [Item("SK1a"), Item("SK1b") with { Reverse = true }] };

        Assert.Equal(87.5, Score(indicator, 5, 2)); // 5 and 6 − 2 = 4: mean 4.5
        Assert.Equal(100.0, Score(indicator, 5, 1));
    }

    [Fact]
    public void A_scale_below_zero_maps_and_reverses_as_any_other()
    {
        var scale = new Scale { Id = "bipolar", Min = -2, Max = 2 };

        Assert.Equal(75, Score(Sample.Indicator("culture.trust", scale, "SK1a"), 1));
        Assert.Equal(25, Score(Sample.Indicator("culture.trust", scale, "SK1a") with { Items = [Item("SK1a") with { Reverse = true }] }, 1));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    public void Half_of_the_items_rounded_up_have_to_be_answered(int items, int required)
    {
        Assert.Equal(75, Score(Agree(items), Answers(items, required)));
        Assert.Null(Score(Agree(items), Answers(items, required - 1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_set_may_say_how_many_have_to_be_answered(int required)
    {
        var indicator = Agree(3) with { MinValid = required };

        Assert.Equal(75, Score(indicator, Answers(3, required)));
        Assert.Null(Score(indicator, Answers(3, required - 1)));
    }

    [Theory]
    [InlineData(DontKnow)]
    [InlineData(AnswerCode.Blank)]
    [InlineData(AnswerCode.Absent)]
    [InlineData(short.MinValue + 16)]
    public void A_missing_code_is_no_answer(short code)
    {
        Assert.Equal(50, Score(Agree(2), 3, code));
        Assert.Null(Score(Agree(2), code, code));
    }

    [Fact]
    public void A_dimension_is_the_mean_of_the_indicator_scores()
    {
        var set = Sample.Set(Agree("a", 1), Agree("b", 3), Agree("c", 1));

        // 100, 25 and 50: the items of an indicator do not make it count more.
        Assert.Equal(175.0 / 3, Dimension(set, 5, 2, 2, 2, 3) ?? -1, 12);
    }

    [Fact]
    public void Weights_of_the_set_replace_the_equal_ones()
    {
        var set = Sample.Set(Agree("a", 1) with { Weight = 3 }, Agree("b", 1), Agree("c", 1) with { Weight = 0.5 });

        Assert.Equal(((3 * 100) + 25 + (0.5 * 50)) / 4.5, Dimension(set, 5, 2, 3) ?? -1, 12);
        Assert.Equal(((3 * 100) + 25) / 4.0, Dimension(set, 5, 2, AnswerCode.Blank) ?? -1, 12);
    }

    [Fact]
    public void A_dimension_of_equal_scores_has_that_very_score()
    {
        // 2 + 2 + 1 of 12 points on each; the three weighted scores added up and divided by the weights' sum would be 41.66666666666666 in doubles.
        var set = Sample.Set(Agree("a", 3) with { Weight = 0.1 }, Agree("b", 3) with { Weight = 0.3 }, Agree("c", 3) with { Weight = 0.2 });

        Assert.Equal(500.0 / 12, Dimension(set, 3, 3, 2, 3, 3, 2, 3, 3, 2));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    public void A_dimension_needs_at_least_half_of_its_indicators(int indicators, int required)
    {
        var set = Sample.Set([.. Enumerable.Range(0, indicators).Select(place => Agree("indicator" + (char)('a' + place), 1))]);

        Assert.Equal(75, Dimension(set, Answers(indicators, required)));
        Assert.Null(Dimension(set, Answers(indicators, required - 1)));
    }

    [Fact]
    public void Rubrics_and_statistics_in_a_dimension_are_not_counted_among_its_indicators()
    {
        var rubric = new RubricIndicator { Id = IndicatorId.Parse("r"), Title = LocalizedText.Same("R"), Direction = Direction.Higher, Levels = [] };

        Assert.Equal(75, Dimension(Sample.Set(rubric, Agree("a", 1), rubric with { Id = IndicatorId.Parse("q") }), 4));
    }

    [Fact]
    public void Reversing_every_item_mirrors_every_score() => Property.Holds(
        Gen.ArrayOf(Gen.Choose(1, 6).Select(code => code == 6 ? AnswerCode.Blank : (short)code), 4),
        answers =>
        {
            var plain = Score(Agree(4), answers);
            var reversed = Score(Agree(4) with { Items = [.. Agree(4).Items.Select(item => item with { Reverse = true })] }, answers);
            return plain is null == reversed is null && Math.Abs((plain ?? 50) + (reversed ?? 50) - 100) < 1e-12;
        });

    private static SurveyIndicator Agree(int items) => Agree("culture.trust", items);

    private static SurveyIndicator Agree(string id, int items) =>
        Sample.Indicator(id, Agree5, [.. Enumerable.Range(1, items).Select(item => $"{id}.{item}")]);

    private static Item Item(string id) => new(ItemId.Parse(id), LocalizedText.Same(id));

    // So many answers of 4 and blanks for the rest.
    private static short[] Answers(int items, int answered) => [.. Enumerable.Range(0, items).Select(item => item < answered ? (short)4 : AnswerCode.Blank)];

    private static double? Score(SurveyIndicator indicator, params short[] answers) =>
        RespondentScores.OfIndicator(Sample.Answers(Sample.Set(indicator), answers), indicator, firstItem: 0).TryGet(0, out var score) ? score : null;

    private static double? Dimension(IndicatorSet set, params short[] answers)
    {
        var cells = MeasureCells.Of(Sample.Answers(set, answers))[0];
        Assert.True(cells.Measure.IsDimension);
        return cells[0, 0] is { N: 1 } cell ? cell.Mean : null;
    }
}
