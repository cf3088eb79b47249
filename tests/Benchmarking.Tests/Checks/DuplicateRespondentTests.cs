using Benchmarking.Checks;
using Benchmarking.Findings;

namespace Benchmarking.Tests.Checks;

public sealed class DuplicateRespondentTests
{
    [Fact]
    public void Every_row_but_the_first_is_an_error_that_names_the_first()
    {
        var findings = new DuplicateRespondent().Inspect(CheckExamples.Of(("a", 0, CheckExamples.Mixed), ("b", 0, CheckExamples.Mixed), ("a", 1, CheckExamples.Mixed), ("a", 0, CheckExamples.Mixed)));

        Assert.Equal(
            [("S004", Severity.Error, 4, 2), ("S004", Severity.Error, 5, 2)],
            findings.Select(finding => (finding.Check, finding.Severity, finding.Place.Row ?? 0, Assert.Single(finding.Message.Arguments))));
    }

    [Fact]
    public void Rows_without_a_key_are_all_different() =>
        Assert.Empty(new DuplicateRespondent().Inspect(CheckExamples.Of(CheckExamples.Mixed, CheckExamples.Mixed)));
}
