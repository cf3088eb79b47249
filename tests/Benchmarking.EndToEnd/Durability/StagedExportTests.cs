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
}
