using Benchmarking.Checks;
using Benchmarking.Findings;

namespace Benchmarking.Tests.Checks;

public sealed class StraightLineTests
{
    private readonly StraightLine _check = new();

    [Fact]
    public void Same_answer_to_straight_and_reversed_items_is_noted()
    {
        var finding = Assert.Single(_check.Inspect(CheckExamples.Of(CheckExamples.Mixed, CheckExamples.All(4))));

        Assert.Equal(("S001", Severity.Note, 3), (finding.Check, finding.Severity, finding.Place.Row ?? 0));
    }

    [Fact]
    public void Ten_answers_are_enough()
    {
        short[] ten = [CheckExamples.Blank, 98, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4];
        short[] nine = [CheckExamples.Blank, 98, 98, 4, 4, 4, 4, 4, 4, 4, 4, 4];

        Assert.Equal(2, Assert.Single(_check.Inspect(CheckExamples.Of(ten, nine))).Place.Row);
    }

    [Fact]
    public void Line_without_a_reversed_item_may_be_meant() =>
        Assert.Empty(_check.Inspect(CheckExamples.Of([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, CheckExamples.Blank])));

    [Fact]
    public void Line_that_bends_once_is_no_line() =>
        Assert.Empty(_check.Inspect(CheckExamples.Of([4, 4, 4, 4, 4, 5, 4, 4, 4, 4, 4, 4])));
}
