using Benchmarking.Storage;
using Benchmarking.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Tests.Storage;

public sealed class FaultsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_full_disk_is_told_and_changes_nothing()
    {
        var connection = SqliteFile.OpenOrCreate(_workspace.Database);
        using var store = new SqliteStore(connection);
        store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);
        connection.Run($"PRAGMA max_page_count = {connection.Number("PRAGMA page_count") + 2}");

        Refusal.Of("storage.disk_full", () => store.Commit([new StoreChange.Undo(1), Many("b.csv")]));

        Assert.Equal(["a.csv"], store.Imports().Select(import => import.FileName));
        Assert.Equal(1, store.Responses(Invented.Wave, Invented.Set, Invented.Network).Count);
        connection.Run("PRAGMA max_page_count = 100000");
        Assert.Equal(2, Assert.Single(store.Commit([Many("b.csv")])).Number);
    }

    [Fact]
    public void A_database_that_another_program_writes_to_is_told_after_a_while()
    {
        var connection = SqliteFile.OpenOrCreate(_workspace.Database);
        connection.DefaultTimeout = 1;
        connection.Run("PRAGMA busy_timeout = 10");
        using var store = new SqliteStore(connection);
        using var other = SqliteFile.OpenExisting(_workspace.Database);
        using var writing = other.BeginTransaction(deferred: false);

        Refusal.Of("storage.locked", () => store.Commit([Invented.Answers("a.csv", [1, 1, 1])]));
        Assert.Empty(store.Imports());
    }

    [Fact]
    public void Reading_goes_on_while_another_program_writes()
    {
        using var store = _workspace.Open();
        store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);
        using var other = SqliteFile.OpenExisting(_workspace.Database);
        using var writing = other.BeginTransaction(deferred: false);
        other.Run("DELETE FROM respondent_units");

        Assert.Equal(1, store.Responses(Invented.Wave, Invented.Set, Invented.Network).Count);
    }

    [Fact]
    public void Two_that_commit_at_once_lose_nothing()
    {
        Parallel.For(0, 2, program =>
        {
            using var store = _workspace.Open();
            for (var turn = 0; turn < 10; turn++)
            {
                store.Commit([Invented.Answers($"{program}-{turn}.csv", [1, 1, 1], [2, 2, 2])]);
            }
        });

        using var after = _workspace.Open();
        Assert.Equal(Enumerable.Range(1, 20), after.Imports().Select(import => import.Number));
        Assert.Equal(40, after.Responses(Invented.Wave, Invented.Set, Invented.Network).Count);
    }

    [Fact]
    public void A_damaged_database_is_told()
    {
        using (var store = _workspace.Open())
        {
            store.Commit([Many("a.csv")]);
        }

        Overwrite(_workspace.Database);

        Refusal.Of("storage.damaged", () =>
        {
            using var store = _workspace.Open();
            store.Responses(Invented.Wave, Invented.Set, Invented.Network);
        });
    }

    [Theory]
    [InlineData("UPDATE respondents SET answers = x'01'")]
    [InlineData("UPDATE imports SET items = 'q1 q2 q9'")]
    [InlineData("DELETE FROM respondent_units")]
    [InlineData("UPDATE imports SET wave = '2017-11', time = 'yesterday'")]
    public void Rows_that_this_program_cannot_have_written_are_told(string sql)
    {
        using var store = _workspace.Open();
        store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);
        _workspace.Run(sql);

        Refusal.Of("storage.damaged", () => store.Responses(Invented.Wave, Invented.Set, Invented.Network));
    }

    [Fact]
    public void What_has_no_words_of_its_own_is_told_with_the_products_number() =>
        Refusal.Of("storage.failed", () => Faults.Worded<int>(_workspace.Database, () => throw new SqliteException("protocol", 15)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_database_that_was_taken_away_or_replaced_takes_nothing_unnoticed(bool isReplaced)
    {
        if (OperatingSystem.IsWindows())
        {
            // There nobody can take a file away that is open.
            return;
        }

        using var store = _workspace.Open();
        store.Commit([Invented.Answers("a.csv", [1, 1, 1])]);
        foreach (var file in Directory.GetFiles(_workspace.Folder, "network.db*"))
        {
            File.Delete(file);
        }

        if (isReplaced)
        {
            _workspace.Open().Dispose();
        }

        Refusal.Of("storage.moved", () => store.Commit([Invented.Answers("b.csv", [1, 1, 1])]));
    }

    private static StoreChange.AddResponses Many(string name) =>
        Invented.Answers(name, [.. Enumerable.Repeat<short[]>([1, 2, 3], 2000)]);

    private static void Overwrite(string path)
    {
        using var file = new FileStream(path, FileMode.Open);
        file.Position = file.Length / 2;
        file.Write([.. Enumerable.Repeat<byte>(0xA5, (int)(file.Length / 3))]);
    }
}
