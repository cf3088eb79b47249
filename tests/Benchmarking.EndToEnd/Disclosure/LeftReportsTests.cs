using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Disclosure;

/// <summary>Reports are made anew into the folder of the last ones.</summary>
public sealed class LeftReportsTests
{
    [Fact]
    public void Reports_that_a_run_did_not_make_again_are_named_and_stay()
    {
        using var tool = Tool.After("2018-11");
        Assert.DoesNotContain("earlier run", tool.Ask("report", "--lang", "en", "--to", "xlsx,html").Error, StringComparison.Ordinal);
        File.WriteAllText(tool.PathOf("reports/2018-05-9902-en.xlsx"), "another round");
        File.WriteAllText(tool.PathOf("reports/2018-11-9902-notes.txt"), "no report");

        var again = tool.Ask("report", "--lang", "en", "--unit", "9902");

        Assert.Equal(ExitCode.Done, again.Code);
        Assert.Contains("holds reports of an earlier run that were not made this time: 2018-11-9902-en.html. Do not hand them out", again.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(tool.PathOf("reports/2018-11-9902-en.html")));
        Assert.DoesNotContain("earlier run", tool.Ask("report", "--lang", "en", "--to", "xlsx,html").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_in_another_language_are_named_only_where_answers_have_come_since()
    {
        using var tool = Tool.After("2018-11");
        tool.Do("report", "--lang", "nb", "--unit", "9902");
        Assert.DoesNotContain("earlier run", tool.Ask("report", "--lang", "en", "--unit", "9902").Error, StringComparison.Ordinal);

        // The tests' clock stands in January 2019, so that everything was imported then.
        File.SetLastWriteTimeUtc(tool.PathOf("reports/2018-11-9902-nb.xlsx"), new DateTime(2019, 1, 13, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("not made this time: 2018-11-9902-nb.xlsx.", tool.Ask("report", "--lang", "en", "--unit", "9902").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reports_of_a_unit_that_gets_none_any_more_are_named_even_where_no_other_is_asked_for()
    {
        using var tool = Tool.After("2018-11");
        tool.Do("report");
        tool.Change("network.yaml", text => text.Replace("min_respondents: 5", "min_respondents: 12", StringComparison.Ordinal));

        var again = tool.Ask("report", "--lang", "en", "--unit", "9906");

        Assert.Equal(ExitCode.Refused, again.Code);
        Assert.Contains("2018-11-9906-nb.xlsx", again.Error, StringComparison.Ordinal);
    }
}
