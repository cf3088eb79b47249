using Benchmarking.Storage;
using Microsoft.Data.Sqlite;

namespace Benchmarking.EndToEnd.Access;

/// <summary>The database of a workspace, looked at past the product.</summary>
internal static class RawStore
{
    /// <summary>Opens the store itself.</summary>
    public static IStore Store(Tool tool) => Stores.OpenExisting(tool.PathOf("network.db"));

    /// <summary>Runs a statement.</summary>
    public static void Run(Tool tool, string sql)
    {
        using var connection = Open(tool);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of what a statement selects.</summary>
    public static IReadOnlyList<object> Column(Tool tool, string sql)
    {
        using var connection = Open(tool);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var values = new List<object>();
        while (rows.Read())
        {
            values.Add(rows.GetValue(0));
        }

        return values;
    }

    /// <summary>Begins to read, and goes on until disposed of.</summary>
    public static IDisposable Reading(Tool tool)
    {
        var connection = Open(tool);
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT count(*) FROM imports";
        command.ExecuteScalar();
        return connection;
    }

    /// <summary>The lines of the audit log: its commands.</summary>
    public static IReadOnlyList<string> Log(Tool tool) => [.. Column(tool, "SELECT command FROM audit ORDER BY number").Cast<string>()];

    /// <summary>The files of a folder, at any depth, that hold any of some bytes.</summary>
    public static IReadOnlyList<string> Holding(string folder, IReadOnlyList<byte[]> wanted) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file =>
        {
            var bytes = Bytes(file);
            return wanted.Any(one => bytes.AsSpan().IndexOf(one) >= 0);
        }),
    ];

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static SqliteConnection Open(Tool tool)
    {
        var connection = new SqliteConnection($"Data Source={tool.PathOf("network.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
