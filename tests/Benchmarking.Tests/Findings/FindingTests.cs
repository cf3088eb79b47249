using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Findings;

public sealed class FindingTests
{
    private static readonly Finding Twice = new("S004", Severity.Error, new FilePlace("halden.csv", 9, 4), new Sentence("a.twice", 17, "q12"));

    [Fact]
    public void A_finding_is_one_line_of_place_severity_check_and_message() =>
        Assert.Equal("halden.csv(9,4): Error S004: a.twice(17, q12)", Twice.ToString());

    [Fact]
    public void Severities_grow_with_what_they_mean_for_the_file() => Assert.True(Severity.Note < Severity.Warning && Severity.Warning < Severity.Error);

    [Fact]
    public void A_refusal_tells_its_reason() => Assert.Equal("a.no", new RefusedException(new Sentence("a.no")).Message);

    [Fact]
    public void A_refusal_of_a_request_has_no_findings() => Assert.Empty(new RefusedException(new Sentence("a.no")).Findings);

    [Fact]
    public void A_refusal_of_files_keeps_every_finding_in_order()
    {
        var later = Twice with { Place = new FilePlace("halden.csv", 11) };

        var refusal = new RefusedException([Twice, later], new Sentence("a.no"));

        Assert.Equal([Twice, later], refusal.Findings);
        Assert.Equal("a.no", refusal.Reason.Key);
        Assert.Equal($"{Twice}{Environment.NewLine}{later}", refusal.Message);
    }
}
