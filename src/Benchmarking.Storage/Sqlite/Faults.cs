using Benchmarking.Findings;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Benchmarking.Storage.Sqlite;

/// <summary>What the database product reports, in words for the person who has to act on it.</summary>
internal static class Faults
{
    // SQLITE_IOERR_SHMSIZE: the file beside the database that writers share could not be made as large as it has to be.
    private const int NoRoomToShare = raw.SQLITE_IOERR | (19 << 8);

    /// <summary>Does work on a database; what the product throws leaves as a refusal.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="work">The work: one transaction, so that nothing is left of it where it fails.</param>
    /// <returns>The work's result.</returns>
    /// <exception cref="RefusedException">The work failed: the sentence says why and what to do.</exception>
    public static T Worded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault)
        {
            throw new RefusedException(Describe(fault, path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence(IsDiskFull(fault) ? "storage.disk_full" : "storage.cannot_write", path));
        }
    }

    /// <summary>Whether a file could not be written because the disk has no room.</summary>
    /// <param name="fault">What the system threw.</param>
    /// <returns>True for ENOSPC, EDQUOT and EFBIG, and what Windows says instead.</returns>
    public static bool IsDiskFull(Exception fault) => fault.HResult is 27 or 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027);

    /// <summary>Says that what stands in the database cannot be what this program wrote.</summary>
    /// <param name="connection">The connection to the database.</param>
    /// <returns>The refusal, to be thrown.</returns>
    public static RefusedException Damaged(SqliteConnection connection) => new(new Sentence("storage.damaged", connection.DataSource));

    /// <summary>Says what the product reports.</summary>
    /// <param name="fault">What it threw.</param>
    /// <param name="path">The database file.</param>
    /// <returns>Why, and what to do.</returns>
    public static Sentence Describe(SqliteException fault, string path) => fault.SqliteErrorCode switch
    {
        _ when fault.SqliteExtendedErrorCode == NoRoomToShare => new("storage.disk_full", path),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new("storage.locked", path),
        raw.SQLITE_CORRUPT => new("storage.damaged", path),
        raw.SQLITE_NOTADB => new("storage.no_database_file", path),
        raw.SQLITE_FULL => new("storage.disk_full", path),
        raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => new("storage.cannot_write", path),
        _ => new("storage.failed", path, fault.SqliteExtendedErrorCode),
    };
}
