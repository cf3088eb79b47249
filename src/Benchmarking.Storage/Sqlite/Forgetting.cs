using Benchmarking.Networks;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Takes away everything that was imported of a wave, so that nothing of it is in the files either.</summary>
/// <remarks>The numbers of its imports are kept, since they are not given again; what was published stays, since readers have it.</remarks>
internal static class Forgetting
{
    // The name and the hash of a file would tell whoever has the file that it was this one.
    private const string Blank =
        "UPDATE imports SET undone = 1, file_name = '', sha256 = '', row_count = 0, items = CASE WHEN items IS NULL THEN NULL ELSE '' END WHERE wave = $0";

    /// <summary>Deletes what is stored of a wave.</summary>
    /// <param name="connection">The database, in a transaction that writes.</param>
    /// <param name="wave">The wave.</param>
    /// <returns>How many imports stood, and how many respondents had answered.</returns>
    public static (int Imports, int Respondents) Delete(SqliteConnection connection, WaveId wave)
    {
        var respondents = connection.Number("SELECT count(*) FROM respondents JOIN imports ON number = import WHERE wave = $0", wave.Value);
        var imports = ImportTable.Standing(connection).Where(import => import.Wave == wave).ToList();
        foreach (var import in imports)
        {
            ImportTable.Undo(connection, import.Number);
        }

        connection.Run(Blank, wave.Value);
        return (imports.Count, (int)respondents);
    }

    /// <summary>Whether imports of a wave have been deleted.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="wave">The wave.</param>
    /// <returns>True where their numbers are all that is left of some.</returns>
    public static bool IsDone(SqliteConnection connection, WaveId wave) =>
        connection.Number("SELECT EXISTS (SELECT 1 FROM imports WHERE wave = $0 AND sha256 = '')", wave.Value) == 1;

    /// <summary>Writes the database anew without the pages that were freed, and empties the write-ahead log.</summary>
    /// <param name="connection">The database, outside of any transaction.</param>
    /// <returns>False where another program reads and keeps the log from being emptied.</returns>
    public static bool Clean(SqliteConnection connection)
    {
        connection.Run("VACUUM");
        using var statement = connection.Statement("PRAGMA wal_checkpoint(TRUNCATE)");
        using var row = statement.ExecuteReader();
        return row.Read() && row.GetInt32(0) == 0;
    }
}
