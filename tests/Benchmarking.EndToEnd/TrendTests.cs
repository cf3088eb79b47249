using System.Text.Json;
using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>Changes on the sample network, where it is known what was planted: Bjørkfjære improves on goals.</summary>
public sealed class TrendTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    [Fact]
    public void What_was_planted_is_found()
    {
        var rows = _tool.Rows("trend", "--since", "2017-11");

        Assert.Equal(175, rows.Count);
        Assert.Equal("improved", rows.Single(row => row["unit"] == "9901" && row["indicator"] == "goals")["verdict"]);
        Assert.All(rows.Where(row => row["verdict"] == "improved"), row => Assert.Equal(("9901", "goals"), (row["unit"], row["indicator"].Split('.')[0])));
        Assert.DoesNotContain(rows, row => row["verdict"] == "declined");
        Assert.All(rows, row => Assert.Equal(("2017-11", "2018-11", row["status"] == "ok" ? "true" : ""), (row["from"], row["to"], row["paired"])));

        // Dimensions that say, in either round, what a leader answered who left an indicator out.
        Assert.Equal([("9905", "early"), ("9906", "culture"), ("9906", "early"), ("9907", "competence")], rows.Where(row => row["status"] != "ok").Select(row => (row["unit"], row["indicator"])));
        Assert.All(rows.Where(row => row["verdict"] == "no_clear_change"), row => Assert.NotEqual("", row["detectable"]));
    }

    [Fact]
    public void A_municipality_hidden_in_either_round_has_no_change()
    {
        foreach (var rows in new[] { _tool.Rows("trend", "--since", "2017-11", "--wave", "2018-05"), _tool.Rows("trend", "--since", "2018-05", "--wave", "2018-11") })
        {
            Assert.All(rows.Where(row => row["unit"] == "9907"), row => Assert.Equal(("suppressed", "", ""), (row["status"], row["change"], row["network_change"])));
        }
    }

    [Fact]
    public void Its_answers_change_nothing_that_is_shown()
    {
        using var other = Tool.OnSample();
        other.Change("2018-05.csv", text => string.Join('\n', text.Split('\n').Select(row => row.StartsWith("9907,", StringComparison.Ordinal) ? row.Replace(",4", ",1", StringComparison.Ordinal) : row)));
        foreach (var wave in Tool.Waves)
        {
            other.Do("import", "responses", $"{wave}.csv", "--wave", wave);
        }

        foreach (var since in new[] { ("2017-11", "2018-05"), ("2018-05", "2018-11") })
        {
            string[] command = ["trend", "--since", since.Item1, "--wave", since.Item2, "--to", "csv"];
            Assert.Equal(_tool.Do(command), other.Do(command));
        }
    }

    [Fact]
    public void Change_is_always_counted_from_an_earlier_round()
    {
        Assert.Contains("2018-11", _tool.Refused("trend", "--since", "2018-11", "--wave", "2017-11"), StringComparison.Ordinal);
        Assert.Contains("2017-11", _tool.Refused("trend", "--since", "2017-11", "--wave", "2017-11"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, _tool.Ask("trend").Code);
    }

    [Fact]
    public void Questions_of_one_round_only_are_left_out_and_named()
    {
        using var tool = Tool.After("2018-05");
        tool.Write("indicators/barn-unge-0-24.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "indicators/barn-unge-0-24.yaml")));
        tool.Change("2018-05.csv", text => Without(text, "SK1c"), "2018-11-less.csv");
        tool.Do("import", "responses", "2018-11-less.csv", "--wave", "2018-11", "--partial");

        var answer = tool.Ask("trend", "--since", "2018-05", "--wave", "2018-11", "--indicator", "culture.trust", "--to", "csv", "--lang", "en");

        Assert.Contains("SK1c", answer.Error, StringComparison.Ordinal);
        Assert.Contains("left out on both sides", answer.Error, StringComparison.Ordinal);
        // The same answers in both rounds: nothing has changed where the same questions are counted.
        Assert.All(Csv.Rows(answer.Output).Where(row => row["status"] == "ok"), row => Assert.Equal("0", row["change"]));
        Assert.NotEqual(
            Csv.Rows(answer.Output)[0]["score_from"],
            tool.Rows("scores", "--wave", "2018-05", "--indicator", "culture.trust")[0]["score"]);
    }

    [Fact]
    public void Json_tells_of_both_rounds()
    {
        using var json = JsonDocument.Parse(_tool.Do("trend", "--since", "2017-11", "--to", "json"));
        var options = json.RootElement.GetProperty("options");

        Assert.Equal(("2017-11", "55"), (options.GetProperty("since").GetString(), options.GetProperty("followed").GetString()));
        Assert.Equal(64, options.GetProperty("since_data").GetString()?.Length);
        Assert.True(json.RootElement.GetProperty("rows")[0].GetProperty("paired").GetBoolean());
    }

    private static string Without(string text, string column)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var place = Array.IndexOf(lines[0].Split(','), column);
        return string.Join('\n', lines.Select(line => string.Join(',', line.Split(',').Where((_, at) => at != place)))) + "\n";
    }
}
