using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>A file that may be a copy of a database. It is looked into and never changed.</summary>
internal static class CopyFile
{
    /// <summary>Whether a file is a database of this program that holds something of a wave.</summary>
    /// <param name="path">Any file.</param>
    /// <param name="wave">The wave.</param>
    /// <returns>True too where it is such a database and cannot be read.</returns>
    public static bool Holds(string path, WaveId wave)
    {
        try
        {
            return SqliteFile.IsOwn(path) && HoldsImports(path, wave);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            return fault is SqliteException;
        }
    }

    /// <summary>Finds the databases of this program in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="own">The path of the one that is no copy.</param>
    /// <returns>Their paths, in ordinal order, but for drafts that broken-off work left.</returns>
    public static IReadOnlyList<string> In(string folder, string own) =>
        [.. Directory.EnumerateFiles(folder).Where(file => file != own && Path.GetFileName(file)[0] != '.' && IsReadable(file)).Order(StringComparer.Ordinal)];

    private static bool IsReadable(string path)
    {
        try
        {
            return SqliteFile.IsOwn(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Looks a copy over.</summary>
    /// <param name="path">A file that should be a copy of a database.</param>
    /// <returns>What is wrong with it; null where it is sound.</returns>
    public static Sentence? Fault(string path)
    {
        try
        {
            return Faults.Worded(path, () =>
            {
                using var connection = Open(path);
                DatabaseCopy.Verify(connection, path);
                return (Sentence?)null;
            });
        }
        catch (RefusedException fault)
        {
            return fault.Reason;
        }
    }

    // Taken for a file that nothing changes, no log is made beside it; unless there is one, which then has to be read too.
    private static bool HoldsImports(string path, WaveId wave)
    {
        using var connection = Open(path);
        return connection.Number("SELECT count(*) FROM imports WHERE wave = $0 AND undone = 0", wave.Value) > 0;
    }

    private static SqliteConnection Open(string path)
    {
        var address = new SqliteConnectionStringBuilder
        {
            DataSource = File.Exists(path + "-wal") ? path : $"{new Uri(path).AbsoluteUri}?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        var connection = new SqliteConnection(address.ToString());
        connection.Open();
        return connection;
    }
}
