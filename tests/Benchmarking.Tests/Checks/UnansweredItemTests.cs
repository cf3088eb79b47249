using Benchmarking.Checks;
using Benchmarking.Findings;
using Benchmarking.Indicators;

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
    public void Nobody_at_all_is_no_finding() => Assert.Empty(new UnansweredItem().Inspect(CheckExamples.Of(Array.Empty<short[]>())));
}
