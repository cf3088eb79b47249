using System.Collections.Concurrent;
using System.Text;

namespace Benchmarking.EndToEnd.Access;

/// <summary>Keys are nowhere but in the file that they came in, and answers nowhere outside the workspace.</summary>
public sealed class SecrecyTests : IDisposable
{
    private readonly Tool _tool = Tool.OnSample();
    private readonly string _temporary = Directory.CreateTempSubdirectory("watched-").FullName;

    public void Dispose()
    {
        _tool.Dispose();
        Directory.Delete(_temporary, recursive: true);
    }

    [UnixFact]
    public void No_key_is_in_any_file_that_the_product_makes_and_no_answer_outside_the_workspace()
    {
        var keys = _tool.Text("2018-05.csv").Split('\n').Skip(1).Where(row => row.Length > 0).Select(row => Encoding.UTF8.GetBytes(row.Split(',')[3])).ToList();
        Assert.Equal(107, keys.Count);
        File.Delete(_tool.PathOf("2017-11.csv"));
        File.Delete(_tool.PathOf("2018-11.csv"));
        var made = new ConcurrentBag<string>();
        using var watcher = new FileSystemWatcher(_temporary) { IncludeSubdirectories = true };
        watcher.Created += (_, change) => made.Add(change.Name ?? "");
        watcher.Changed += (_, change) => made.Add(change.Name ?? "");
        watcher.EnableRaisingEvents = true;

        Run("import", "invited", "2018-05-invited.csv", "--wave", "2018-05");
        Run("import", "responses", "2018-05.csv", "--wave", "2018-05");
        Run("report", "--wave", "2018-05", "--unit", "9902", "--to", "xlsx,html");
        Run("forget", "--wave", "2018-05", "--yes");
        Run("import", "responses", "2018-05.csv", "--wave", "2018-05");

        File.WriteAllText(Path.Combine(_temporary, "last"), "");
        Assert.True(SpinWait.SpinUntil(() => made.Contains("last"), TimeSpan.FromSeconds(10)));
        Assert.Equal(["last"], made.Distinct());
        Assert.Equal([_tool.PathOf("2018-05.csv")], RawStore.Holding(_tool.Folder, keys));
    }

    // The runtime's own pipes for debuggers stay away, so that whatever appears is the product's.
    private void Run(params string[] words)
    {
        using var run = Executable.StartWith(new() { ["TMPDIR"] = _temporary, ["DOTNET_EnableDiagnostics"] = "0" }, _tool.Folder, words);
        var (code, _, error) = Executable.End(run);
        Assert.True(code == 0, error);
    }
}
