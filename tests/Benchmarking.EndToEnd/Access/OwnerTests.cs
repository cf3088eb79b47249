using Benchmarking.Cli;
using Benchmarking.Storage;

namespace Benchmarking.EndToEnd.Access;

/// <summary>What holds answers, or the key to them, is its owner's alone.</summary>
public sealed class OwnerTests : IDisposable
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly Tool _tool = Tool.After("2018-05");

    public void Dispose() => _tool.Dispose();

    [UnixFact]
    public void Files_of_the_store_are_made_for_their_owner()
    {
        using var store = RawStore.Store(_tool);
        store.Audit(new AuditEntry(DateTimeOffset.UnixEpoch, "kari", "report"));

        Assert.Equal(["network.db", "network.db-shm", "network.db-wal", "network.key"], _tool.Names(".").Where(name => name.StartsWith("network.", StringComparison.Ordinal) && !name.EndsWith(".yaml", StringComparison.Ordinal)));
        Assert.All(Directory.GetFiles(_tool.Folder, "network.*").Where(file => !file.EndsWith(".yaml", StringComparison.Ordinal)), file => Assert.Equal(Owners, Mode(file)));
    }

    [UnixFact]
    public void Rejected_rows_are_written_for_their_owner()
    {
        _tool.Change("2018-11.csv", text => text + "9901,ppt,leder,zzz,2018-11-03,9\n");
        _tool.Do("import", "responses", "2018-11.csv", "--wave", "2018-11", "--rejects", "rejected.csv");

        Assert.Equal(Owners, Mode(_tool.PathOf("rejected.csv")));
    }

    [UnixFact]
    public void A_file_that_others_can_read_is_named_once_with_what_to_do()
    {
        Open("network.db");
        Open("network.key");

        var answer = _tool.Ask("scores");

        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Equal($"ADVARSEL: Andre enn eieren kan lese eller endre network.db og network.key i «{_tool.Folder}», der svarene eller nøkkelen til dem ligger. "
            + "Kjør «benchmarking doctor --mend» for å stenge dem ute.\n", answer.Error);
    }

    [UnixFact]
    public void Closing_them_is_enough()
    {
        Open("network.db");
        Open("network.key");

        Assert.Empty(StoreAccess.Close(StoreAccess.OpenToOthers(_tool.PathOf("network.db"))));

        Assert.Equal((Owners, Owners), (Mode(_tool.PathOf("network.db")), Mode(_tool.PathOf("network.key"))));
        Assert.Equal("", _tool.Ask("scores").Error);
    }

    [UnixTheory]
    [InlineData("network.v3.backup.db")]
    [InlineData("network.v3.backup.key")]
    [InlineData("network.key.restored")]
    [InlineData(".network.db.0011aabb.part")]
    [InlineData("network.db-journal")]
    public void Copies_and_drafts_beside_the_database_count(string name)
    {
        _tool.Write(name, "");
        Open(name);

        Assert.Equal([_tool.PathOf(name)], StoreAccess.OpenToOthers(_tool.PathOf("network.db")));
    }

    [UnixFact]
    public void Backups_count_under_any_name_with_their_keys()
    {
        _tool.Do("backup", "kept.db");
        Open("kept.db");
        Open("kept.key");

        Assert.Equal([_tool.PathOf("kept.db"), _tool.PathOf("kept.key")], StoreAccess.OpenToOthers(_tool.PathOf("network.db")));
    }

    [UnixTheory]
    [InlineData("network.yaml")]
    [InlineData("2018-05.csv")]
    [InlineData("networks.db")]
    public void Other_files_are_their_owners_affair(string name)
    {
        _tool.Write(name + ".txt", "");
        File.Move(_tool.PathOf(name + ".txt"), _tool.PathOf(name), overwrite: true);
        Open(name);

        Assert.Empty(StoreAccess.OpenToOthers(_tool.PathOf("network.db")));
    }

    [UnixTheory]
    [InlineData("pipe.db", null)]
    [InlineData("pipe.db", "beyond.db")]
    public void A_pipe_in_the_folder_holds_nobody_up(string name, string? link)
    {
        using (var make = Executable.StartOther("mkfifo", _tool.Folder, name))
        {
            make.WaitForExit();
        }

        if (link is not null)
        {
            File.CreateSymbolicLink(_tool.PathOf(link), _tool.PathOf(name));
        }

        Assert.True(Task.Run(() => _tool.Do("imports")).Wait(TimeSpan.FromMinutes(1)), "A command waits for what nobody writes.");
    }

    [Fact]
    public void A_server_and_a_folder_that_is_not_there_have_no_files()
    {
        Assert.Empty(StoreAccess.OpenToOthers("Host=db.example.no;Database=ks"));
        Assert.Empty(StoreAccess.OpenToOthers(_tool.PathOf("nowhere/network.db")));
    }

    private void Open(string name)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_tool.PathOf(name), Owners | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }
    }

    private static UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);
}
