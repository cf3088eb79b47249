using System.Globalization;
using System.Text.Json;
using Benchmarking.Cli;
using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd;

/// <summary>Leaders who serve several municipalities, such as the head of a child-welfare service that two municipalities run together.</summary>
public sealed class SharedLeadersTests
{
    // Row 86 of the sample: child welfare in Lyngskardal. Row 21 is the same service in Rimdalsøy, the municipality 9905.
    private const string Leader = "\n9904,child_welfare,leder,6rrzs6jz,";

    [Fact]
    public void Check_counts_a_shared_leader_in_each_municipality_and_once_in_all()
    {
        using var tool = Shared("9904|9905");

        var lines = tool.Do("check", "--wave", "2018-05", "--lang", "en").Split('\n');

        // sample-data/README.md: 107 in all, 18 in Lyngskardal, 9 in Rimdalsøy; without the change 13 in child welfare, and 1 of 2 in Rimdalsøy's.
        Assert.Contains("Respondents: 107.", lines[0], StringComparison.Ordinal);
        Assert.Equal((107, 18, 10, 13), (Answered(lines, "All"), Answered(lines, "Lyngskardal"), Answered(lines, "Rimdalsøy"), Answered(lines, "Child welfare")));
        Assert.Contains(lines, line => Fields(line) is ["Rimdalsøy", "2/4", "2/4", "0/1", "2/2", "2/2", "–", "2/2"]);
        Assert.Equal(107, tool.Rows("imports").Select(row => int.Parse(row["rows"], CultureInfo.InvariantCulture)).Last());
    }

    [Fact]
    public void Order_of_municipalities_in_the_cell_leaves_no_trace()
    {
        using var one = Shared("9904|9905");
        using var other = Shared("Rimdalsøy | 9904");

        Assert.Equal(Fingerprint(one), Fingerprint(other));
        Assert.Equal(one.Do("scores", "--to", "csv"), other.Do("scores", "--to", "csv"));
        using var alone = Tool.After("2018-05");
        Assert.NotEqual(Fingerprint(alone), Fingerprint(one));
    }

    [Fact]
    public void Mapping_file_may_name_the_municipalities_of_a_region()
    {
        using var one = Shared("9904|9905");
        using var other = Tool.OnSample();
        other.Write("2018-05.mapping.yaml", "values: {unit: {Indre region: \"9905|9904\"}}\n");
        Import(other, "Indre region");

        Assert.Equal(Fingerprint(one), Fingerprint(other));
    }

    [Fact]
    public void A_shared_leader_who_answers_again_for_one_of_the_municipalities_is_refused()
    {
        using var tool = Shared("9904|9905");
        var rows = tool.Text("2018-05.csv").Split('\n');
        tool.Write("again.csv", rows[0] + "\n" + rows.Single(row => row.Contains("6rrzs6jz", StringComparison.Ordinal)).Replace("9904|9905", "9905", StringComparison.Ordinal) + "\n");

        Assert.Contains("again.csv", tool.Refused("import", "responses", "again.csv", "--wave", "2018-05"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rejected_rows_keep_the_cell_and_can_be_mended()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", text => text.Replace(Leader, "\n9904 |8888,child_welfare,leder,6rrzs6jz,", StringComparison.Ordinal));
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05", "--rejects", "rejects.csv");

        tool.Change("rejects.csv", text => text.Replace("\"9904 |8888\"", "\"9904|9905\"", StringComparison.Ordinal));
        tool.Do("import", "responses", "rejects.csv", "--wave", "2018-05");

        using var whole = Shared("9904|9905");
        Assert.Equal(Fingerprint(whole), Fingerprint(tool));
    }

    [Fact]
    public void Running_numbers_are_noted_unless_the_mapping_file_vouches_for_them()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", Numbered);

        Assert.Contains("F027", Done(tool, "import", "responses", "2018-05.csv", "--wave", "2018-05", "--dry-run"), StringComparison.Ordinal);

        tool.Write("2018-05.mapping.yaml", "stable_keys: true\n");
        Assert.DoesNotContain("F027", Done(tool, "import", "responses", "2018-05.csv", "--wave", "2018-05"), StringComparison.Ordinal);
    }

    [Fact]
    public void Running_numbers_still_keep_answers_from_counting_twice_when_the_file_is_sorted_anew()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", Numbered);
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        tool.Change("2018-05.csv", text => text.Split('\n') is [var header, .. var rows] ? string.Join('\n', [header, .. rows.SkipLast(1).Reverse()]) + "\n" : "", "sorted.csv");

        Assert.Contains("sorted.csv", tool.Refused("import", "responses", "sorted.csv", "--wave", "2018-05"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void What_is_said_of_shared_leaders_and_their_keys_tells_what_to_do(string language)
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", text => text.Replace(Leader, "\n9904|8888|Lyngskardal|,child_welfare,leder,6rrzs6jz,", StringComparison.Ordinal), "cells.csv");
        tool.Change("2018-05.csv", Numbered, "numbers.csv");
        tool.Write("invited.csv", "unit,service,invited\n9904|9905,school,3\n");
        tool.Write("names.yaml", "values: {unit: {Indre region: \"9905|9905\"}}\n");

        GoldenText.Verify(
            string.Join('\n', [
                tool.Refused("import", "responses", "cells.csv", "--wave", "2018-05", "--lang", language),
                tool.Refused("import", "responses", "2018-05.csv", "--wave", "2018-05", "--mapping", "names.yaml", "--lang", language),
                tool.Refused("import", "invited", "invited.csv", "--wave", "2018-05", "--lang", language),
                Done(tool, "import", "responses", "numbers.csv", "--wave", "2018-05", "--lang", language)]),
            "SharedLeaders." + language);
    }

    private static Tool Shared(string units)
    {
        var tool = Tool.OnSample();
        Import(tool, units);
        return tool;
    }

    private static void Import(Tool tool, string units)
    {
        tool.Change("2018-05.csv", text => text.Replace(Leader, $"\n{units},child_welfare,leder,6rrzs6jz,", StringComparison.Ordinal));
        tool.Do("import", "invited", "2018-05-invited.csv", "--wave", "2018-05");
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
    }

    private static string Done(Tool tool, params string[] words)
    {
        var answer = tool.Ask(words);
        Assert.Equal(ExitCode.Done, answer.Code);
        return answer.Error;
    }

    // The fourth column is the respondent's key.
    private static string Numbered(string text) => string.Join('\n', text.Split('\n').Select((row, line) =>
        row.Split(',') is [var unit, var service, var role, _, .. var rest] && line > 0 ? string.Join(',', [unit, service, role, $"{100 + line}", .. rest]) : row));

    private static string? Fingerprint(Tool tool) => JsonDocument.Parse(tool.Do("scores", "--to", "json")).RootElement.GetProperty("data").GetString();

    private static int Answered(IEnumerable<string> lines, string name) =>
        lines.Select(Fields).Where(fields => fields.Contains(name)).Select(fields => int.Parse(fields[Array.IndexOf(fields, name) + 1], CultureInfo.InvariantCulture)).First();

    private static string[] Fields(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
