using Benchmarking.Storage;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Tests.Storage;

public sealed class AuditTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public AuditTests()
    {
        using var store = _workspace.Open();
        store.Audit(new AuditEntry(new DateTimeOffset(2017, 11, 20, 9, 30, 0, TimeSpan.FromHours(1)), "kari", "scores --unsuppressed"));
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_line_says_what_was_done_by_whom_and_when() => Assert.Equal(
        "1|2017-11-20T09:30:00.0000000+01:00|kari|scores --unsuppressed",
        _workspace.Run("SELECT number || '|' || time || '|' || user || '|' || command FROM audit"));

    [Theory]
    [InlineData("UPDATE audit SET user = 'ola'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("INSERT OR REPLACE INTO audit (number, time, user, command) VALUES (1, '', 'ola', '')")]
    public void A_line_cannot_be_altered(string sql)
    {
        Assert.Throws<SqliteException>(() => _workspace.Run(sql));
        Assert.Equal("kari", _workspace.Run("SELECT user FROM audit"));
    }

    [Fact]
    public void Lines_are_added_after_each_other()
    {
        using var store = _workspace.Open();
        store.Audit(new AuditEntry(DateTimeOffset.UnixEpoch, "ola", "report"));

        Assert.Equal("kari,ola", _workspace.Run("SELECT group_concat(user ORDER BY number) FROM audit"));
    }
}
