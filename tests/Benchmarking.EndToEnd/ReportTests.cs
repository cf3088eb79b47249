using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

public sealed class ReportTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    [Fact]
    public void Each_municipality_gets_a_workbook_in_its_language_and_the_network_one()
    {
        _tool.Do("report", "--wave", "2018-11", "--output", "all");

        Assert.Equal(
            [
                "2018-11-9901-nb.xlsx", "2018-11-9902-nb.xlsx", "2018-11-9903-nn.xlsx", "2018-11-9904-nb.xlsx",
                "2018-11-9905-nb.xlsx", "2018-11-9906-nb.xlsx", "2018-11-9907-nb.xlsx", "2018-11-network-nb.xlsx",
            ],
            _tool.Names("all"));
    }

    [Fact]
    public void The_language_of_the_command_line_goes_before_that_of_the_municipality()
    {
        _tool.Do("report", "--wave", "2018-11", "--output", "english", "--lang", "en");

        Assert.All(_tool.Names("english"), name => Assert.EndsWith("-en.xlsx", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_municipalities_asked_for_are_made()
    {
        var said = _tool.Do("report", "--wave", "2018-11", "--output", "two", "--unit", "9902", "Skoddevåg");

        Assert.Equal(["2018-11-9902-nb.xlsx", "2018-11-9903-nn.xlsx"], _tool.Names("two"));
        Assert.Equal(_tool.Names("two").Select(name => Path.Combine(_tool.PathOf("two"), name)), said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Reports_lie_beside_the_network_file_where_nothing_else_is_said()
    {
        _tool.Do("report", "--wave", "2017-11", "--unit", "9901");

        Assert.Equal(["2017-11-9901-nb.xlsx"], _tool.Names("reports"));
    }

    [Fact]
    public void A_municipality_that_may_not_be_shown_gets_no_workbook_and_is_named()
    {
        var answer = _tool.Ask("report", "--wave", "2018-05", "--output", "second");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.DoesNotContain("2018-05-9907-nb.xlsx", _tool.Names("second"));
        Assert.Equal(7, _tool.Names("second").Count);
        Assert.Contains("Måkeholmøy (9907)", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("9907", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_nobody_may_see_is_refused()
    {
        var error = _tool.Refused("report", "--wave", "2018-05", "--unit", "9907", "--output", "none");

        Assert.Contains("Måkeholmøy (9907)", error, StringComparison.Ordinal);
        Assert.Contains("Ingen av kommunene du har nevnt", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_tool.PathOf("none")));
    }

    [Fact]
    public void All_means_all_whichever_municipality_is_named_beside_it()
    {
        _tool.Do("report", "--wave", "2018-11", "--output", "everyone", "--unit", "9902", "--all");

        Assert.Equal(8, _tool.Names("everyone").Count);
    }

    [Fact]
    public void The_same_answers_make_the_same_bytes()
    {
        _tool.Do("report", "--wave", "2018-11", "--output", "once");
        _tool.Do("report", "--wave", "2018-11", "--output", "again");

        Assert.Equal(_tool.Hashes("once"), _tool.Hashes("again"));
    }

    [Fact]
    public void The_order_of_imports_makes_no_difference()
    {
        using var other = Tool.After(Tool.Waves.Reverse());

        AssertSame(other);
    }

    [Fact]
    public void The_order_of_respondents_in_a_file_makes_no_difference()
    {
        using var other = Tool.After("2017-11");
        other.Change("2018-05.csv", text => string.Join('\n', text.TrimEnd('\n').Split('\n') is [var header, .. var rows] ? [header, .. rows.Reverse()] : []) + "\n");
        other.Do("import", "responses", "2018-05.csv", "--wave", "2018-05");
        other.Do("import", "invited", "2018-05-invited.csv", "--wave", "2018-05");

        AssertSame(other);
    }

    private void AssertSame(Tool other)
    {
        foreach (var tool in new[] { _tool, other })
        {
            tool.Do("report", "--wave", "2018-05", "--output", "ordered/reports");
            tool.Do("export", "--wave", "2018-05", "--output", "ordered/tables");
            tool.Do("scores", "--wave", "2018-05", "--by", "unit,service", "--to", "json", "--output", "ordered/cells.json");
        }

        Assert.Equal(_tool.Hashes("ordered"), other.Hashes("ordered"));
    }
}
