using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Storage.Sqlite.Schema;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Copies databases while others read and write them. A copy is one file, its owner's alone, sound, and appears whole or not at all.</summary>
internal static class DatabaseCopy
{
    /// <summary>Copies a database to a file.</summary>
    /// <param name="source">The database; what others have committed by now is in the copy.</param>
    /// <param name="path">The absolute path of the copy.</param>
    /// <param name="overwrite">Whether a file that is there gives way. Default false.</param>
    /// <param name="accompany">Puts beside the copy what belongs with it, given the copy, before it appears. Default nothing.</param>
    /// <exception cref="RefusedException">The copy cannot be made, or the database is damaged.</exception>
    public static void Make(SqliteConnection source, string path, bool overwrite = false, Action<SqliteConnection>? accompany = null) => Written(path, draft =>
    {
        OwnerOnly.Create(draft).Dispose();
        using (var copy = SqliteFile.Connect(draft))
        {
            Copy(source, copy);
        }

        Flush(draft);
        if (accompany is not null)
        {
            // Once the disk has had room for the copy: what goes with one that is never made would lie there alone.
            using var copy = SqliteFile.Connect(draft);
            accompany(copy);
        }

        File.Move(draft, path, overwrite);
    });

    /// <summary>Copies a file that may be a database, to look into it and to change it.</summary>
    /// <param name="file">The file; with the write-ahead log beside it, if there is one.</param>
    /// <param name="path">The absolute path of the copy; nothing is there.</param>
    /// <exception cref="IOException">The copy cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The copy may not be made.</exception>
    public static void MakeOfFile(string file, string path)
    {
        foreach (var part in (string[])["-wal", ""])
        {
            if (File.Exists(file + part))
            {
                using var from = new FileStream(file + part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var to = OwnerOnly.Create(path + part);
                from.CopyTo(to);
            }
        }
    }

    /// <summary>Finds out whether a database is sound and this program's.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="name">The file to name where it is not.</param>
    /// <exception cref="RefusedException">It is damaged, another program's, or a newer version's.</exception>
    public static void Verify(SqliteConnection connection, string name)
    {
        SchemaVersion.Of(connection);
        if (connection.Value("PRAGMA integrity_check") is not "ok" || connection.Value("PRAGMA foreign_key_check") is not null)
        {
            throw new RefusedException(new Sentence("storage.damaged", name));
        }
    }

    /// <summary>Takes a database file away, with what lies beside it.</summary>
    /// <param name="path">The file.</param>
    public static void Remove(string path)
    {
        File.Delete(path);
        RemoveLogs(path);
    }

    /// <summary>Takes away what lies beside a database file, which is not there itself or no longer.</summary>
    /// <param name="path">The file.</param>
    public static void RemoveLogs(string path)
    {
        foreach (var log in StoreFiles.Logs)
        {
            File.Delete(path + log);
        }
    }

    /// <summary>Gives a database file another name, with logs beside it that have something of it.</summary>
    /// <param name="from">The file; what is not there is passed over.</param>
    /// <param name="to">The other name.</param>
    /// <exception cref="IOException">It cannot be done.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be done.</exception>
    public static void Move(string from, string to)
    {
        foreach (var part in (string[])["", "-wal", "-journal"])
        {
            if (File.Exists(from + part))
            {
                File.Move(from + part, to + part);
            }
        }
    }

    // A copy has the faults of what it was made of.
    private static void Copy(SqliteConnection source, SqliteConnection copy)
    {
        try
        {
            source.BackupDatabase(copy);
            copy.Run("PRAGMA journal_mode = DELETE");
            Verify(copy, source.DataSource);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB)
        {
            throw new RefusedException(Faults.Describe(fault, source.DataSource));
        }
    }

    private static void Written(string path, Action<string> write)
    {
        var draft = BackupNames.Draft(path);
        try
        {
            Faults.Worded(path, () => Placed(path, draft, write));
        }
        finally
        {
            Remove(draft);
        }
    }

    private static bool Placed(string path, string draft, Action<string> write)
    {
        try
        {
            write(draft);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException && !Faults.IsDiskFull(fault))
        {
            throw new RefusedException(new Sentence("storage.backup_unwritable", path));
        }
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
