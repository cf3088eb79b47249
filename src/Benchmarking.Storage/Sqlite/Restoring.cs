using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Storage.Files;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Puts what a copy of a database holds in the place of what the database holds, while others have it open.</summary>
/// <remarks>One transaction of statements rather than pages that are copied over: whoever reads sees what was or what is, nobody writes between the copy of what
/// was and what takes its place, numbers given once are not given again, and logs, which are only added to, keep their lines and get
/// those that only the backup has.</remarks>
internal sealed class Restoring
{
    // Tables that nothing is deleted from are logs.
    private const string SelectTables =
        """
        SELECT name FROM main.sqlite_master AS made
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE '\_\_EF%' ESCAPE '\' AND NOT EXISTS (
            SELECT 1 FROM main.sqlite_master AS guard
            WHERE guard.type = 'trigger' AND guard.tbl_name = made.name AND guard.name LIKE '%\_no\_delete' ESCAPE '\')
        ORDER BY name
        """;

    private const string SelectRevived =
        """
        SELECT DISTINCT wave FROM restored.imports
        WHERE undone = 0 AND wave IN (SELECT wave FROM main.imports WHERE sha256 = '') AND wave NOT IN (SELECT wave FROM main.imports WHERE undone = 0 AND wave IS NOT NULL)
        ORDER BY wave
        """;

    private readonly string _path;
    private readonly AuditEntry _entry;

    /// <summary>Gets ready.</summary>
    /// <param name="path">The database; it need not exist.</param>
    /// <param name="entry">Who does it and when, for the audit log; the time names what is kept.</param>
    public Restoring(string path, AuditEntry entry) => (_path, _entry) = (path, entry);

    /// <summary>The file in which is kept what stood before; null where nothing did.</summary>
    public string? Kept { get; private set; }

    /// <summary>The file that stood before and could not be read, under the name that it was given; null where it could.</summary>
    public string? SetAside { get; private set; }

    /// <summary>Waves that had been forgotten, nothing having been imported of them since, and that the copy brought back.</summary>
    public IReadOnlyList<WaveId> Revived { get; private set; } = [];

    /// <summary>Restores; what stood before is kept in a file beside the database.</summary>
    /// <param name="copy">The path of a sound copy, its tables up to date.</param>
    /// <param name="secret">The secret that its keys were hashed with, where it has to take the place of the one that is there; else null.</param>
    /// <exception cref="RefusedException">It cannot be done, and nothing was changed.</exception>
    public void From(string copy, byte[]? secret)
    {
        if (!File.Exists(_path))
        {
            Faults.Worded(_path, () => Place(copy, secret));
            return;
        }

        try
        {
            Kept = Replace(copy, secret);
        }
        catch (RefusedException fault) when (fault.Reason.Key is "storage.damaged" or "storage.no_database_file")
        {
            SetAside = Faults.Worded(_path, () => PlaceBesideDamaged(copy, secret));
        }
    }

    // With nothing to keep and nothing to take in, the copy itself takes the place: what cannot be done leaves nothing behind.
    private bool Place(string copy, byte[]? secret)
    {
        using (var connection = SqliteFile.Connect(copy))
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            AuditTable.Append(connection, _entry);
            transaction.Commit();
        }

        PutWithSecret(secret, () =>
        {
            // A log without its database would be taken for the new one's.
            DatabaseCopy.RemoveLogs(_path);
            File.Move(copy, _path);
        });
        return true;
    }

    private string PlaceBesideDamaged(string copy, byte[]? secret)
    {
        var aside = BackupNames.Damaged(_path, _entry.Time);
        try
        {
            DatabaseCopy.Move(_path, aside);
            Place(copy, secret);
            return aside;
        }
        catch when (!File.Exists(_path))
        {
            DatabaseCopy.Move(aside, _path);
            throw;
        }
    }

    private string? Replace(string copy, byte[]? secret)
    {
        using var live = SqliteFile.OpenOrCreate(_path);
        return Faults.Worded(_path, () =>
        {
            live.Run("PRAGMA foreign_keys = OFF");
            live.Run("ATTACH $0 AS restored", copy);
            using var transaction = live.BeginTransaction(deferred: false);
            var kept = Keep(live);
            try
            {
                TakeOver(live);
                WrittenFile.RefuseMoved(live);
                PutWithSecret(secret, transaction.Commit);
                return kept;
            }
            catch when (kept is not null && transaction.Connection is not null)
            {
                // What was kept stands still: nothing was committed, and a copy that nobody was told of would be forgotten there.
                DatabaseCopy.Remove(kept);
                File.Delete(new SecretFile(kept).Path);
                throw;
            }
        });
    }

    private void TakeOver(SqliteConnection live)
    {
        Revived = [.. Texts(live, SelectRevived).Select(WaveId.Parse)];
        foreach (var table in Texts(live, SelectTables))
        {
            live.Run($"DELETE FROM main.{table}; INSERT INTO main.{table} SELECT * FROM restored.{table}");
        }

        LogMerge.TakeIn(live);
        AuditTable.Append(live, _entry);
    }

    // Before the answers change, the new secret lies beside the old one: whoever finds that the old one does not fit any more puts it in place.
    private void PutWithSecret(byte[]? secret, Action put)
    {
        var file = new SecretFile(_path);
        if (secret is null)
        {
            put();
            return;
        }

        file.WritePending(secret);
        try
        {
            put();
        }
        catch
        {
            File.Delete(file.Pending);
            throw;
        }

        file.PutPendingInPlace();
    }

    // Read by another connection while this one keeps writers away.
    private string? Keep(SqliteConnection live)
    {
        if (live.Number("SELECT (SELECT count(*) FROM main.imports) + (SELECT count(*) FROM main.audit)") == 0)
        {
            return null;
        }

        var path = BackupNames.BeforeRestore(_path, _entry.Time);
        using var source = SqliteFile.Connect(_path);
        DatabaseCopy.Make(source, path, accompany: _ =>
        {
            if (new SecretFile(_path).TryRead() is { } secret)
            {
                new SecretFile(path).Put(secret);
            }
        });
        return path;
    }

    private static List<string> Texts(SqliteConnection live, string select)
    {
        using var statement = live.Statement(select);
        using var rows = statement.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }
}
