using Benchmarking.Checks;
using Benchmarking.Indicators;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Checks;

public sealed class ItemGapsTests
{
    private static readonly Scale Agree = new()
    {
        Id = "agree5",
        Min = 1,
        Max = 5,
        Missing = [new MissingCode("98", 98, null), new MissingCode("not_relevant", AnswerCode.Named(0), null)],
    };

    [Fact]
    public void Each_question_counts_valid_blank_declared_and_absent_answers()
    {
        var gaps = Gaps([1, AnswerCode.Blank], [5, 98], [98, AnswerCode.Absent], [AnswerCode.Named(0), AnswerCode.Blank], [AnswerCode.Blank, 3]);

        Assert.Equal(["SK1a", "SK1b"], gaps.Select(gap => gap.Item.Id.Value));
        Assert.Equal([(2, 1, 2, 0), (1, 2, 1, 1)], gaps.Select(gap => (gap.Valid, gap.Blank, gap.Declared, gap.Absent)));
    }

    [Fact]
    public void Shares_are_of_those_who_were_asked()
    {
        var gap = Gaps([1, 1], [98, 98], [AnswerCode.Absent, 1], [AnswerCode.Blank, 1], [AnswerCode.Blank, 1])[0];

        Assert.Equal((0.5, 0.25), (gap.BlankShare, gap.DeclaredShare));
    }

    [Fact]
    public void Where_nobody_was_asked_shares_are_0()
    {
        Assert.Equal((0, 0), (Gaps([AnswerCode.Absent, 1])[0].BlankShare, Gaps([AnswerCode.Absent, 1])[0].DeclaredShare));
        Assert.Equal((0, 0, 0), (Gaps()[0].Valid, Gaps()[0].BlankShare, Gaps()[0].DeclaredShare));
    }

    private static IReadOnlyList<ItemGaps> Gaps(params short[][] answers) =>
        ItemGaps.Of(Sample.Answers(Sample.Set(Sample.Indicator("culture.trust", Agree, "SK1a", "SK1b")), answers));
}
