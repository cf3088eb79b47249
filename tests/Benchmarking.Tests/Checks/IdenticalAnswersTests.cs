using Benchmarking.Checks;
using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Checks;

public sealed class IdenticalAnswersTests
{
    private static readonly short[] Other = [2, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2];

    [Fact]
    public void Same_answers_from_the_same_unit_are_a_warning_that_names_the_first()
    {
        var finding = Assert.Single(new IdenticalAnswers().Inspect(CheckExamples.Of(CheckExamples.Mixed, Other, CheckExamples.Mixed)));

        Assert.Equal(("S005", Severity.Warning, 4, "row 2"), (finding.Check, finding.Severity, finding.Place.Row ?? 0, Texts.Of(Language.English).Say((Sentence)finding.Message.Arguments[0])));
    }

    [Fact]
    public void Same_answers_from_another_unit_are_chance() =>
        Assert.Empty(new IdenticalAnswers().Inspect(CheckExamples.Of((null, 0, CheckExamples.Mixed), (null, 1, CheckExamples.Mixed))));

    [Fact]
    public void One_unit_in_common_is_the_same_unit()
    {
        var findings = new IdenticalAnswers().Inspect(CheckExamples.Shared(
            (null, [0], CheckExamples.Mixed), (null, [0, 1], CheckExamples.Mixed), (null, [1], CheckExamples.Mixed), (null, [0, 1], CheckExamples.Mixed)));

        Assert.Equal<(int, string?)>([(3, "check.row(2)"), (4, "check.row(3)"), (5, "check.row(2)")], findings.Select(finding => (finding.Place.Row ?? 0, finding.Message.Arguments[0].ToString())));
    }

    [Fact]
    public void Few_answers_are_chance()
    {
        short[] few = [1, 2, 3, 4, 5, 1, 2, 3, 4, CheckExamples.Blank, CheckExamples.Blank, 98];

        Assert.Empty(new IdenticalAnswers().Inspect(CheckExamples.Of(few, few)));
    }
}
