using System.Buffers.Binary;
using Benchmarking.Networks;
using Benchmarking.Storage.Sqlite.Schema;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>A file that may be a copy of a database. It is looked into and never changed.</summary>
internal static class CopyFile
{
    // https://www.sqlite.org/fileformat2.html: the header's first bytes, and where the application id stands.
    private static readonly byte[] Signature = "SQLite format 3\0"u8.ToArray();
    private const int ApplicationPlace = 68;
    private const int HeaderLength = 100;

    /// <summary>Whether a file is a database of this program that holds something of a wave.</summary>
    /// <param name="path">Any file.</param>
    /// <param name="wave">The wave.</param>
    /// <returns>True too where it is such a database and cannot be read.</returns>
    public static bool Holds(string path, WaveId wave)
    {
        try
        {
            return IsDatabase(path) && HoldsImports(path, wave);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            return fault is SqliteException;
        }
    }

    private static bool IsDatabase(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[HeaderLength];
        return file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength
            && header.StartsWith(Signature)
            && BinaryPrimitives.ReadInt32BigEndian(header[ApplicationPlace..]) == SchemaVersion.Application;
    }

    // Taken for a file that nothing changes, no log is made beside it; unless there is one, which then has to be read too.
    private static bool HoldsImports(string path, WaveId wave)
    {
        var address = new SqliteConnectionStringBuilder
        {
            DataSource = File.Exists(path + "-wal") ? path : $"{new Uri(path).AbsoluteUri}?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        using var connection = new SqliteConnection(address.ToString());
        connection.Open();
        return connection.Number("SELECT count(*) FROM imports WHERE wave = $0 AND undone = 0", wave.Value) > 0;
    }
}
