using Benchmarking.Checks;
using Benchmarking.Findings;

namespace Benchmarking.Tests.Checks;

public sealed class NothingAnsweredTests
{
    [Fact]
    public void Blanks_and_missing_codes_alone_are_no_answers()
    {
        short[] nothing = [98, 98, .. Enumerable.Repeat(CheckExamples.Blank, 10)];
        short[] one = [3, 98, .. Enumerable.Repeat(CheckExamples.Blank, 10)];

        var finding = Assert.Single(new NothingAnswered().Inspect(CheckExamples.Of(one, nothing)));

        Assert.Equal(("S002", Severity.Warning, 3), (finding.Check, finding.Severity, finding.Place.Row ?? 0));
    }
}
