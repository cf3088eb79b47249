using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Benchmarking.Storage.Sqlite.Schema;

/// <summary>Which tables a database has. The answer stands in the file's header, so that a current database is opened without EF.</summary>
internal static class SchemaVersion
{
    /// <summary>The version that this program writes: the number of its last migration.</summary>
    public const int Current = 5;

    /// <summary>What a database holds before its first migration.</summary>
    public const int None = 0;

    /// <summary>What the file's header says of whose database it is.</summary>
    public const int Application = 0x4B53_4E31;

    /// <summary>What a migration leaves in the file's header.</summary>
    /// <param name="version">The migration's number.</param>
    /// <returns>The statements.</returns>
    public static string Stamp(int version) =>
        string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Application}; PRAGMA user_version = {version};");

    /// <summary>Reads which tables a database has.</summary>
    /// <param name="connection">An open connection.</param>
    /// <returns>The version; <see cref="None"/> for an empty database.</returns>
    /// <exception cref="RefusedException">The database is another program's, or a newer version's.</exception>
    public static int Of(SqliteConnection connection)
    {
        var version = connection.Number("PRAGMA user_version");
        var application = connection.Number("PRAGMA application_id");
        var isEmpty = application == 0 && version == None && connection.Number("SELECT count(*) FROM sqlite_master") == 0;
        if (application != Application && !isEmpty)
        {
            throw new RefusedException(new Sentence("storage.other_program", connection.DataSource));
        }

        return version <= Current ? (int)version : throw new RefusedException(new Sentence("storage.newer", connection.DataSource));
    }

    /// <summary>Brings the tables up to date: all migrations, or none.</summary>
    /// <param name="connection">An open connection, outside of any transaction.</param>
    /// <param name="keep">Whether a database that has tables is copied first, to a file beside it that is named by its version and kept. Default true.</param>
    /// <exception cref="RefusedException">As for <see cref="Of"/>: another program may have come first. Or the copy cannot be made.</exception>
    public static void Update(SqliteConnection connection, bool keep = true)
    {
        // A table that others refer to is made anew with foreign keys off, which no transaction can turn off; they are checked before it ends.
        connection.Run("PRAGMA foreign_keys = OFF");
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var version = Of(connection);
            if (version < Current)
            {
                if (keep && version > None)
                {
                    KeepAsItWas(connection.DataSource, version);
                }

                Migrate(connection, transaction);
            }

            transaction.Commit();
        }
        finally
        {
            connection.Run("PRAGMA foreign_keys = ON");
        }
    }

    // Read by another connection while this one keeps writers away: what is kept is what is changed.
    private static void KeepAsItWas(string path, int version)
    {
        using var source = SqliteFile.Connect(path);
        DatabaseCopy.Make(source, BackupNames.BeforeMigration(path, version));
    }

    private static void Migrate(SqliteConnection connection, SqliteTransaction transaction)
    {
        AuditTable.Teach(connection);
        using var context = new StoreContext(connection);
        context.Database.UseTransaction(transaction);
        context.Database.Migrate();
        if (connection.Value("PRAGMA foreign_key_check") is not null)
        {
            throw Faults.Damaged(connection);
        }
    }
}
