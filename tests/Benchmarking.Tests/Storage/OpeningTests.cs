using Benchmarking.Storage;
using Benchmarking.Storage.Sqlite;

namespace Benchmarking.Tests.Storage;

public sealed class OpeningTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_new_store_has_no_imports()
    {
        using var store = _workspace.Open();

        Assert.Empty(store.Imports());
        Assert.Equal(0, store.Responses(Invented.Wave, Invented.Set, Invented.Network).Count);
        Assert.Null(store.Invited(Invented.Wave, Invented.Network));
        Assert.Null(store.SetFile(Invented.Set.FileHash));
    }

    [Fact]
    public void Every_file_of_the_store_is_its_owners_alone()
    {
        using var store = _workspace.Open();
        store.Commit([Invented.Answers("a.csv", [1, 2, 3])]);

        string[] names = [.. Directory.GetFiles(_workspace.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(["network.db", "network.db-shm", "network.db-wal", "network.key"], names);
        foreach (var name in names)
        {
            Assert.True(OperatingSystem.IsWindows()
                || File.GetUnixFileMode(Path.Combine(_workspace.Folder, name)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
    }

    [Fact]
    public void A_closed_store_leaves_the_database_and_the_key_alone()
    {
        using (var store = _workspace.Open())
        {
            store.Commit([Invented.Answers("a.csv", [1, 2, 3])]);
        }

        Assert.Equal(2, Directory.GetFiles(_workspace.Folder).Length);
    }

    [Fact]
    public void Opening_what_exists_makes_nothing_where_there_is_none()
    {
        Assert.Contains("import responses", Refusal.Of("storage.absent", () => Stores.OpenExisting(_workspace.Database)), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_workspace.Folder));
    }

    [Fact]
    public void Opening_what_exists_finds_no_store_in_an_empty_file()
    {
        File.Create(_workspace.Database).Dispose();

        Refusal.Of("storage.absent", () => Stores.OpenExisting(_workspace.Database));
        Assert.Equal(0, new FileInfo(_workspace.Database).Length);
    }

    [Theory]
    [InlineData("postgres://host/network")]
    [InlineData("postgresql://host/network")]
    [InlineData("Host=localhost;Database=network")]
    [InlineData("Database=network; host=localhost")]
    public void PostgreSQL_is_refused_with_a_sentence(string address) =>
        Refusal.Of("storage.postgresql", () => Stores.Open(address));

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_was()
    {
        var text = string.Concat(Enumerable.Repeat("unit;service;q1\n", 1000));
        File.WriteAllText(_workspace.Database, text);

        Refusal.Of("storage.no_database_file", () => _workspace.Open());
        Assert.Equal(text, File.ReadAllText(_workspace.Database));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_as_it_was()
    {
        _workspace.Run("CREATE TABLE recipes (name TEXT)");
        var before = File.ReadAllBytes(_workspace.Database);

        Refusal.Of("storage.other_program", () => _workspace.Open());
        Assert.Equal(before, File.ReadAllBytes(_workspace.Database));
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused()
    {
        _workspace.Open().Dispose();
        _workspace.Run("PRAGMA user_version = 99");

        Refusal.Of("storage.newer", () => _workspace.Open());
        Refusal.Of("storage.newer", () => Stores.OpenExisting(_workspace.Database));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named() =>
        Assert.Contains("absent", Refusal.Of("storage.no_folder", () => Stores.Open(Path.Combine(_workspace.Folder, "absent", "network.db"))), StringComparison.Ordinal);

    [Fact]
    public void A_folder_in_the_databases_place_is_refused()
    {
        Directory.CreateDirectory(_workspace.Database);

        Refusal.Of("storage.is_folder", () => _workspace.Open());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_refused()
    {
        // The account that runs everything may write everywhere; a file in the folder's place stops it too.
        var folder = Path.Combine(_workspace.Folder, "file");
        File.WriteAllText(folder, "");

        Assert.Throws<Benchmarking.Findings.RefusedException>(() => Stores.Open(Path.Combine(folder, "network.db")));
    }

    [Fact]
    public void A_current_store_is_opened_without_the_history_of_migrations()
    {
        _workspace.Open().Dispose();
        _workspace.Run("DROP TABLE __EFMigrationsHistory");

        using var store = _workspace.Open();
        Assert.Empty(store.Imports());
    }

    [Fact]
    public void Many_that_open_at_once_make_one_store()
    {
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => _workspace.Open().Dispose());

        Assert.Equal(5L, _workspace.Run("SELECT count(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public void Connections_keep_the_promises_of_the_tables()
    {
        using var connection = SqliteFile.OpenOrCreate(_workspace.Database);

        Assert.Equal(1, connection.Number("PRAGMA foreign_keys"));
        Assert.Equal(1, connection.Number("PRAGMA secure_delete"));
        Assert.Equal(2, connection.Number("PRAGMA synchronous"));
        Assert.Equal("wal", connection.Value("PRAGMA journal_mode"));
        Assert.Equal("ok", connection.Value("PRAGMA integrity_check"));
    }
}
