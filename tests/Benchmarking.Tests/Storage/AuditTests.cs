using Benchmarking.Storage;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Tests.Storage;

public sealed class AuditTests : IDisposable
{
    private static readonly AuditEntry First = new(new DateTimeOffset(2017, 11, 20, 9, 30, 0, TimeSpan.FromHours(1)), "kari", "scores --unsuppressed");
    private static readonly AuditEntry Second = new(DateTimeOffset.UnixEpoch, "ola", "report");
    private readonly Workspace _workspace = new();

    public AuditTests()
    {
        using var store = _workspace.Open();
        store.Audit(First);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_line_says_what_was_done_by_whom_and_when() => Assert.Equal(
        "1|2017-11-20T09:30:00.0000000+01:00|kari|scores --unsuppressed",
        _workspace.Run("SELECT number || '|' || time || '|' || user || '|' || command FROM audit"));

    [Theory]
    [InlineData("UPDATE audit SET user = 'ola'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("INSERT OR REPLACE INTO audit (number, time, user, command, hash) VALUES (1, '', 'ola', '', zeroblob(32))")]
    public void A_line_cannot_be_altered(string sql)
    {
        Assert.Throws<SqliteException>(() => _workspace.Run(sql));
        Assert.Equal("kari", _workspace.Run("SELECT user FROM audit"));
    }

    [Fact]
    public void Lines_are_added_after_each_other()
    {
        using var store = _workspace.Open();
        store.Audit(Second);

        var log = store.AuditLog();
        Assert.Null(log.FirstBroken);
        Assert.Equal([First, Second], log.Lines.Select(line => line.Entry));
        Assert.Equal([1, 2], log.Lines.Select(line => line.Number));
    }

    // Python: sha256(previous + pack('<q', number) + for each of time, user, command: pack('<q', len(text)) + text), previous being bytes(32) at first.
    [Fact]
    public void A_line_is_hashed_with_the_hash_before_it()
    {
        using var store = _workspace.Open();
        store.Audit(Second);

        Assert.Equal(
            ["49c60f8aa915f89321628eeb5b8802adcd309d3be235cdf97bf58c99e8feb2e1", "6288f0d819e1fb83786e6aaad43fe823e6b1a1c1057bc86eb898834f010a54ba"],
            store.AuditLog().Lines.Select(line => line.Hash));
    }

    [Theory]
    [InlineData("DELETE FROM audit WHERE number = 1", 1)]
    [InlineData("DELETE FROM audit WHERE number = 2", 2)]
    [InlineData("DELETE FROM audit WHERE number = 3", 3)]
    [InlineData("DELETE FROM audit", 1)]
    [InlineData("UPDATE audit SET user = 'per' WHERE number = 2", 2)]
    [InlineData("UPDATE audit SET time = '2017-11-20T09:30:00.0000000+00:00' WHERE number = 1", 1)]
    [InlineData("UPDATE audit SET user = 'karis', command = 'cores --unsuppressed' WHERE number = 1", 1)]
    [InlineData("UPDATE audit SET hash = zeroblob(32) WHERE number = 3", 3)]
    [InlineData("INSERT INTO audit VALUES (4, '2017-11-20T09:30:00.0000000+01:00', 'ola', 'report', zeroblob(32))", 4)]
    public void A_log_that_was_altered_by_other_means_is_noticed(string sql, int broken)
    {
        using var store = _workspace.Open();
        store.Audit(Second);
        store.Audit(Second);
        _workspace.Run("DROP TRIGGER audit_no_update");
        _workspace.Run("DROP TRIGGER audit_no_delete");

        _workspace.Run(sql);

        Assert.Equal(broken, store.AuditLog().FirstBroken);
    }

    [Fact]
    public void A_line_after_removed_ones_does_not_hide_that_they_are_gone()
    {
        using var store = _workspace.Open();
        store.Audit(Second);
        _workspace.Run("DROP TRIGGER audit_no_delete");
        _workspace.Run("DELETE FROM audit WHERE number = 2");

        store.Audit(Second);

        Assert.Equal(2, store.AuditLog().FirstBroken);
    }

    [Fact]
    public void A_note_beside_changes_stands_if_they_do()
    {
        using var store = _workspace.Open();
        Refusal.Of("storage.import_unknown", () => store.Commit([new StoreChange.Note(Second), new StoreChange.Undo(7)]));
        Assert.Single(store.AuditLog().Lines);

        store.Commit([Invented.Invited("a.csv", (0, 0, 5))]);
        store.Commit([new StoreChange.Undo(1), new StoreChange.Note(Second)]);

        Assert.Equal([First, Second], store.AuditLog().Lines.Select(line => line.Entry));
    }
}
