using System.Text.RegularExpressions;

namespace Benchmarking.EndToEnd;

/// <summary>The sample's answers in a network of real municipalities, under the codes and names that files have for them.</summary>
public sealed class RegisterTests
{
    private static readonly (string Sample, string Code, string Name)[] Units =
    [
        ("9901", "0301", "Oslo"), ("9902", "3101", "Halden"), ("9903", "3103", "Moss"), ("9904", "5610", "Karasjok"),
        ("9905", "3451", "Nord-Aurdal"), ("9906", "1515", "Herøy"), ("9907", "1508", "Ålesund"),
    ];

    [Fact]
    public void Answers_under_damaged_older_and_other_names_are_the_same_answers()
    {
        using var plain = Real(Units.ToDictionary(unit => unit.Sample, unit => unit.Code));
        using var damaged = Real(new Dictionary<string, string>
        {
            ["9901"] = "301",
            ["9902"] = "0101",
            ["9903"] = "Rygge",
            ["9904"] = "Kárášjohka",
            ["9905"] = "nord aurdal kommune",
            ["9906"] = "Herøy",
            ["9907"] = "1508.0",
        });

        plain.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        var notes = damaged.Ask("import", "responses", "2018-05.csv", "--wave", "2018-05").Error;

        Assert.Equal(plain.Do("scores", "--to", "json"), damaged.Do("scores", "--to", "json"));
        Assert.All(["F060", "301 → 0301", "1508.0 → 1508", "F061", "0101 → 3101", "0136 → 3103", "F062", "1818 Herøy (Nordland)"], said =>
            Assert.Contains(said.Replace("0101 → 3101", "0101 → 3001 (2020) → 3101 (2024)", StringComparison.Ordinal)
                .Replace("0136 → 3103", "0136 → 3002 (2020) → 3103 (2024)", StringComparison.Ordinal), notes, StringComparison.Ordinal));
    }

    [Fact]
    public void A_narrow_terminal_keeps_the_columns_that_tell_rows_apart_and_counts_the_others()
    {
        using var tool = Real(Units.ToDictionary(unit => unit.Sample, unit => unit.Code));
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        tool.Width = 80;

        Assert.All([("units", "unit"), ("imports", "wave")], shown =>
        {
            var table = tool.Do(shown.Item1, "--lang", "en");
            Assert.Contains($" {shown.Item2} ", table, StringComparison.Ordinal);
            Assert.Contains("Columns left out because the terminal is narrow: ", table, StringComparison.Ordinal);
            Assert.All(table.Split('\n').Where(line => !line.StartsWith("Columns", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 80));
        });
    }

    [Fact]
    public void A_municipality_that_was_split_refuses_the_file_and_a_mapping_file_takes_it()
    {
        using var tool = Real(Units.ToDictionary(unit => unit.Sample, unit => unit.Code));
        tool.Change("2018-05.csv", text => text.Replace("1508,", "1507,", StringComparison.Ordinal));

        var error = tool.Refused("import", "responses", "2018-05.csv", "--wave", "2018-05");
        tool.Write("2018-05.mapping.yaml", "values: {unit: {\"1507\": \"1508\"}}\n");
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");

        Assert.Contains("F063", error, StringComparison.Ordinal);
        Assert.Contains("1508 Ålesund, 1580 Haram", error, StringComparison.Ordinal);
        Assert.Single(tool.Rows("imports"));
    }

    [Fact]
    public void Groups_that_were_imported_are_compared_within_as_of_the_round()
    {
        using var tool = Real(Units.ToDictionary(unit => unit.Sample, unit => unit.Code));
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        tool.Change("network.yaml", text => Regex.Replace(text, " group: [a-z]+,", "", RegexOptions.NonBacktracking));
        tool.Write("groups.csv", "unit;valid_from;valid_to;group\n" + string.Concat(Units.Select((unit, at) =>
            $"{unit.Code};2000-01-01;2018-06-01;{(at < 4 ? "G1" : "G2")}\n{unit.Code};2018-06-01;;{unit.Code}\n")));

        Assert.All(tool.Rows("compare", "--reference", "group"), row => Assert.NotEqual("ok", row["status"]));
        Assert.Contains("14", tool.Do("import", "units", "groups.csv", "--dry-run"), StringComparison.Ordinal);
        tool.Do("import", "units", "groups.csv");

        Assert.Contains(tool.Rows("compare", "--reference", "group"), row => row["status"] == "ok");
        Assert.Equal(["G1", "G1", "G1", "G1", "G2", "G2", "G2"], tool.Rows("units", "--wave", "2018-05").Select(row => row["group"]));
        Assert.Equal(Units.Select(unit => unit.Code), tool.Rows("units").Select(row => row["group"]));

        tool.Do("imports", "undo", "2");

        Assert.All(tool.Rows("units"), row => Assert.Empty(row["group"]));
    }

    [Fact]
    public void Units_are_shown_with_what_they_were_before_without_a_database()
    {
        using var tool = Real(Units.ToDictionary(unit => unit.Sample, unit => unit.Code));

        var rows = tool.Rows("units");

        Assert.Equal("0104 Moss, 0136 Rygge, 3002 Moss", rows[2]["earlier"]);
        Assert.Equal("Kárášjohka - Karasjok", rows[3]["register_name"]);
        Assert.Empty(Directory.GetFiles(tool.Folder, "*.db*"));
    }

    [Theory]
    [InlineData("Rygge", "0136", "3103")]
    [InlineData("0136", "0136", "3103")]
    [InlineData("301", "0301", "0301")]
    [InlineData("Bergen", "1201", "")]
    public void A_municipality_of_any_time_is_found(string text, string code, string unit)
    {
        using var tool = Real(Units.ToDictionary(unit => unit.Sample, unit => unit.Code));

        var found = tool.Rows("units", "find", text)[0];

        Assert.Equal((code, unit), (found["code"], found["unit"]));
    }

    [Fact]
    public void A_municipality_that_never_was_is_not_found()
    {
        using var tool = Tool.OnSample();

        Assert.Contains("Atlantis", tool.Refused("units", "find", "Atlantis"), StringComparison.Ordinal);
    }

    private static Tool Real(Dictionary<string, string> texts)
    {
        var tool = Tool.OnSample();
        tool.Change("network.yaml", yaml => Units.Aggregate(yaml, (text, unit) =>
            Regex.Replace(text, $"code: \"{unit.Sample}\", name: \\w+", $"code: \"{unit.Code}\", name: {unit.Name}", RegexOptions.NonBacktracking)));
        tool.Change("2018-05.csv", text => Regex.Replace(text, "^99[0-9]{2}", unit => texts[unit.Value], RegexOptions.Multiline | RegexOptions.NonBacktracking));
        return tool;
    }
}
