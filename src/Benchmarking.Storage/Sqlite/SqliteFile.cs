using System.Buffers.Binary;
using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Storage.Sqlite.Schema;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Opens database files.</summary>
internal static class SqliteFile
{
    private const int SecondsToWait = 5;

    // secure_delete: answers that are taken back do not stay in the file. temp_store: nor do they pass through a temporary one.
    private const string ConnectionSettings =
        """
        PRAGMA busy_timeout = 5000;
        PRAGMA foreign_keys = ON;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -32768;
        """;

    /// <summary>Opens a database, and makes it where there is none.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The open connection; tables are up to date.</returns>
    /// <exception cref="RefusedException">The file cannot be made or used. Nothing was changed.</exception>
    public static SqliteConnection OpenOrCreate(string path)
    {
        RefuseFolder(path);
        var made = !File.Exists(path) && Make(path);
        try
        {
            return Open(path, mayBeEmpty: true);
        }
        catch (RefusedException) when (made && IsStillEmpty(path))
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Whether a file begins as a database of this program does, sound or not.</summary>
    /// <param name="path">The absolute path of a file.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static bool IsOwn(string path)
    {
        // Where the header keeps what PRAGMA application_id says: https://www.sqlite.org/fileformat.html#the_database_header
        const int ApplicationAt = 68;
        var header = new byte[ApplicationAt + sizeof(int)];

        // A pipe has no length; to open one waits until somebody writes into it.
        FileSystemInfo found = new FileInfo(path);
        if ((found.ResolveLinkTarget(returnFinalTarget: true) ?? found) is not FileInfo { Length: > 0 })
        {
            return false;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length
            && header.AsSpan().StartsWith("SQLite format 3\0"u8)
            && BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationAt)) == SchemaVersion.Application;
    }

    /// <summary>Opens a database that is there already.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The open connection; tables are up to date.</returns>
    /// <exception cref="RefusedException">There is no database, or it cannot be used. Nothing was made.</exception>
    public static SqliteConnection OpenExisting(string path)
    {
        RefuseFolder(path);
        return File.Exists(path) ? Open(path, mayBeEmpty: false) : throw Absent(path);
    }

    /// <summary>Refuses to take a folder for a database.</summary>
    /// <param name="path">The absolute path.</param>
    /// <exception cref="RefusedException">A folder lies there.</exception>
    public static void RefuseFolder(string path)
    {
        if (Directory.Exists(path))
        {
            throw new RefusedException(new Sentence("storage.is_folder", path));
        }
    }

    /// <summary>Opens an empty database that is gone when it is closed.</summary>
    /// <returns>The open connection; tables are up to date.</returns>
    public static SqliteConnection OpenInMemory() => Open(":memory:", mayBeEmpty: true);

    /// <summary>Says that there is no database, and whether there has been one.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The refusal, to be thrown.</returns>
    public static RefusedException Absent(string path) =>
        new(Directory.Exists(Path.GetDirectoryName(path)) && StoreFiles.Traces(path) is { Count: > 0 } traces
            ? new Sentence("storage.gone", path, string.Join(", ", traces.Select(file => Path.GetFileName(file))))
            : new Sentence("storage.absent", path));

    private static bool Make(string path)
    {
        try
        {
            OwnerOnly.Create(path).Dispose();
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            throw new RefusedException(new Sentence("storage.no_folder", path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another program may have made the file a moment ago: then it is there to be opened.
            return File.Exists(path) ? false : throw new RefusedException(new Sentence("storage.cannot_write", path));
        }
    }

    private static bool IsStillEmpty(string path) => new FileInfo(path) is { Exists: true, Length: 0 };

    /// <summary>Opens a database as it is: tables of any version, of any program.</summary>
    /// <param name="path">The absolute path of a file that is there.</param>
    /// <returns>The open connection.</returns>
    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public static SqliteConnection Connect(string path)
    {
        var address = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = SecondsToWait,
        };
        var connection = new SqliteConnection(address.ToString());
        try
        {
            connection.Open();
            connection.Run(ConnectionSettings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Open(string path, bool mayBeEmpty) => Faults.Worded(path, () =>
    {
        var connection = Connect(path);
        try
        {
            Prepare(connection, mayBeEmpty);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    private static void Prepare(SqliteConnection connection, bool mayBeEmpty)
    {
        var version = SchemaVersion.Of(connection);
        if (version == SchemaVersion.None && !mayBeEmpty)
        {
            throw Absent(connection.DataSource);
        }

        if (version < SchemaVersion.Current)
        {
            SchemaVersion.Update(connection);
        }

        // Readers and one writer at a time do not wait for each other; a no-op where the file says so already.
        connection.Run("PRAGMA journal_mode = WAL");
    }
}
