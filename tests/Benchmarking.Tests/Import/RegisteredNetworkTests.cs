using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Import;

public sealed class RegisteredNetworkTests
{
    [Theory]
    [InlineData("{code: \"3001\", name: Halden}", "N017", "import.network.renumbered(3001 Halden, 01/01/2024, 3101 Halden)")]
    [InlineData("{code: \"0136\", name: Rygge}", "N017", "import.network.merged(0136 Rygge, 01/01/2020, 3103 Moss)")]
    [InlineData("{code: \"1507\", name: Ålesund}", "N017", "import.network.split(1507 Ålesund, 01/01/2024, 1508 Ålesund, 1580 Haram)")]
    [InlineData("{code: \"3101\", name: Moss}", "N018", "import.network.other_name(3101, Moss, Halden)")]
    [InlineData("{code: \"3001\", name: Bergen}", "N018", "import.network.other_name(3001, Bergen, Halden)")]
    [InlineData("{code: \"9999\", name: Halden}", "N019", "import.network.other_code(9999, Halden, 3101)")]
    [InlineData("{code: 301, name: Oslo}", "N021", "import.network.short_code(301, 0301 Oslo, \"0301\")")]
    [InlineData("{code: \"0301\", name: Oslo}", "", "")]
    [InlineData("{code: 999, name: Bjørkfjære}", "", "")]
    [InlineData("{code: \"9901\", name: Bjørkfjære}", "", "")]
    [InlineData("{code: \"3101\", name: Halden kommune}", "", "")]
    [InlineData("{code: \"3419\", name: Våler i Solør}", "", "")]
    [InlineData("{code: \"5610\", name: Karasjok}", "", "")]
    [InlineData("{code: \"3001\", name: Midtbyen, type: district}", "", "")]
    public void A_doubtful_municipality_is_warned_of(string unit, string check, string message) =>
        Assert.Equal(check.Length == 0 ? [] : [(check, Severity.Warning, message)], Doubts("2026-05-01", unit));

    [Fact]
    public void A_code_of_the_time_of_the_rounds_is_not_doubted() =>
        Assert.Empty(Doubts("2018-05-01", "{code: \"0101\", name: Halden}"));

    [Fact]
    public void A_code_of_today_is_not_doubted_in_a_network_of_the_past() =>
        Assert.Empty(Doubts("2018-05-01", "{code: \"3101\", name: Halden}"));

    [Theory]
    [InlineData("{code: \"3001\", name: Halden}", "{code: \"3101\", name: Halden}", "3001 Halden, 3101 Halden")]
    [InlineData("{code: \"3103\", name: Moss}", "{code: \"0136\", name: Rygge}", "0136 Rygge, 3103 Moss")]
    public void A_municipality_and_what_became_of_it_are_one_too_many(string first, string second, string units) => Assert.Contains(
        ("N020", Severity.Warning, $"import.network.same_municipality({units})"),
        Doubts("2026-05-01", first, second));

    [Fact]
    public void The_invented_network_is_not_doubted() =>
        Assert.Empty(NetworkFileReader.Read(Path.Combine(RepositoryRoot.Folder, "sample-data", "network.yaml")).Findings);

    private static List<(string Check, Severity Severity, string Message)> Doubts(string date, params string[] units)
    {
        var yaml = $$"""
            network: Nett
            country: NO
            indicators: small
            units:
            {{string.Join('\n', units.Select(unit => "  - " + unit))}}
            waves:
              - {id: w, date: {{date}}}
            """;
        var findings = NetworkFileReader.Read(Encoding.UTF8.GetBytes(yaml), "network.yaml").Findings;
        ImportExamples.AssertSayable(findings);
        return [.. findings.Where(finding => finding.Check != "N011").Select(finding => (finding.Check, finding.Severity, Invariant(finding)))];
    }

    private static string Invariant(Finding finding) =>
        $"{finding.Message.Key}({string.Join(", ", finding.Message.Arguments.Select(part => FormattableString.Invariant($"{part}")))})";
}
