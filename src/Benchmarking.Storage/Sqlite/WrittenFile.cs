using Benchmarking.Findings;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Benchmarking.Storage.Sqlite;

/// <summary>The file that a connection writes to, which somebody may have taken from under it.</summary>
internal static class WrittenFile
{
    /// <summary>Refuses to go on where the database's path no longer leads to the file that is written: what is committed to a deleted file is gone when it is closed.</summary>
    /// <param name="connection">The database, in a transaction that writes, and so keeps every other writer of the same file away.</param>
    /// <exception cref="RefusedException">The file was deleted, moved, or another was put in its place.</exception>
    public static void RefuseMoved(SqliteConnection connection)
    {
        if (connection.DataSource != ":memory:" && !IsKeptFromOthers(connection.DataSource))
        {
            throw new RefusedException(new Sentence("storage.moved", connection.DataSource));
        }
    }

    // A second connection that may write beside the first has another file before it.
    private static bool IsKeptFromOthers(string path)
    {
        try
        {
            using var other = SqliteFile.Connect(path);
            raw.sqlite3_busy_timeout(other.Handle, 0);
            return raw.sqlite3_exec(other.Handle, "BEGIN IMMEDIATE") == raw.SQLITE_BUSY;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
