using System.Text.Json;
using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>The commands <c>ranks</c>, <c>synthesis</c> and <c>compare --omnibus</c> on the sample network.</summary>
public sealed class TogetherTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private static readonly string[][] Commands = [["ranks"], ["synthesis"], ["compare", "--omnibus"]];

    private readonly Tool _tool = sample.Tool;

    [Theory]
    [InlineData("ranks", "wave,unit,unit_name,indicator,score,rank,rank_low,rank_high,marginal_low,marginal_high,status")]
    [InlineData("synthesis", "wave,unit,indicator,yi,vi,tau2,i2,q,q_p,mu,mu_se,pi_low,pi_high,eb,eb_se,status,mu_low,mu_high")]
    [InlineData("compare --omnibus", "wave,indicator,units,n,welch_f,welch_df1,welch_df2,welch_p,kruskal_h,kruskal_df,kruskal_p,bf_f,bf_df1,bf_df2,bf_p,status")]
    public void The_header_is_the_one_that_scripts_rely_on(string command, string header) =>
        Assert.Equal(header, Csv.Header(_tool.Do([.. command.Split(' '), "--to", "csv"])));

    [Fact]
    public void A_rank_never_stands_without_its_set() => Assert.All(_tool.Rows("ranks", "--wave", "2018-05"), row =>
    {
        string[] figures = [row["score"], row["rank"], row["rank_low"], row["rank_high"], row["marginal_low"], row["marginal_high"]];
        Assert.True(row["status"] == "ok" ? !figures.Contains("") : figures.All(figure => figure.Length == 0), string.Join(',', row.Values));
    });

    [Fact]
    public void The_municipality_that_was_planted_first_on_culture_is_first_for_certain()
    {
        var row = _tool.Rows("ranks", "--wave", "2018-11").Single(row => row["unit"] == "9902" && row["indicator"] == "culture");

        Assert.Equal(("1", "1", "1"), (row["rank"], row["rank_low"], row["rank_high"]));
    }

    [Fact]
    public void One_seed_gives_the_same_bytes_whatever_the_family_and_the_units_printed()
    {
        var all = _tool.Rows("ranks", "--wave", "2018-11");

        Assert.Equal(_tool.Do("ranks", "--to", "csv"), _tool.Do("ranks", "--to", "csv"));
        Assert.Equal(
            all.Where(row => row["unit"] == "9904" && row["indicator"].StartsWith("early", StringComparison.Ordinal)),
            _tool.Rows("ranks", "--wave", "2018-11", "--unit", "9904", "--indicator", "early"));
    }

    [UnixFact]
    public void One_seed_gives_the_same_bytes_whatever_the_number_of_cores()
    {
        (int Code, string Output, string Error) On(int cores)
        {
            using var process = Executable.StartOther("env", _tool.Folder, $"DOTNET_PROCESSOR_COUNT={cores}", Executable.Path, "ranks", "--to", "json");
            return Executable.End(process);
        }

        var one = On(1);
        Assert.Equal((0, ""), (one.Code, one.Error));
        Assert.Equal(one, On(2));
    }

    [Theory]
    [InlineData("nb", "På «Medvirkning fra barn, unge og familier», «Kompetanse i egen tjeneste» og «Felles språk og verktøy» kan ikke kommunene skilles fra hverandre:")]
    [InlineData("nn", "På «Medverknad frå barn, unge og familiar», «Kompetanse i eiga teneste» og «Felles språk og verktøy» kan ikkje kommunane skiljast frå kvarandre:")]
    [InlineData("en", "On 'Participation of children, young people and families', 'Competence in own service' and 'Common language and tools', the municipalities cannot be told apart:")]
    public void Where_nothing_but_chance_is_between_them_words_say_that_municipalities_cannot_be_told_apart(string language, string words)
    {
        var answer = _tool.Ask("synthesis", "--wave", "2018-11", "--to", "csv", "--lang", language);

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.StartsWith(words, answer.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["knowledge.participation", "competence.own", "competence.language"],
            Csv.Rows(answer.Output).Where(row => row["unit"] == "9901" && row["tau2"] == "0").Select(row => row["indicator"]));
    }

    [Fact]
    public void Where_every_indicator_tells_municipalities_apart_nothing_is_said() =>
        Assert.Equal("", _tool.Ask("synthesis", "--wave", "2018-11", "--indicator", "culture").Error);

    [Fact]
    public void Each_method_for_heterogeneity_gives_its_own_figure_and_the_same_test()
    {
        var methods = new[] { "reml", "pm", "dl" }.Select(method => _tool.Rows("synthesis", "--wave", "2018-11", "--method", method)[0]).ToList();

        Assert.Equal(3, methods.Select(row => row["tau2"]).Distinct().Count());
        Assert.Single(methods.Select(row => row["q"]).Distinct());
        Assert.Equal(methods[0], _tool.Rows("synthesis", "--wave", "2018-11")[0]);
    }

    [Fact]
    public void The_level_widens_the_intervals_and_nothing_else()
    {
        var (wide, narrow) = (_tool.Rows("synthesis", "--level", "0.99")[0], _tool.Rows("synthesis", "--level", "0.8")[0]);

        Assert.Equal(["pi_low", "pi_high", "mu_low", "mu_high"], wide.Where(field => narrow[field.Key] != field.Value).Select(field => field.Key));
    }

    [Fact]
    public void Leaders_of_several_municipalities_are_said_to_be_taken_as_independent()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", text => text.Replace("\n9901,", "\n9901|9902,", StringComparison.Ordinal));
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        var answer = tool.Ask("compare", "--omnibus", "--to", "csv", "--lang", "en");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.StartsWith("Respondents who answer for several of the municipalities: ", answer.Error, StringComparison.Ordinal);
        Assert.Equal(_tool.Rows("compare", "--omnibus", "--wave", "2018-05").Select(row => row["n"]), Csv.Rows(answer.Output).Select(row => row["n"]));
        Assert.Equal("", _tool.Ask("compare", "--omnibus").Error);
    }

    [Fact]
    public void Leaders_of_several_municipalities_leave_every_rank_and_synthesis_standing()
    {
        using var tool = Tool.OnSample();
        tool.Change("2018-05.csv", text => text.Replace("\n9901,", "\n9901|9902,", StringComparison.Ordinal));
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");

        // Lyngskardal's dimension would say what a leader answered who left an indicator out.
        Assert.All(tool.Rows("ranks").Concat(tool.Rows("synthesis")), row => Assert.Equal(
            row["unit"] == "9907" ? "suppressed" : (row["unit"], row["indicator"]) == ("9904", "knowledge") ? "suppressed_secondary" : "ok",
            row["status"]));
    }

    [Fact]
    public void A_json_result_names_what_it_was_made_with()
    {
        Assert.Equal(("20170101", "500"), (Header("seed", "ranks", "--draws", "500"), Header("options.draws", "ranks", "--draws", "500")));
        Assert.Equal("pm", Header("options.method", "synthesis", "--method", "pm"));
        Assert.Equal("true", Header("options.omnibus", "compare", "--omnibus"));
    }

    [Fact]
    public void A_narrow_terminal_still_tells_rows_apart() => Assert.All(Commands, command =>
    {
        var table = _tool.Do([.. command, "--wave", "2018-11"]);
        Assert.Contains("indicator", table, StringComparison.Ordinal);
        Assert.Contains(command[0] == "compare" ? "welch_p" : "9904", table, StringComparison.Ordinal);
    });

    private string Header(string path, params string[] command)
    {
        using var json = JsonDocument.Parse(_tool.Do([.. command, "--to", "json"]));
        return path.Split('.').Aggregate(json.RootElement, (element, name) => element.GetProperty(name)).ToString();
    }
}
