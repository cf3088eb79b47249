using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>A command line that cannot be understood, and what scripts see of one that can.</summary>
public sealed class CommandLineTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    [Theory]
    [InlineData("check --wave 2019-05", "2019-05")]
    [InlineData("scores --wave 2019-05", "2019-05")]
    [InlineData("report --wave 2019-05", "2019-05")]
    [InlineData("scores --unit 9999", "9999")]
    public void What_the_network_lacks_is_told_before_anything_is_imported(string line, string lacking)
    {
        using var fresh = Tool.OnSample();

        Assert.Contains($"«{lacking}»", fresh.Refused(line.Split(' ')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_rows_is_not_drawn()
    {
        using var tool = Tool.After("2018-05");
        tool.Do("imports", "undo", "1");
        tool.Do("imports", "undo", "2");

        Assert.Equal("", tool.Do("imports"));
    }

    [Theory]
    [InlineData("", "må det stå en kommando til: demo, new,")]
    [InlineData("scors", "Mente du «scores»?")]
    [InlineData("scores --wav 2018-05", "«--wav» er verken en kommando eller et valg under «scores». Mente du «--wave»?")]
    [InlineData("scores extra", "«extra» er verken")]
    [InlineData("import", "må det stå en kommando til: responses, map, invited")]
    [InlineData("import response a.csv --wave 2018-05", "Mente du «responses»?")]
    [InlineData("import responses a.csv", "Valget --wave mangler")]
    [InlineData("import responses --wave 2018-05", "responses» mangler FILE")]
    [InlineData("indicators show", "show» mangler ID")]
    [InlineData("scores --wave", "Etter --wave mangler en verdi")]
    [InlineData("scores --wave 2018-05 --wave 2018-11", "--wave står mer enn én gang")]
    [InlineData("scores --weighting equal", "«equal» passer ikke til --weighting. Forventet: services, respondents, standardised.")]
    [InlineData("scores --by town", "«town» passer ikke til --by")]
    [InlineData("scores --to pdf", "«pdf» passer ikke til --to. Forventet: table, csv, json.")]
    [InlineData("report --to pdf", "«pdf» passer ikke til --to. Forventet: xlsx,html,svg,png.")]
    [InlineData("compare --adjust fdr", "«fdr» passer ikke til --adjust. Forventet: holm, bh, none.")]
    [InlineData("compare --omnibus --reference group", "holder ingen opp mot --reference")]
    [InlineData("ranks --explain --to csv", "--explain skriver tekst")]
    [InlineData("synthesis --method sj", "«sj» passer ikke til --method. Forventet: reml, pm, dl.")]
    [InlineData("ranks --draws 0", "«0» passer ikke til --draws. Forventet: ")]
    [InlineData("scores --seed ten", "«ten» passer ikke til --seed. Forventet: ")]
    [InlineData("scores --draws many", "«many» passer ikke til --draws")]
    [InlineData("scores --draws 0", "«0» passer ikke til --draws. Forventet: ")]
    [InlineData("scores --level 95", "«95» passer ikke til --level. Forventet: ")]
    [InlineData("imports undo two", "«two» passer ikke til N. Forventet: ")]
    [InlineData("import responses a.csv --wave 2018-05 --format excel", "«excel» passer ikke til --format")]
    [InlineData("scores --lang sv", "«sv» passer ikke til --lang. Forventet: nb, nn, en.")]
    public void What_is_not_understood_is_said_in_the_readers_words(string line, string words)
    {
        var answer = _tool.Ask(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((ExitCode.Usage, ""), (answer.Code, answer.Output));
        Assert.Contains(words, answer.Error, StringComparison.Ordinal);
        Assert.Contains("--help» for å se hva som er mulig", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Foreign.AssertNone(answer.Error, "nb");
    }

    [Theory]
    [InlineData("scores --wave 1999", "«1999»")]
    [InlineData("scores --unit 1234", "«1234»")]
    [InlineData("scores --indicator cultur", "Mente du «culture»?")]
    [InlineData("compare --reference 1234", "«1234»")]
    [InlineData("ranks --level 0,4", "«0.4»")]
    [InlineData("ranks --draws 18", "minst 19")]
    [InlineData("ranks --draws 100000000", "minne")]
    [InlineData("report --unit nowhere", "«nowhere»")]
    [InlineData("indicators show no-such-set", "«no-such-set»")]
    [InlineData("--network elsewhere.yaml scores --lang nb", "elsewhere.yaml")]
    public void What_does_not_exist_is_refused_with_what_does(string line, string words)
    {
        var error = _tool.Refused(line.Split(' '));

        Assert.Contains(words, error, StringComparison.Ordinal);
        Foreign.AssertNone(error, "nb");
    }

    [Fact]
    public void Standard_output_carries_the_result_alone()
    {
        var answer = _tool.Ask("scores", "--wave", "2018-05", "--unsuppressed", "--to", "csv");

        Assert.Equal(7 * 25, Csv.Rows(answer.Output).Count);
        Assert.StartsWith("ADVARSEL", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_goes_to_a_file_leaves_standard_output_empty() =>
        Assert.Equal("", _tool.Do("scores", "--to", "json", "--output", "quiet.json"));

    [Fact]
    public void A_level_may_be_written_with_a_comma() =>
        Assert.Equal(_tool.Do("scores", "--level", "0.9", "--to", "csv"), _tool.Do("scores", "--level", "0,9", "--to", "csv"));
}
