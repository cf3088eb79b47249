using System.Text.Json;
using Benchmarking.Cli;
using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd.Artefacts;

/// <summary>The sample network from its files to what people receive.</summary>
public sealed class JourneyTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    [Fact]
    public void Imports_are_listed_with_number_time_wave_file_and_hash() => GoldenText.Verify(_tool.Do("imports"));

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Check_shows_who_answered_and_what_deserves_a_look(string language)
    {
        var answer = _tool.Ask("check", "--wave", "2018-05", "--lang", language);

        Assert.Equal(ExitCode.Done, answer.Code);
        GoldenText.Verify(answer.Output + "\n" + answer.Error, "Check." + language);
    }

    [Fact]
    public void Scores_of_a_wave_stand_beside_their_uncertainty() =>
        GoldenText.Verify(Csv.Shortened(_tool.Do("scores", "--wave", "2018-05", "--indicator", "culture", "early", "--to", "csv")), "Scores");

    [Fact]
    public void Scores_of_services_are_those_of_the_network() =>
        GoldenText.Verify(Csv.Shortened(_tool.Do("scores", "--wave", "2018-05", "--by", "service", "--indicator", "goals", "--to", "csv")), "ScoresByService");

    [Fact]
    public void Scores_of_services_in_municipalities_are_shown_where_enough_have_answered() =>
        GoldenText.Verify(Csv.Shortened(_tool.Do("scores", "--wave", "2018-11", "--by", "unit,service", "--indicator", "culture.trust", "--to", "csv")), "ScoresByUnitAndService");

    [Fact]
    public void Comparisons_name_what_can_be_told_apart() =>
        GoldenText.Verify(Csv.Shortened(_tool.Do("compare", "--wave", "2018-05", "--unit", "9902", "9904", "9907", "--to", "csv")), "Compare");

    [Fact]
    public void A_table_for_people_has_rounded_numbers_in_their_language() =>
        GoldenText.Verify(_tool.Do("compare", "--wave", "2018-11", "--unit", "Gråskjærvik", "--indicator", "culture"), "CompareTable");

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void The_set_is_shown_with_its_questions(string language) =>
        GoldenText.Verify(_tool.Do("indicators", "show", "barn-unge-0-24", "--lang", language), "Indicators." + language);

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public void The_codebook_explains_every_column(string language)
    {
        _tool.Do("export", "--wave", "2018-11", "--output", "codebook-" + language, "--lang", language);

        GoldenText.Verify(_tool.Text($"codebook-{language}/codebook.csv"), "Codebook." + language);
    }

    // The header lines of the contract, word for word.
    [Theory]
    [InlineData("scores", "", "wave,unit,unit_name,service,indicator,n,invited,response_rate,score,sd,se,df,ci_low,ci_high,status,missing_services,variance_model")]
    [InlineData("scores", "--by service", "wave,unit,unit_name,service,indicator,n,invited,response_rate,score,sd,se,df,ci_low,ci_high,status,missing_services,variance_model")]
    [InlineData("compare", "", "wave,unit,unit_name,indicator,score,reference,reference_score,difference,se,df,ci_low,ci_high,p,p_adjusted,g,g_low,g_high,verdict,status")]
    public void Header_lines_are_those_that_scripts_rely_on(string command, string options, string header) =>
        Assert.Equal(header, Csv.Header(_tool.Do([command, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--to", "csv"])));

    [Theory]
    [InlineData("others")]
    [InlineData("network")]
    [InlineData("median")]
    [InlineData("group")]
    [InlineData("9901")]
    public void Every_reference_compares_every_municipality_on_every_measure(string reference)
    {
        var rows = _tool.Rows("compare", "--wave", "2018-11", "--reference", reference);

        Assert.Equal(7 * 25, rows.Count);
        Assert.All(rows, row => Assert.Equal(reference, row["reference"]));
        Assert.Contains(rows, row => row["status"] == "ok");
    }

    [Fact]
    public void What_the_sample_planted_is_found_and_nothing_else()
    {
        // sample-data/README.md, 'What ought to be found', calculated in R.
        var told = _tool.Rows("compare", "--wave", "2018-11").Where(row => row["verdict"] is "above" or "below")
            .Select(row => $"{row["unit_name"]} {row["verdict"]} {row["indicator"]}");

        Assert.Equal(
            [
                .. new[] { "culture", "culture.trust", "culture.communication", "culture.roles", "culture.consent" }.Select(id => "Gråskjærvik above " + id),
                .. new[] { "early", "early.detection", "early.speed", "early.transitions", "early.threshold" }.Select(id => "Lyngskardal below " + id),
            ],
            told);
    }

    [Theory]
    [InlineData("scores")]
    [InlineData("compare")]
    public void JSON_says_what_made_it_and_has_the_rows_of_the_CSV(string command)
    {
        using var json = JsonDocument.Parse(_tool.Do(command, "--wave", "2018-05", "--to", "json"));
        var (root, rows) = (json.RootElement, _tool.Rows(command, "--wave", "2018-05"));

        Assert.Equal(["command", "version", "seed", "data", "options", "rows"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(command, root.GetProperty("command").GetString());
        Assert.Equal(Application.Version, root.GetProperty("version").GetString());
        Assert.Equal(20170101, root.GetProperty("seed").GetInt64());
        Assert.Matches("^[0-9a-f]{64}$", root.GetProperty("data").GetString() ?? "");
        Assert.Equal("services", root.GetProperty("options").GetProperty("weighting").GetString());
        Assert.Equal(rows.Count, root.GetProperty("rows").GetArrayLength());
        Assert.Equal(rows[0].Keys, root.GetProperty("rows")[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Export_writes_the_tables_that_the_commands_print()
    {
        var listed = _tool.Do("export", "--wave", "2018-05", "--output", "tables");

        Assert.Equal(["codebook.csv", "comparisons.csv", "scores.csv", "services.csv"], _tool.Names("tables"));
        Assert.Equal(4, listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(_tool.Do("scores", "--wave", "2018-05", "--to", "csv"), _tool.Text("tables/scores.csv"));
        Assert.Equal(_tool.Do("compare", "--wave", "2018-05", "--to", "csv"), _tool.Text("tables/comparisons.csv"));
    }

    [Fact]
    public void Without_a_wave_the_latest_with_answers_is_meant() =>
        Assert.Equal(_tool.Do("scores", "--wave", "2018-11", "--to", "csv"), _tool.Do("scores", "--to", "csv"));

    [Fact]
    public void A_file_gets_the_bytes_that_the_screen_gets()
    {
        _tool.Do("scores", "--to", "csv", "--output", "new-folder/scores.csv");

        Assert.Equal(_tool.Do("scores", "--to", "csv"), _tool.Text("new-folder/scores.csv"));
    }

    [Fact]
    public void Choosing_a_municipality_changes_no_figure()
    {
        var all = _tool.Rows("compare", "--wave", "2018-11").Where(row => row["unit"] == "9904");

        Assert.Equal(all.Select(row => string.Join(',', row.Values)), _tool.Rows("compare", "--wave", "2018-11", "--unit", "9904").Select(row => string.Join(',', row.Values)));
    }
}
