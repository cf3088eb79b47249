using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>An import where the database has gone: it is done, and it is said that another was expected.</summary>
public sealed class LostDatabaseTests : IDisposable
{
    private readonly Tool _tool = Tool.After("2018-05");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("nb", "gone", "Det har vært en database")]
    [InlineData("nn", "empty", "Det har vore ein database")]
    [InlineData("en", "gone", "There has been a database")]
    public void An_import_begins_a_new_one_and_says_what_to_do(string language, string state, string words)
    {
        File.Delete(_tool.PathOf("network.db"));
        if (state == "empty")
        {
            _tool.Write("network.db", "");
        }

        string[] line = ["import", "invited", "2018-05-invited.csv", "--wave", "2018-05", "--lang", language];
        foreach (var answer in (Answer[])[_tool.Ask([.. line, "--dry-run"]), _tool.Ask(line)])
        {
            Assert.Equal(ExitCode.Done, answer.Code);
            Assert.Contains(words, answer.Error, StringComparison.Ordinal);
            Assert.Contains(_tool.PathOf("network.db"), answer.Error, StringComparison.Ordinal);
            Assert.Contains("network.key", answer.Error, StringComparison.Ordinal);
            Assert.Contains("benchmarking restore FIL", answer.Error, StringComparison.Ordinal);
            Foreign.AssertNone(answer.Error, language);
        }

        Assert.Single(_tool.Rows("imports"));
    }

    [Fact]
    public void A_copy_that_lies_there_without_its_key_is_a_trace_too()
    {
        _tool.Do("backup", "network.2018-05.backup.db");
        foreach (var file in (string[])["network.db", "network.key", "network.2018-05.backup.key"])
        {
            File.Delete(_tool.PathOf(file));
        }

        Assert.Contains("network.2018-05.backup.db", _tool.Ask("import", "responses", "2018-05.csv", "--wave", "2018-05").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_import_says_so()
    {
        File.Delete(_tool.PathOf("network.db"));

        Assert.All(
            [
                "import responses 2018-05.csv --wave 2018-05", "import evaluations 2018-11-evaluations.csv --wave 2018-11", "import statistics outcomes.csv",
            ],
            line => Assert.Contains("Det har vært en database", _tool.Ask([.. line.Split(' '), "--dry-run"]).Error, StringComparison.Ordinal));
        Assert.False(File.Exists(_tool.PathOf("network.db")));
    }

    [Fact]
    public void A_first_import_and_a_later_one_say_nothing_of_it()
    {
        using var tool = Tool.OnSample();
        // As a first import leaves it that was broken off.
        tool.Write("network.db", "");
        tool.Do("import", "responses", "2018-05.csv", "--wave", "2018-05", "--dry-run");
        foreach (var line in (string[])["import responses 2018-05.csv --wave 2018-05", "import invited 2018-05-invited.csv --wave 2018-05", "import responses 2018-11.csv --wave 2018-11"])
        {
            var answer = tool.Ask(line.Split(' '));
            Assert.Equal(ExitCode.Done, answer.Code);
            Assert.DoesNotContain("Det har vært en database", answer.Error, StringComparison.Ordinal);
        }
    }
}
