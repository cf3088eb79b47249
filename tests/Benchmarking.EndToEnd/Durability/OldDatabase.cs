using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Takes a database back to the tables that earlier versions of the program wrote, and asks SQLite itself whether one is sound.</summary>
internal static class OldDatabase
{
    private const string BackToSecond =
        """
        PRAGMA foreign_keys = OFF;
        BEGIN;
        DROP TABLE goals;
        CREATE TABLE imports_old (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('responses', 'invited', 'statistics', 'evaluations', 'units')),
            wave TEXT, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, time TEXT NOT NULL, row_count INTEGER NOT NULL,
            set_hash TEXT REFERENCES sets (file_hash), items TEXT,
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
        ) STRICT;
        INSERT INTO imports_old SELECT number, kind, wave, file_name, sha256, time, row_count, set_hash, items, undone FROM imports;
        DROP TABLE imports;
        ALTER TABLE imports_old RENAME TO imports;
        """;

    private const string BackToFirst =
        """
        DROP TABLE findings;
        DROP TABLE report_lines;
        DROP TABLE outcomes;
        DROP TABLE evaluations;
        DROP TABLE unit_facts;
        """;

    // Tables of versions after the third come and go without a word here.
    private const string Known = "'units', 'services', 'sets', 'imports', 'respondents', 'respondent_units', 'invited', 'secret_check', 'audit', 'findings', 'report_lines', 'outcomes', 'evaluations', 'unit_facts', 'goals'";

    /// <summary>Takes a database back.</summary>
    /// <param name="path">The database, open nowhere.</param>
    /// <param name="version">1 or 2.</param>
    public static void Make(string path, int version)
    {
        using var connection = Open(path);
        foreach (var table in All(connection, $"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT IN ({Known})"))
        {
            Run(connection, $"PRAGMA foreign_keys = OFF; DROP TABLE {table}");
        }

        Run(connection, BackToSecond);
        Run(connection, version == 1 ? BackToFirst : "");
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"DELETE FROM __EFMigrationsHistory WHERE MigrationId >= '000{version + 1}'; PRAGMA user_version = {version}; COMMIT; PRAGMA journal_mode = DELETE"));
    }

    /// <summary>Writes into a database's header which version its tables have, whatever they are.</summary>
    /// <param name="path">The database.</param>
    /// <param name="version">The version.</param>
    public static void SetVersion(string path, int version)
    {
        using var connection = Open(path);
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}"));
    }

    /// <summary>Asks whether a database is sound.</summary>
    /// <param name="path">The database.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static string? Fault(string path)
    {
        try
        {
            using var connection = Open(path);
            var (integrity, keys) = (All(connection, "PRAGMA integrity_check"), All(connection, "PRAGMA foreign_key_check"));
            return integrity is ["ok"] && keys.Count == 0 ? null : string.Join("; ", integrity.Concat(keys));
        }
        catch (SqliteException fault)
        {
            return fault.Message;
        }
    }

    /// <summary>The version of a database's tables.</summary>
    /// <param name="path">The database.</param>
    public static string Version(string path)
    {
        using var connection = Open(path);
        return All(connection, "PRAGMA user_version")[0];
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static List<string> All(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var rows = command.ExecuteReader();
        var all = new List<string>();
        while (rows.Read())
        {
            all.Add(rows.GetString(0));
        }

        return all;
    }
}
