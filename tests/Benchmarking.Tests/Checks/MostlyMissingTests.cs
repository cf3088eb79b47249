using Benchmarking.Checks;
using Benchmarking.Findings;
using Benchmarking.Indicators;

namespace Benchmarking.Tests.Checks;

public sealed class MostlyMissingTests
{
    [Fact]
    public void More_than_half_without_an_answer_is_noted()
    {
        var finding = Assert.Single(new MostlyMissing().Inspect(CheckExamples.Of(Answered(6), Answered(5), Answered(0))));

        Assert.Equal(("S003", Severity.Note, 3), (finding.Check, finding.Severity, finding.Place.Row ?? 0));
    }

    [Fact]
    public void Items_without_a_column_do_not_count()
    {
        short[] row = [1, 2, 3, .. Enumerable.Repeat(AnswerCode.Absent, 7), CheckExamples.Blank, CheckExamples.Blank];

        Assert.Empty(new MostlyMissing().Inspect(CheckExamples.Of(row)));
    }

    private static short[] Answered(int count) => [.. CheckExamples.Mixed.Take(count), .. Enumerable.Repeat(CheckExamples.Blank, 12 - count)];
}
