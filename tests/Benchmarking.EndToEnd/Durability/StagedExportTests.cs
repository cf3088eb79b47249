using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Tables that appear whole or not at all.</summary>
public sealed class StagedExportTests : IDisposable
{
    private static readonly string[] Closed = ["codebook.csv", "comparisons.csv", "scores.csv", "services.csv"];
    private readonly Tool _tool = Tool.After("2018-05");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void What_a_broken_off_run_had_finished_is_put_in_place_and_told_of()
    {
        _tool.Do("export", "--output", "tables");
        Assert.DoesNotContain("avbrutt", _tool.Ask("export", "--output", "tables").Error, StringComparison.Ordinal);
        _tool.Write("tables/.12345678.stage/whole/left.csv", "finished");
        _tool.Write(".tables.32345678.stage/part/half.csv", "half");

        var answer = _tool.Ask("export", "--output", "tables");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("avbrutt", answer.Error, StringComparison.Ordinal);
        Assert.Equal([.. Closed.Append("left.csv").Order(StringComparer.Ordinal)], _tool.Names("tables"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.PathOf("tables"), ".*"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.Folder, ".*"));
    }

    [Theory]
    [InlineData("nb", "hva den enkelte har svart")]
    [InlineData("nn", "kva den einskilde har svart")]
    [InlineData("en", "what each respondent answered")]
    public void Answers_of_an_earlier_run_are_told_of_beside_tables_that_may_be_shared(string language, string words)
    {
        string[] line = ["export", "--output", "tables", "--lang", language];
        Assert.DoesNotContain(words, _tool.Ask(line).Error, StringComparison.Ordinal);
        Assert.DoesNotContain(words, _tool.Ask([.. line, "--unsuppressed"]).Error, StringComparison.Ordinal);

        var told = _tool.Ask(line).Error;

        Assert.Contains(words, told, StringComparison.Ordinal);
        Assert.Contains("answers.csv", told, StringComparison.Ordinal);
        Assert.Contains("respondent_scores.csv", told, StringComparison.Ordinal);
    }
}
