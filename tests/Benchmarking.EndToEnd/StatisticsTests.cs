using Benchmarking.Tests.Import.Fetching;

namespace Benchmarking.EndToEnd;

/// <summary>Register figures through the commands: imported, carried, listed, replaced and taken back.</summary>
public sealed class StatisticsTests : IDisposable
{
    private const string March = """
        {"version": "2.0", "class": "dataset", "label": "08764: Lavinntekt", "id": ["Region", "ContentsCode", "Tid"], "size": [4, 2, 2],
         "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
         "dimension": {"Region": {"category": {"index": ["0", "3101", "3001", "3103"], "label": {"0": "Hele landet"}}},
          "ContentsCode": {"category": {"index": ["EUskala60", "EUskala50"]}}, "Tid": {"category": {"index": ["2023", "2024"]}}},
         "value": [10, 11, 1, 1, null, 12, 1, 1, 13, null, 1, 1, null, 14, 1, 1],
         "status": {"4": ".", "5": "*", "9": ".", "12": ".."}}
        """;

    private const string Network = """
        network: To kommuner
        country: NO
        languages: [nb]
        indicators: barn-unge-0-24
        database: network.db
        units:
          - {code: "3101", name: Halden}
          - {code: "3112", name: Råde}
        waves:
          - {id: w, date: 2025-01-01}

        """;

    private readonly Tool _tool = new();

    public StatisticsTests()
    {
        _tool.Write("network.yaml", Network);
        _tool.Write("08764.json", March);
    }

    public void Dispose() => _tool.Dispose();

    // Halden was 3001 until 2024 and has no figure under 3101 before; Moss 3103 is not in the network.
    [Fact]
    public void Figures_are_carried_to_the_networks_units()
    {
        var said = _tool.Do("import", "statistics", "08764.json", "--lang", "en");

        Assert.Equal(
            """
            Figures from 08764.json were imported as no. 1. Number of figures: 8.
            outcomes.low_income: figures 2, municipalities 1, periods 2023 – 2024, figures to compare with 2.
            Carried to the municipalities of the network: renumbered 1.
            Municipalities outside of the network: 1. Their figures are kept under the source's municipal numbers.

            """,
            said);
        Assert.Equal(
            ["Halden 2023 13 renumbered 3001 false ", "Halden 2024 12 as_reported 3101 true ", " 2023 10 as_reported 0 false 0", " 2024 11 as_reported 0 false 0"],
            _tool.Rows("statistics", "list").OrderBy(row => row["reference"], StringComparer.Ordinal).Select(row =>
                $"{row["unit_name"]} {row["period"]} {row["value"]} {row["comparability"]} {row["source_region"]} {row["preliminary"]} {row["reference"]}"));
    }

    [Fact]
    public void Contents_that_the_set_does_not_know_are_named() =>
        Assert.Contains("EUskala50", _tool.Ask("import", "statistics", "08764.json").Error, StringComparison.Ordinal);

    [Fact]
    public void Final_figures_replace_preliminary_ones_until_they_are_taken_back()
    {
        _tool.Do("import", "statistics", "08764.json");
        _tool.Write("june.json", March.Replace("\"5\": \"*\", ", "", StringComparison.Ordinal).Replace("null, 12,", "null, 12.5,", StringComparison.Ordinal));

        Assert.Contains("the same 7, changed 1. Preliminary figures that are final now: 1.", _tool.Do("import", "statistics", "june.json", "--lang", "en"), StringComparison.Ordinal);
        Assert.Equal(("12.5", "false", "2"), Halden2024());
        _tool.Do("imports", "undo", "2");
        Assert.Equal(("12", "true", "1"), Halden2024());
    }

    [Fact]
    public void The_same_file_is_refused_and_takes_its_own_place_when_asked_to()
    {
        _tool.Do("import", "statistics", "08764.json");

        Assert.Contains("08764.json", _tool.Refused("import", "statistics", "08764.json"), StringComparison.Ordinal);
        _tool.Do("import", "statistics", "08764.json", "--replace");
        Assert.Equal("2", Assert.Single(_tool.Rows("imports"))["number"]);
    }

    [Fact]
    public void A_dry_run_stores_nothing()
    {
        Assert.Contains("Nothing was stored", _tool.Do("import", "statistics", "08764.json", "--dry-run", "--lang", "en"), StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("network.db")));
    }

    [Fact]
    public void One_faulty_file_keeps_all_out()
    {
        _tool.Write("faulty.json", March[..100]);

        Assert.Contains("F080", _tool.Refused("import", "statistics", "08764.json", "faulty.json"), StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("network.db")));
    }

    [Fact]
    public void A_table_comes_in_with_the_mapping_that_lies_beside_it()
    {
        _tool.Write("kostra.csv", "Sted;Ventetid;Annet\n3101 Halden;1.250,5;1\n3017 Råde;:;2\n");
        _tool.Write("kostra.mapping.yaml", "columns: {unit: Sted}\nfigures: {Ventetid: outcomes.ppt_waiting}\nperiod: 2023\ndecimal: comma\nignore: [Annet]\n");

        _tool.Do("import", "statistics", "kostra.csv");

        Assert.Equal(
            ["Halden 1250.5  carried_by_source", "Råde  confidential renumbered"],
            _tool.Rows("statistics", "list", "--indicator", "outcomes.ppt_waiting").Select(row => $"{row["unit_name"]} {row["value"]} {row["absence"]} {row["comparability"]}"));
    }

    [Fact]
    public void An_outcome_that_the_set_lacks_is_answered_with_the_nearest() =>
        Assert.Contains("outcomes.low_income", _tool.Refused("statistics", "list", "--indicator", "outcomes.low_incom"), StringComparison.Ordinal);

    // Nothing listens on the port, and nothing is asked of any other machine.
    [Fact]
    public void A_fetch_without_an_office_to_ask_ends_in_a_sentence()
    {
        Assert.Contains("is no address", _tool.Refused("statistics", "fetch", "--address", "ssb", "--lang", "en"), StringComparison.Ordinal);
        _tool.Write("network.yaml", Network.Replace("barn-unge-0-24", "local.yaml", StringComparison.Ordinal));
        _tool.Write("local.yaml", """
            id: local
            version: 1.0.0
            title: {en: Local}
            dimensions:
              - id: d
                title: {en: D}
                indicators:
                  - {id: d.r, kind: rubric, title: {en: R}, direction: higher, evidence_from: 2, levels: {1: {en: a}, 2: {en: b}}}
            outcomes:
              - {id: own, kind: statistic, title: {en: Own}, direction: lower, unit_of_measure: days, combine: none, source: {provider: local}}

            """);
        Assert.Contains("None of the outcome indicators", _tool.Refused("statistics", "fetch", "--lang", "en"), StringComparison.Ordinal);
    }

    // The set has eight outcomes with contents in tables of Statistics Norway; the office of this test knows one table.
    [Fact]
    public void What_is_fetched_is_imported_like_a_file()
    {
        using var office = new LocalOffice((asked, _) => LocalOffice.Answer(
            asked.Contains("/metadata", StringComparison.Ordinal) ? March.Replace("\"value\"", "\"ignored\"", StringComparison.Ordinal) : March));
        var address = office.Address.ToString().TrimEnd('/');
        string[] fetch = ["statistics", "fetch", "--indicator", "outcomes.low_income", "--latest", "2", "--lang", "en"];

        Assert.Contains("Nothing was stored", _tool.Do([.. fetch, "--address", address, "--dry-run"]), StringComparison.Ordinal);
        _tool.Variables["BENCHMARKING_SSB"] = address;
        _tool.Do(fetch);

        Assert.Equal(2, office.Asked.Count);
        Assert.Contains("valueCodes[Region]=0,3101,3001&valueCodes[ContentsCode]=EUskala60&valueCodes[Tid]=2023,2024", Uri.UnescapeDataString(office.Asked[1]), StringComparison.Ordinal);
        Assert.Equal(("12", "true", "1"), Halden2024());
        Assert.Matches("^ssb-08764-.*\\.json$", Assert.Single(_tool.Rows("imports"))["file"]);
        Assert.Contains("nothing new", _tool.Do(fetch), StringComparison.Ordinal);
    }

    private (string Value, string Preliminary, string Import) Halden2024()
    {
        var row = _tool.Rows("statistics", "list", "--unit", "3101").Single(row => row["period"] == "2024");
        return (row["value"], row["preliminary"], row["import"]);
    }
}
