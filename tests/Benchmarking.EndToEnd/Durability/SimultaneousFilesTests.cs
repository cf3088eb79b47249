using Benchmarking.Cli;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Runs that write to the same place at the same time: what each writes lands whole, or it is told why it does not.</summary>
public sealed class SimultaneousFilesTests : IDisposable
{
    private readonly Tool _tool = Tool.After("2018-05");

    public void Dispose() => _tool.Dispose();

    // Runs that settle each other's stages just as these are made: without the attempts to begin anew, one in some hundred is told that the folder cannot be written.
    [Fact]
    public void Stages_of_one_folder_all_reach_it_and_leave_nothing()
    {
        string[] names = ["0.txt", "1.txt", "2.txt", "3.txt"];
        for (var round = 0; round < 100; round++)
        {
            var (folder, texts) = ($"round-{round}", Texts.Of(Language.English));
            using var start = new Barrier(names.Length);
            AtOnce(names.Select(name => (Action)(() =>
            {
                var scene = new Scene(InProcess.In(_tool.Folder), texts, new GlobalOptions(texts));
                start.SignalAndWait();
                using var stage = StagedFolder.BeginAfterOthers(scene, _tool.PathOf(folder));
                stage.Write(name, stream => stream.WriteByte(1));
                stage.Publish();
            })));

            Assert.Equal(names, _tool.Names(folder));
            AssertNothingLeft(folder);
        }
    }

    [Theory]
    [InlineData("export")]
    [InlineData("report --to html")]
    [InlineData("export --unsuppressed")]
    public void Two_runs_land_whole_or_one_is_told_why_not(string line)
    {
        string[] words = [.. line.Split(' '), "--wave", "2018-05", "--lang", "en", "--output"];
        _tool.Do([.. words, "alone"]);
        var (expected, before, answers) = (_tool.Hashes("alone"), _tool.Rows("publications").Count, new Answer[2]);

        AtOnce(Enumerable.Range(0, answers.Length).Select(run => (Action)(() => answers[run] = _tool.Ask([.. words, "shared"]))));

        var landed = answers.Count(answer => answer.Code == ExitCode.Done);
        Assert.Equal(expected, _tool.Hashes("shared"));
        Assert.All(
            answers.Where(answer => answer.Code != ExitCode.Done),
            answer => Assert.Contains("While this was being made, something else was published", answer.Error, StringComparison.Ordinal));
        Assert.InRange(landed, line.Contains("unsuppressed", StringComparison.Ordinal) ? 2 : 1, 2);
        Assert.Equal(before + (line.Contains("unsuppressed", StringComparison.Ordinal) ? 0 : landed), _tool.Rows("publications").Count);
        AssertNothingLeft("shared");
    }

    [Fact]
    public void A_file_is_whole_although_another_run_writes_it_too()
    {
        var path = _tool.PathOf("scores.csv");
        WholeFile.Write(path, slow =>
        {
            slow.WriteByte((byte)'s');
            WholeFile.Write(path, quick => quick.WriteByte((byte)'q'));
            Assert.Equal("q", _tool.Text("scores.csv"));
            slow.WriteByte((byte)'s');
        });

        Assert.Equal("ss", _tool.Text("scores.csv"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.Folder, ".*"));
    }

    [Fact]
    public void What_an_interrupted_run_left_of_a_file_goes_when_it_is_written_again()
    {
        _tool.Write(".scores.csv.0011aabb.part", "half");
        _tool.Write(".other-scores.csv.0011aabb.part", "another's");

        WholeFile.Write(_tool.PathOf("scores.csv"), stream => stream.WriteByte((byte)'s'));

        Assert.Equal([".other-scores.csv.0011aabb.part"], _tool.Names(".").Where(name => name[0] == '.'));
    }

    // Threads of their own: those of a pool come one by one.
    private static void AtOnce(IEnumerable<Action> works)
    {
        var tasks = works.Select(work => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WaitAll(tasks);
    }

    private void AssertNothingLeft(string folder)
    {
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.PathOf(folder), ".*"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.Folder, ".*"));
    }
}
