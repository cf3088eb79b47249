using Benchmarking.Storage;
using Benchmarking.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Tests.Storage;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("benchmarking-").FullName;

    /// <summary>Where the database is, or will be.</summary>
    public string Database => Path.Combine(Folder, "network.db");

    /// <summary>Where the secret is, or will be.</summary>
    public string Key => Path.Combine(Folder, "network.key");

    /// <summary>Opens the store, made at first use.</summary>
    public IStore Open() => Stores.Open(Database);

    /// <summary>Runs one statement on the database, past the store.</summary>
    /// <param name="sql">The statement.</param>
    /// <returns>Its first value.</returns>
    public object? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection.Value(sql);
    }

    /// <summary>Whether any file of the folder holds some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public bool Holds(byte[] bytes) => Directory.GetFiles(Folder).Any(file => Bytes(file).AsSpan().IndexOf(bytes) >= 0);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
