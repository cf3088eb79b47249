using Benchmarking.Checks;
using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Checks;

public sealed class UnansweredItemTests
{
    [Fact]
    public void Item_that_nobody_answered_is_named()
    {
        short[] row = [1, 98, 3, 4, 5, 1, 2, 3, 4, 5, 1, AnswerCode.Absent];

        var finding = Assert.Single(new UnansweredItem().Inspect(CheckExamples.Of(row, row)));

        Assert.Equal(("S006", Severity.Warning, "q2"), (finding.Check, finding.Severity, finding.Message.Arguments[0]));
    }

    [Fact]
    public void Item_is_looked_for_in_the_file_that_has_its_column()
    {
        short[] without = [1, AnswerCode.Absent, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2];
        short[] blank = [1, AnswerCode.Blank, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2];
        var example = CheckExamples.Of(without);
        var builder = new ResponsesBuilder(example.Set, example.Network);
        builder.Add(new(0, Key: null, "without.csv", 2), [0], without);
        builder.Add(new(0, Key: null, "with.csv", 2), [0], blank);

        var finding = Assert.Single(new UnansweredItem().Inspect(builder.Build()));

        Assert.Equal("with.csv", finding.Place.File);
    }

    [Fact]
    public void Nobody_at_all_is_no_finding() => Assert.Empty(new UnansweredItem().Inspect(CheckExamples.Of(Array.Empty<short[]>())));
}
