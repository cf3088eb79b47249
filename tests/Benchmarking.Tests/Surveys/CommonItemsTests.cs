using Benchmarking.Indicators;
using Benchmarking.Surveys;
using Benchmarking.Tests.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Surveys;

public sealed class CommonItemsTests
{
    private static readonly Scale Five = new() { Id = "five", Min = 1, Max = 5 };

    [Fact]
    public void Answers_to_the_same_questions_stay_as_they_are()
    {
        var (earlier, later) = (Answers(Indicator("a", "b")), Answers(Indicator("a", "b")));
        var common = CommonItems.Of(earlier, later);

        Assert.Same(earlier, common?.Earlier);
        Assert.Same(later, common?.Later);
        Assert.Empty(common?.LeftOut ?? [ItemId.Parse("a")]);
    }

    [Fact]
    public void A_question_of_one_wave_is_left_out_of_both()
    {
        var common = CommonItems.Of(Answers(Indicator("a", "b", "c")), Answers(Indicator("b", "a", "d")));

        Assert.Equal(["c", "d"], common?.LeftOut.Select(item => item.Value));
        Assert.Equal(["b", "a"], common?.Later.Set.SurveyItems.Select(asked => asked.Item.Id.Value));
        // Each answer is its question's place in its own set, from 1: b was second and is first.
        Assert.Equal(new short?[] { 2, 1 }, [common?.Earlier.Answers(0)[0], common?.Earlier.Answers(1)[0]]);
        Assert.Equal(new short?[] { 1, 2 }, [common?.Later.Answers(0)[0], common?.Later.Answers(1)[0]]);
    }

    [Fact]
    public void A_question_without_a_column_in_one_wave_is_left_out() =>
        Assert.Equal(["b"], CommonItems.Of(Answers(Indicator("a", "b")), Answers([1], Indicator("a", "b")))?.LeftOut.Select(item => item.Value));

    [Fact]
    public void A_question_on_another_scale_or_turned_round_is_another_question()
    {
        var turned = Indicator("a", "b") with { Items = [new Item(ItemId.Parse("a"), LocalizedText.Same("a"), Reverse: true), new Item(ItemId.Parse("b"), LocalizedText.Same("b"))] };
        var wider = Indicator("a", "b") with { Scale = new Scale { Id = "seven", Min = 1, Max = 7 } };

        Assert.Equal(["a"], CommonItems.Of(Answers(Indicator("a", "b")), Answers(turned))?.LeftOut.Select(item => item.Value));
        Assert.Null(CommonItems.Of(Answers(Indicator("a", "b")), Answers(wider)));
    }

    [Fact]
    public void No_more_valid_answers_are_asked_for_than_there_are_questions_left()
    {
        var common = CommonItems.Of(Answers(Indicator("a", "b", "c") with { MinValid = 3 }), Answers(Indicator("a", "b", "d") with { MinValid = 3 }));

        Assert.Equal(2, common?.Later.Set.SurveyItems[0].Indicator.RequiredAnswers);
    }

    [Fact]
    public void An_indicator_without_common_questions_is_gone()
    {
        var (kept, gone) = (Sample.Indicator("culture.kept", Five, "a"), Sample.Indicator("culture.gone", Five, "b"));
        var common = CommonItems.Of(Answers(kept), Answers(kept, gone));

        Assert.Equal(["culture.kept"], common?.Later.Set.SurveyDimensions[0].SurveyIndicators.Select(indicator => indicator.Id.Value));
    }

    private static SurveyIndicator Indicator(params string[] items) => Sample.Indicator("culture.trust", Five, items);

    private static Responses Answers(params SurveyIndicator[] indicators) => Answers([], indicators);

    private static Responses Answers(int[] absent, params SurveyIndicator[] indicators)
    {
        var set = Sample.Set(indicators);
        var builder = new ResponsesBuilder(set, Sample.Network(1, 0)) { AbsentItems = absent };
        builder.Add(new Respondent(0, "key", "answers.csv", 2), [0], [.. Enumerable.Range(1, set.SurveyItems.Count).Select(answer => (short)answer)]);
        return builder.Build();
    }
}
