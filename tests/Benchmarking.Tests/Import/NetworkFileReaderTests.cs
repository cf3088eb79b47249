using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import;

public sealed class NetworkFileReaderTests
{
    [Fact]
    public void Network_keeps_what_the_file_says()
    {
        var network = ImportExamples.Network;

        Assert.Equal(("Smånett", "NO", "network.db"), (network.Title, network.Country, network.Database));
        Assert.Equal(["0301", "3001", "5006"], network.Units.Select(unit => unit.Code.Value));
        Assert.Equal(("KG13", 700_000), (network.Units[0].Group, network.Units[0].Population));
        Assert.Equal("Skule", network.Services[0].Name[Language.Parse("nn")]);
        Assert.Equal("Helse", network.Services[1].Name[Language.Parse("nn")]);
    }

    [Fact]
    public void Waves_stand_in_the_order_of_their_dates() =>
        Assert.Equal(["2017-11", "2019-03"], ImportExamples.Network.Waves.Select(wave => wave.Id.Value));

    [Fact]
    public void Rules_and_defaults_are_read()
    {
        var network = Read(ImportExamples.NetworkYaml
            + "disclosure: {min_respondents: 12, names: anonymous}\ndefaults: {weighting: respondents, level: 0.9, adjust: bh, seed: 7}\ndatabase: other.db\n").Value;

        Assert.Equal(new DisclosureRules { MinRespondents = 12, MinForDistribution = 12, Names = NameRule.Anonymous }, network?.Disclosure);
        Assert.Equal(new AnalysisDefaults { Weighting = Weighting.Respondents, Level = 0.9, Adjust = Adjustment.BenjaminiHochberg, Seed = 7 }, network?.Defaults);
        Assert.Equal("other.db", network?.Database);
    }

    [Theory]
    [InlineData("country: NO", "¤contry: NO\ncountry: NO", "N003")]
    [InlineData("country: NO", "country: ¤false", "N007")]
    [InlineData("languages: [nb, en]", "languages: ¤[]", "N004")]
    [InlineData("languages: [nb, en]", "languages: [nb, ¤english]", "N008")]
    [InlineData("languages: [nb, en]", "languages: [nb, ¤nb]", "N010")]
    [InlineData("indicators: small", "indicators: ¤{id: small}", "N005")]
    [InlineData("name: Halden}", "name: Halden, ¤typ: town}", "N003")]
    [InlineData("name: Halden}", "name: Halden, type: ¤munisipality}", "N007")]
    [InlineData("name: Halden}", "name: Halden, population: ¤31k}", "N005")]
    [InlineData("name: Halden}", "name: Halden, population: ¤-1}", "N015")]
    [InlineData("code: \"3001\"", "code: ¤0301", "N010")]
    [InlineData("code: \"3001\"", "code: ¤\"1|2\"", "N009")]
    [InlineData("id: health", "id: ¤SCHOOL", "N010")]
    [InlineData("date: 2019-03-01", "date: ¤1.3.2019", "N012")]
    [InlineData("date: 2019-03-01", "date: ¤2019-02-30", "N012")]
    [InlineData("id: \"2017-11\",", "id: ¤2019-03,", "N010")]
    [InlineData("waves:\n", "disclosure: {min_respondents: ¤2}\nwaves:\n", "N013")]
    [InlineData("waves:\n", "disclosure: {min_for_distribution: ¤4}\nwaves:\n", "N013")]
    [InlineData("waves:\n", "disclosure: {names: ¤hidden}\nwaves:\n", "N007")]
    [InlineData("waves:\n", "defaults: {level: ¤95}\nwaves:\n", "N014")]
    [InlineData("waves:\n", "defaults: {level: ¤0,95}\nwaves:\n", "N014")]
    [InlineData("waves:\n", "defaults: {adjust: ¤bonferroni}\nwaves:\n", "N007")]
    [InlineData("waves:\n", "defaults: {weighting: ¤service}\nwaves:\n", "N007")]
    [InlineData("network: Smånett", "¤indicator: small", "N003")]
    public void Fault_is_found_where_it_stands(string good, string bad, string check)
    {
        Assert.Contains(good, ImportExamples.NetworkYaml, StringComparison.Ordinal);
        var (yaml, line, column) = ImportExamples.Marked(ImportExamples.NetworkYaml.Replace(good, bad, StringComparison.Ordinal));

        var reading = Read(yaml);

        Assert.Null(reading.Value);
        Assert.Contains(reading.Findings, finding => (finding.Check, finding.Severity, finding.Place.Row, finding.Place.Column) == (check, Severity.Error, line, column));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Theory]
    [InlineData("network")]
    [InlineData("country")]
    [InlineData("indicators")]
    [InlineData("units")]
    [InlineData("waves")]
    public void Missing_key_is_named(string key)
    {
        var reading = Read(ImportExamples.NetworkYaml.Replace(key + ":", "database:", StringComparison.Ordinal));

        Assert.Contains(reading.Findings, finding => finding.Check == "N004" && finding.Message.Arguments.Contains(key));
    }

    [Fact]
    public void Name_that_two_units_share_is_a_warning()
    {
        var reading = Read(ImportExamples.NetworkYaml.Replace("name: Halden", "name: oslo", StringComparison.Ordinal));

        Assert.NotNull(reading.Value);
        Assert.Contains(("N011", Severity.Warning, 7), reading.Findings.Select(finding => (finding.Check, finding.Severity, finding.Place.Row ?? 0)));
    }

    [Fact]
    public void Language_without_words_is_a_warning() =>
        Assert.Equal(["N016"], Read(ImportExamples.NetworkYaml.Replace("[nb, en]", "[nb, sv]", StringComparison.Ordinal)).Findings.Select(finding => finding.Check));

    [Fact]
    public void File_saved_as_utf16_or_windows_1252_is_read_all_the_same()
    {
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(ImportExamples.NetworkYaml)).ToArray();
        var windows = Encoding.Latin1.GetBytes(ImportExamples.NetworkYaml);

        Assert.Equal("Smånett", NetworkFileReader.Read(utf16, "network.yaml").Value?.Title);
        Assert.Equal("Smånett", NetworkFileReader.Read(windows, "network.yaml").Value?.Title);
    }

    private static Reading<Network> Read(string yaml) => NetworkFileReader.Read(Encoding.UTF8.GetBytes(yaml), "network.yaml");
}
