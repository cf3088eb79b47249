using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Storage.Sqlite.Schema;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Benchmarking.Storage.Sqlite;

/// <summary>A backup that is to be restored: a private copy of it beside the database, checked and brought up to date. The backup itself is only read.</summary>
internal sealed class BackupFile : IDisposable
{
    private readonly string _file;

    private BackupFile(string file, string copy) => (_file, Copy) = (file, copy);

    /// <summary>The path of the copy.</summary>
    public string Copy { get; }

    /// <summary>Whether the backup was to be restored although no secret was found that fits it.</summary>
    public bool LacksSecret { get; private set; }

    /// <summary>Copies a backup and checks it.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="database">The database that it is to be restored to.</param>
    /// <returns>The backup, for the caller to dispose of.</returns>
    /// <exception cref="RefusedException">It is none, is damaged, another program's or a newer version's, or cannot be copied.</exception>
    public static BackupFile Open(string file, string database)
    {
        var backup = new BackupFile(file, BackupNames.Draft(database));
        try
        {
            DatabaseCopy.MakeOfFile(file, backup.Copy);
            backup.Check();
            return backup;
        }
        catch (Exception fault)
        {
            backup.Dispose();
            if (fault is IOException or UnauthorizedAccessException)
            {
                throw new RefusedException(new Sentence("storage.restore_unreadable", file, fault.Message));
            }

            throw;
        }
    }

    /// <summary>Finds the secret that the backup's keys were hashed with.</summary>
    /// <param name="own">The secret of the database that it is restored to.</param>
    /// <param name="withoutSecret">Whether it may be restored although its secret is lost.</param>
    /// <returns>The secret that has to take its place; null where the one that is there is right, or any.</returns>
    /// <exception cref="RefusedException">There is none.</exception>
    public byte[]? FindSecret(SecretFile own, bool withoutSecret)
    {
        using var connection = SqliteFile.Connect(Copy);
        var (secret, beside, standing) = (new Secret(connection, own), new SecretFile(_file), own.TryRead());
        var brought = beside.Read();
        if (secret.Fits(standing))
        {
            return standing is null ? brought : null;
        }

        if (secret.Fits(brought))
        {
            return brought;
        }

        LacksSecret = withoutSecret;
        return withoutSecret ? null : throw new RefusedException(new Sentence("storage.restore_no_key", _file, beside.Path));
    }

    public void Dispose() => DatabaseCopy.Remove(Copy);

    private void Check()
    {
        try
        {
            using var connection = SqliteFile.Connect(Copy);
            connection.Run("PRAGMA journal_mode = DELETE");
            if (SchemaVersion.Of(connection) == SchemaVersion.None)
            {
                throw new RefusedException(new Sentence("storage.restore_not_one", _file));
            }

            DatabaseCopy.Verify(connection, _file);
            SchemaVersion.Update(connection, keep: false);
        }
        catch (SqliteException fault)
        {
            throw new RefusedException(fault.SqliteErrorCode switch
            {
                raw.SQLITE_NOTADB => new Sentence("storage.restore_not_one", _file),
                raw.SQLITE_CORRUPT => new Sentence("storage.restore_damaged", _file),
                _ => Faults.Describe(fault, Copy),
            });
        }
        catch (RefusedException fault)
        {
            throw new RefusedException(fault.Reason.Key switch
            {
                "storage.other_program" => new Sentence("storage.restore_not_one", _file),
                "storage.newer" => new Sentence("storage.restore_newer", _file),
                "storage.damaged" => new Sentence("storage.restore_damaged", _file),
                _ => fault.Reason,
            });
        }
    }
}
