using Benchmarking.EndToEnd.Artefacts;

namespace Benchmarking.EndToEnd;

/// <summary>The formats and kinds of names that reports are made in.</summary>
public sealed class ReportFormatTests(CompleteSample sample) : IClassFixture<CompleteSample>
{
    private readonly Tool _tool = sample.Tool;

    [Fact]
    public void Every_format_has_the_same_bytes_on_every_run()
    {
        foreach (var folder in new[] { "once", "again" })
        {
            _tool.Do("report", "--wave", "2018-11", "--to", "xlsx,html,svg", "--output", folder);
        }

        Assert.Contains(_tool.Names("once"), name => name.EndsWith(".svg", StringComparison.Ordinal));
        Assert.Equal(_tool.Hashes("once"), _tool.Hashes("again"));
    }

    [Fact]
    public void Names_open_and_anonymous_are_made_in_one_run_and_told_apart_by_their_files()
    {
        var answer = _tool.Ask("report", "--wave", "2018-11", "--to", "html", "--names", "both", "--lang", "en", "--output", "names");

        Assert.Equal(16, _tool.Names("names").Count);
        Assert.Contains("work out whom the letters stand for", answer.Error, StringComparison.Ordinal);
        var (open, anonymous) = (_tool.Text("names/2018-11-network-en.html"), _tool.Text("names/2018-11-network-en-anonymous.html"));
        Assert.Contains("Gråskjærvik", open, StringComparison.Ordinal);
        Assert.Contains("Municipality A", anonymous, StringComparison.Ordinal);
        Assert.All(
            new[] { "Bjørkfjære", "Gråskjærvik", "Skoddevåg", "Lyngskardal", "Rimdalsøy", "Høstvåg", "Måkeholmøy" },
            name => Assert.DoesNotContain(name, anonymous, StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_without_the_others_names_sees_its_own_alone_in_every_format()
    {
        _tool.Do("report", "--wave", "2018-11", "--unit", "9904", "--to", "xlsx,html,svg", "--names", "anonymous", "--output", "own");

        var others = new[] { "Bjørkfjære", "Gråskjærvik", "Skoddevåg", "Rimdalsøy", "Høstvåg", "Måkeholmøy" };
        foreach (var name in _tool.Names("own"))
        {
            var path = Path.Combine(_tool.PathOf("own"), name);
            var texts = name.EndsWith(".xlsx", StringComparison.Ordinal) ? Workbook.Parts(path).Values : [File.ReadAllText(path)];
            Assert.All(texts, text => Assert.All(others, other => Assert.DoesNotContain(other, text, StringComparison.Ordinal)));
        }

        Assert.Contains("Lyngskardal", _tool.Text("own/2018-11-9904-nb-anonymous.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_network_file_decides_for_one_reader()
    {
        using var tool = Tool.After("2018-11");
        tool.Change("network.yaml", text => text.Replace("{code: \"9904\", ", "{code: \"9904\", names: anonymous, ", StringComparison.Ordinal));
        tool.Do("report", "--wave", "2018-11", "--to", "html", "--output", "mixed");

        Assert.DoesNotContain("Gråskjærvik", tool.Text("mixed/2018-11-9904-nb.html"), StringComparison.Ordinal);
        Assert.Contains("Gråskjærvik", tool.Text("mixed/2018-11-9905-nb.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ranks_stand_in_the_networks_workbook_where_they_are_asked_for_alone()
    {
        _tool.Do("report", "--wave", "2018-11", "--lang", "en", "--output", "plain");
        _tool.Do("report", "--wave", "2018-11", "--lang", "en", "--ranks", "--output", "ranked");

        Assert.DoesNotContain("=== Ranks", WorkbookText.Of(_tool.PathOf("plain/2018-11-network-en.xlsx")), StringComparison.Ordinal);
        Assert.Contains("=== Ranks", WorkbookText.Of(_tool.PathOf("ranked/2018-11-network-en.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_there_is_not_is_named_with_those_that_there_are()
    {
        var answer = _tool.Ask("report", "--wave", "2018-11", "--to", "pdf,xlsx", "--lang", "en");

        Assert.Equal(Cli.ExitCode.Usage, answer.Code);
        Assert.Contains("xlsx,html,svg,png", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unit", "profile")]
    [InlineData("--indicator", "funnel")]
    [InlineData("--outcome", "scatter", "--indicator", "early")]
    public void A_figure_that_lacks_something_says_what(string lacks, string kind, params string[] options) =>
        Assert.Contains(lacks, _tool.Refused(["chart", kind, .. options, "--to", "svg"]), StringComparison.Ordinal);

    [Fact]
    public void What_may_not_be_shown_is_in_no_figure()
    {
        using var tool = Tool.After("2018-05");

        Assert.Contains("trend", tool.Refused("chart", "trend", "--unit", "9907", "--indicator", "culture", "--lang", "en"), StringComparison.Ordinal);
    }
}
