using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Reports that appear whole or not at all.</summary>
public sealed class StagedReportTests : IDisposable
{
    private readonly Tool _tool = Tool.After("2018-05");

    private string Reports => _tool.PathOf("reports");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_file_that_cannot_be_replaced_keeps_all_of_a_run_from_appearing()
    {
        _tool.Do("report", "--wave", "2018-05", "--unit", "9901");
        Directory.CreateDirectory(Path.Combine(Reports, "2018-05-9902-nb.xlsx"));
        var before = _tool.Hashes("reports");

        var error = _tool.Refused("report", "--wave", "2018-05", "--unit", "9901", "9902", "9903");

        Assert.Contains("2018-05-9902-nb.xlsx", error, StringComparison.Ordinal);
        Assert.Equal(before, _tool.Hashes("reports"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.Folder, ".*"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Reports, ".*"));
    }

    [Fact]
    public void Files_that_are_not_approved_do_not_appear()
    {
        using (var stage = StagedFolder.Begin(Reports))
        {
            stage.Write("a.txt", stream => stream.WriteByte(1));
            Assert.True(File.Exists(Path.Combine(stage.Folder, "a.txt")));
        }

        Assert.False(Path.Exists(Reports));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.Folder, ".*"));
    }

    [UnixFact]
    public void Nobody_else_looks_into_a_stage_and_everybody_into_what_was_published()
    {
        using var stage = StagedFolder.Begin(Reports);
        stage.Write("a.txt", stream => stream.WriteByte(1));
        var hidden = Path.GetDirectoryName(stage.Folder) ?? "";
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, Mode(hidden));

        stage.Publish();

        Assert.Equal(Mode(Directory.CreateDirectory(_tool.PathOf("usual")).FullName), Mode(Reports));
        Assert.Equal(["a.txt"], _tool.Names("reports"));
    }

    [Fact]
    public void What_a_broken_off_run_had_finished_is_put_in_place_by_the_next()
    {
        _tool.Do("report", "--wave", "2018-05", "--unit", "9901");
        _tool.Write("reports/.12345678.stage/whole/left.txt", "finished");
        _tool.Write("reports/.22345678.stage/part/half.txt", "half");
        _tool.Write(".reports.32345678.stage/part/half.txt", "half");

        var answer = _tool.Ask("report", "--wave", "2018-05", "--unit", "9901");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("avbrutt", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["2018-05-9901-nb.xlsx", "left.txt"], _tool.Names("reports"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Reports, ".*"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.Folder, ".*"));
    }

    [Fact]
    public void A_stage_that_another_run_works_on_is_left_alone()
    {
        using var other = StagedFolder.Begin(Reports);
        other.Write("other.txt", stream => stream.WriteByte(1));

        _tool.Do("report", "--wave", "2018-05", "--unit", "9901");
        other.Publish();

        Assert.Equal(["2018-05-9901-nb.xlsx", "other.txt"], _tool.Names("reports"));
    }

    [UnixFact]
    public void A_link_to_a_folder_stays_a_link()
    {
        Directory.CreateDirectory(_tool.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(Reports, _tool.PathOf("elsewhere"));

        _tool.Do("report", "--wave", "2018-05", "--unit", "9901");

        Assert.NotNull(new DirectoryInfo(Reports).LinkTarget);
        Assert.Equal(["2018-05-9901-nb.xlsx"], _tool.Names("elsewhere"));
    }

    private static UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);
}
