using System.Text;
using Benchmarking.Outcomes;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Import.Figures;

public sealed class JsonStatTests
{
    private static readonly string[] Expected =
    [
        "low 3103 2022 11", "low 3103 2023 Missing", "low 0301 2022 14", "low 0301 2023 15", "low EKG01 2022 Missing", "low EKG01 2023 13",
    ];

    private static readonly string Plain = Dataset();

    public static TheoryData<string, string> Shapes => new()
    {
        { "index as a list", Dataset() },
        { "index as positions in another order", Dataset(regions: """{"EKG01": 2, "0301": 1, "3103": 0}""") },
        { "values at positions", Dataset(values: """{"0": 11, "2": 14, "3": 15, "5": 13}""") },
        { "values at positions in another order", Dataset(values: """{"5": 13, "3": 15, "0": 11, "2": 14, "1": null}""") },
        { "status as a list", Dataset(status: """ "status": [null, "..", null, null, "..", null], """) },
        { "status at positions", Dataset(status: """ "status": {"1": "..", "4": ".."}, """) },
        { "status as one text", Dataset(status: """ "status": "", """) },
        { "status as a list of one", Dataset(status: """ "status": [""], """) },
        { "roles that are null", Dataset(role: """ "role": {"time": null, "geo": null, "metric": null}, """) },
        { "no roles", Dataset(role: "") },
        { "contents without an index", Dataset(contents: """ "label": {"EUskala60": "Lavinntekt"} """) },
        { "a byte order mark", "\uFEFF" + Dataset() },
        { "no class", Dataset().Replace("\"class\": \"dataset\",", "", StringComparison.Ordinal) },
        { "a collection of one", $$"""{"version": "2.0", "class": "collection", "link": {"item": [{{Dataset()}}]} }""" },
        { "the older version", Older() },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void One_dataset_reads_the_same_in_every_shape(string shape, string json)
    {
        Assert.NotEmpty(shape);
        Assert.Equal(Expected, StatisticsExamples.Lines(StatisticsExamples.Read(json)));
    }

    [Fact]
    public void Signs_in_the_status_tell_the_kinds_of_empty_and_marks()
    {
        var reading = StatisticsExamples.Read(Dataset(
            values: "[null, null, null, null, 12, 13]",
            status: """ "status": {"0": ".", "1": "..", "2": ":", "3": "-", "4": "*", "5": "|"}, """));

        Assert.Equal(
            ["low 3103 2022 NotPossible", "low 3103 2023 Missing", "low 0301 2022 Confidential", "low 0301 2023 0 Dash", "low EKG01 2022 12 Preliminary", "low EKG01 2023 13 Break"],
            StatisticsExamples.Lines(reading));
    }

    [Fact]
    public void A_number_beside_a_sign_of_its_absence_is_left_out_with_a_warning()
    {
        var reading = StatisticsExamples.Read(Dataset(status: """ "status": {"0": ":"}, """));

        Assert.Equal("low 3103 2022 Confidential", StatisticsExamples.Lines(reading)[0]);
        Assert.Contains(reading.Findings, finding => finding.Check == "F094");
    }

    [Fact]
    public void Marks_that_nobody_knows_are_named()
    {
        var reading = StatisticsExamples.Read(Dataset(status: """ "status": {"0": "zz"}, """));

        Assert.Equal("low 3103 2022 11", StatisticsExamples.Lines(reading)[0]);
        Assert.Equal(["zz"], Assert.Single(reading.Findings, finding => finding.Check == "F093").Message.Arguments);
    }

    [Fact]
    public void Contents_go_to_their_outcomes_and_unknown_ones_are_named_once()
    {
        var reading = StatisticsExamples.Read(Three("""["Personer", "Annet", "EUskala60"]""", table: ""));

        Assert.Equal(["people 3103 2023 1", "low 3103 2023 3"], StatisticsExamples.Lines(reading));
        Assert.Equal(["Annet"], Assert.Single(reading.Findings, finding => finding.Check == "F088").Message.Arguments);
    }

    [Fact]
    public void Contents_of_another_table_are_not_taken_for_the_outcomes()
    {
        Assert.Equal(["F089"], StatisticsExamples.Errors(StatisticsExamples.Read(Three("""["Personer", "Annet", "EUskala60"]""", table: "99999"))));
        Assert.Equal(["low 3103 2023 3"], StatisticsExamples.Lines(StatisticsExamples.Read(Three("""["Personer", "Annet", "EUskala60"]""", table: "08764"))));
    }

    [Fact]
    public void The_mapping_or_the_command_line_says_what_unknown_contents_are()
    {
        Assert.Equal(["hand 3103 2023 2"], StatisticsExamples.Lines(StatisticsExamples.Read(Three("""["x", "Annet", "y"]""", table: ""), mapping: "figures: {Annet: hand}")));
        Assert.Equal(["F089"], StatisticsExamples.Errors(StatisticsExamples.Read(Three("""["x", "Annet", "y"]""", table: ""), indicator: "hand")));
        var other = StatisticsExamples.Read(Plain, indicator: "hand");
        Assert.StartsWith("hand 3103 2022 11", StatisticsExamples.Lines(other)[0], StringComparison.Ordinal);
        Assert.Contains(other.Findings, finding => finding.Check == "F103");
    }

    // The four categories of Kjonn × Alder; boys are Kjonn=1, Alder=0-17.
    [Fact]
    public void Further_dimensions_are_chosen_by_the_outcomes_source_or_the_mapping()
    {
        const string Four = """
            {"class": "dataset", "version": "2.0", "id": ["Region", "Kjonn", "Alder", "ContentsCode", "Tid"], "size": [1, 2, 2, 1, 1],
             "dimension": {"Region": {"category": {"index": ["3101"]}}, "Kjonn": {"label": "kjønn", "category": {"index": ["1", "2"], "label": {"1": "Menn", "2": "Kvinner"}}},
              "Alder": {"category": {"index": ["0-17", "18-24"]}}, "ContentsCode": {"category": {"index": ["Folkemengde"]}}, "Tid": {"category": {"index": ["2023"]}}},
             "value": [1, 2, 3, 4]}
            """;

        Assert.Equal(["boys 3101 2023 1"], StatisticsExamples.Lines(StatisticsExamples.Read(Four)));
        Assert.Equal(["boys 3101 2023 4"], StatisticsExamples.Lines(StatisticsExamples.Read(Four, mapping: "select: {kjønn: Kvinner, Alder: 18-24}")));
        Assert.Equal(["F087"], StatisticsExamples.Errors(StatisticsExamples.Read(Four, mapping: "select: {Kjonn: \"3\"}")));
        Assert.Equal(["F087"], StatisticsExamples.Errors(StatisticsExamples.Read(Four, mapping: "figures: {Folkemengde: hand}")).Distinct());
    }

    [Fact]
    public void Places_that_are_no_units_are_references_or_left_out()
    {
        var reading = StatisticsExamples.Read(Dataset(
            regions: """["0", "030101", "EAK", "31", "2111", "3103"]""",
            size: "[6, 1, 2]",
            values: "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]"));

        Assert.Equal(["0 Country", "EAK Country", "31 County", "3103 Unit"], reading.Figures?.Select(figure => $"{figure.Region.Code} {figure.Region.Kind}").Distinct());
        Assert.Contains(reading.Findings, finding => finding.Check == "F098");
        Assert.Equal(["2111"], Assert.Single(reading.Findings, finding => finding.Check == "F096").Message.Arguments);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "cut off", Plain[..^20], "F080" },
        { "a comma too many", Plain.Replace("[11,", "[11,,", StringComparison.Ordinal), "F080" },
        { "not a number", Plain.Replace("[11,", "[NaN,", StringComparison.Ordinal), "F080" },
        { "too deep", new string('[', 100) + new string(']', 100), "F080" },
        { "nothing but a list", "[]", "F081" },
        { "another class", """{"class": "dimension"}""", "F081" },
        { "no dataset", """{"title": "07459", "variables": []}""", "F081" },
        { "several datasets", $$"""{"a": {{Plain}}, "b": {{Plain}}}""", "F100" },
        { "a collection of links", """{"class": "collection", "link": {"item": [{"class": "dataset", "href": "x"}]}}""", "F100" },
        { "no values", Plain.Replace("\"value\"", "\"values\"", StringComparison.Ordinal), "F081" },
        { "no sizes", Plain.Replace("\"size\"", "\"sizes\"", StringComparison.Ordinal), "F081" },
        { "sizes for fewer dimensions", Dataset(size: "[3, 1]"), "F082" },
        { "a size that is no number", Dataset(size: """[3, 1, "2"]"""), "F081" },
        { "a size of nought", Dataset(size: "[3, 1, 0]"), "F081" },
        { "a size below nought", Dataset(size: "[3, 1, -2]"), "F081" },
        { "sizes whose product goes beyond all numbers", Dataset(size: "[2147483647, 2147483647, 2147483647]"), "F084" },
        { "sizes whose product comes round to a small one", Dataset(size: "[65536, 65536, 65537]"), "F084" },
        { "too few values", Dataset(values: "[1, 2, 3, 4, 5]"), "F082" },
        { "too many values", Dataset(values: "[1, 2, 3, 4, 5, 6, 7]"), "F082" },
        { "a position beyond the end", Dataset(values: """{"6": 1}"""), "F083" },
        { "a position before the beginning", Dataset(values: """{"-1": 1}"""), "F083" },
        { "a position that is no number", Dataset(values: """{"x": 1}"""), "F083" },
        { "a position twice", Dataset(values: """{"1": 1, "1": 2}"""), "F083" },
        { "too few statuses", Dataset(status: """ "status": ["..", ".."], """), "F082" },
        { "a status that is a number", Dataset(status: """ "status": 3, """), "F081" },
        { "too few categories", Dataset(regions: """["3103", "0301"]"""), "F082" },
        { "a category twice", Dataset(regions: """["3103", "0301", "3103"]"""), "F083" },
        { "two categories at one position", Dataset(regions: """{"3103": 0, "0301": 0, "EKG01": 2}"""), "F083" },
        { "a category beyond the end", Dataset(regions: """{"3103": 0, "0301": 1, "EKG01": 3}"""), "F083" },
        { "a category that is a number", Dataset(regions: "[3103, 301, 1]"), "F081" },
        { "a dimension twice", Plain.Replace("\"ContentsCode\", \"Tid\"]", "\"Tid\", \"Tid\"]", StringComparison.Ordinal), "F083" },
        { "a dimension that is not there", Plain.Replace("\"Tid\"]", "\"Aar\"]", StringComparison.Ordinal), "F081" },
        { "no places", Plain.Replace("Region", "Sted", StringComparison.OrdinalIgnoreCase).Replace("\"geo\": [\"Sted\"]", "\"geo\": []", StringComparison.Ordinal), "F085" },
        { "no time", Plain.Replace("\"år\"", "\"når\"", StringComparison.Ordinal).Replace("\"Tid\"", "\"Naar\"", StringComparison.Ordinal).Replace("\"time\": [\"Naar\"]", "\"time\": []", StringComparison.Ordinal), "F086" },
        { "a number beyond all numbers", Dataset(values: "[1e999, 2, 3, 4, 5, 6]"), "F091" },
        { "a word among the values", Dataset(values: """["a lot", 2, 3, 4, 5, 6]"""), "F091" },
        { "a list among the values", Dataset(values: "[[1], 2, 3, 4, 5, 6]"), "F091" },
        { "half a letter", Plain.Replace("3103", @"\ud800", StringComparison.Ordinal), "F080" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_broken_dataset_is_refused_in_a_sentence(string fault, string json, string check)
    {
        Assert.NotEmpty(fault);
        Assert.Contains(check, StatisticsExamples.Errors(StatisticsExamples.Read(json)));
    }

    [Fact]
    public void A_dataset_cut_off_anywhere_is_refused_in_a_sentence()
    {
        var bytes = Encoding.UTF8.GetBytes(Plain);
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.NotEmpty(StatisticsExamples.Errors(StatisticsExamples.Read(bytes[..length])));
        }
    }

    [Fact]
    public void Letters_changed_at_random_never_end_in_anything_but_figures_or_sentences()
    {
        var random = new Random(20261122);
        const string Letters = "{}[]\":,0123456789.-eEnul\\ \nx";
        for (var file = 0; file < 1_000; file++)
        {
            var broken = Plain.ToCharArray();
            for (var change = 0; change < 1 + (file % 4); change++)
            {
                broken[random.Next(broken.Length)] = Letters[random.Next(Letters.Length)];
            }

            StatisticsExamples.Errors(StatisticsExamples.Read(new string(broken)));
        }
    }

    // The two samples as their publishers shape them: the categories of places are not in the order of their codes.
    [SharedFact("data/samples/ssb/ssb-json-stat.json")]
    public void Statistics_Norways_sample_is_read_by_positions()
    {
        var reading = StatisticsExamples.Read(File.ReadAllBytes(SharedFolder.PathTo("data/samples/ssb/ssb-json-stat.json")), indicator: "people");

        Assert.Equal(["people 1106 2024 38000", "people 1106 2025 Missing", "people 0301 2024 710000", "people 0301 2025 720000"], StatisticsExamples.Lines(reading));
    }

    [SharedFact("data/samples/ssb/fhi-query-flags.json")]
    public void The_public_health_institutes_sample_has_signs_among_its_values_and_municipalities_of_today()
    {
        var reading = StatisticsExamples.Read(File.ReadAllBytes(SharedFolder.PathTo("data/samples/ssb/fhi-query-flags.json")), indicator: "hand");

        Assert.Equal(["hand 0 2022-2024 81.4", "hand 34 2022-2024 Missing", "hand 3450 2022-2024 Confidential"], StatisticsExamples.Lines(reading));
        Assert.All(reading.Figures ?? [], figure => Assert.Equal(RegionDivision.Current, figure.Division));
        Assert.Contains(reading.Findings, finding => finding.Check == "F099");
    }

    private static string Dataset(
        string regions = """["3103", "0301", "EKG01"]""",
        string contents = """ "index": ["EUskala60"] """,
        string size = "[3, 1, 2]",
        string values = "[11, null, 14, 15, null, 13]",
        string status = "",
        string role = """ "role": {"geo": ["Region"], "time": ["Tid"], "metric": ["ContentsCode"]}, """) =>
        $$"""
        {"version": "2.0", "class": "dataset", "label": "08764: Lavinntekt", "id": ["Region", "ContentsCode", "Tid"], "size": {{size}}, {{role}}
         "dimension": {"Region": {"label": "region", "category": {"index": {{regions}}, "label": {"3103": "Moss"} } },
          "ContentsCode": {"category": { {{contents}} } }, "Tid": {"label": "år", "category": {"index": ["2022", "2023"]} } },
         {{status}} "value": {{values}}}
        """;

    private static string Three(string contents, string table) =>
        $$"""
        {"class": "dataset", "version": "2.0", "id": ["Region", "ContentsCode", "Tid"], "size": [1, 3, 1], "extension": {"px": {"tableid": "{{table}}"} },
         "dimension": {"Region": {"category": {"index": ["3103"]} }, "ContentsCode": {"category": {"index": {{contents}} } }, "Tid": {"category": {"index": ["2023"]} } },
         "value": [1, 2, 3]}
        """;

    private static string Older() =>
        """
        {"dataset": {"label": "08764: Lavinntekt", "dimension": {"id": ["Region", "ContentsCode", "Tid"], "size": [3, 1, 2], "role": {"geo": ["Region"], "time": ["Tid"], "metric": ["ContentsCode"]},
          "Region": {"category": {"index": {"3103": 0, "0301": 1, "EKG01": 2}}}, "ContentsCode": {"category": {"index": {"EUskala60": 0}}}, "Tid": {"category": {"index": {"2022": 0, "2023": 1}}}},
         "value": [11, null, 14, 15, null, 13]}}
        """;
}
