using Benchmarking.Disclosure;
using Benchmarking.Storage;
using Benchmarking.Storage.Sqlite;

namespace Benchmarking.Tests.Storage;

public sealed class LogMergeTests : IDisposable
{
    private readonly Workspace _workspace = new();

    private string Backup => Path.Combine(_workspace.Folder, "backup.db");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_new_database_gets_the_logs_as_they_are()
    {
        Fill(Backup, "a", "b");
        Fill(_workspace.Database);

        TakeIn();

        Expect(["a", "b"], [(1, "a"), (2, "b")]);
        using var backup = Stores.Open(Backup);
        using var store = _workspace.Open();
        Assert.Equal(backup.AuditLog().Lines, store.AuditLog().Lines);
    }

    [Fact]
    public void A_database_that_went_on_keeps_its_own_and_nothing_comes_twice()
    {
        Fill(Backup, "a");
        Fill(_workspace.Database, "a", "b");

        TakeIn();

        Expect(["a", "b"], [(1, "a"), (2, "b")]);
    }

    [Fact]
    public void A_database_that_fell_behind_gets_the_rest()
    {
        Fill(Backup, "a", "b", "c");
        Fill(_workspace.Database, "a");

        TakeIn();

        Expect(["a", "b", "c"], [(1, "a"), (2, "b"), (3, "c")]);
    }

    [Fact]
    public void Where_the_two_have_parted_both_are_told_and_the_chain_is_whole()
    {
        Fill(Backup, "a", "b", "c");
        Fill(_workspace.Database, "x", "y");

        TakeIn();
        TakeIn();

        Expect(["x", "y", "a", "b", "c"], [(1, "x"), (2, "y"), (3, "a"), (4, "b"), (5, "c")], figures: ["x", "y", "a", "b", "c"]);
    }

    [Fact]
    public void What_was_done_to_a_backup_shows_in_a_new_database()
    {
        Fill(Backup, "a", "b", "c");
        Fill(_workspace.Database);
        Alter(Backup, "DROP TRIGGER audit_no_delete; DELETE FROM audit WHERE number = 2");

        TakeIn();

        using var store = _workspace.Open();
        Assert.Equal(2, store.AuditLog().FirstBroken);
    }

    private static void Fill(string path, params string[] names)
    {
        using var store = Stores.Open(path);
        foreach (var name in names)
        {
            var time = DateTimeOffset.UnixEpoch.AddDays(name[0]);
            store.Audit(new AuditEntry(time, "kari", name));
            store.Publish(
                new PublicationRecord(0, time, "kari", name, Invented.Wave),
                [new PublishedFigure(Invented.Wave, name, Unit: null, Service: null, Measure: null, Item: null, N: null, name[0], "")],
                weighed: 9);
        }
    }

    private static void Alter(string path, string sql)
    {
        using var connection = SqliteFile.OpenExisting(path);
        connection.Run(sql);
    }

    private void TakeIn()
    {
        using var connection = SqliteFile.OpenExisting(_workspace.Database);
        connection.Run("ATTACH $0 AS restored", Backup);
        using var transaction = connection.BeginTransaction(deferred: false);
        LogMerge.TakeIn(connection);
        transaction.Commit();
    }

    private void Expect(string[] lines, (int Number, string Command)[] publications, string[]? figures = null)
    {
        using var store = _workspace.Open();
        var log = store.AuditLog();
        Assert.Null(log.FirstBroken);
        Assert.Equal(lines, log.Lines.Select(line => line.Entry.Command));
        Assert.Equal(publications, store.Publications().Select(record => (record.Number, record.Command)));
        Assert.Equal(figures ?? lines, store.Published(Invented.Wave).Select(figure => figure.Table));
    }
}
