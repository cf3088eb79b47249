using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Storage.Sqlite;
using Benchmarking.Wording;

namespace Benchmarking.Storage;

/// <summary>Opens the store that an address names.</summary>
public static class Stores
{
    /// <summary>Opens a store, and makes it where there is none.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <returns>The store, its tables brought up to date.</returns>
    /// <exception cref="RefusedException">The address cannot be used: the sentence says why and what to do. Nothing was changed.</exception>
    public static IStore Open(string address) => new SqliteStore(SqliteFile.OpenOrCreate(PathIn(address)));

    /// <summary>Whether there is a store.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <returns>True where something lies there, whatever it is; false for an empty file, as a first import leaves it that was broken off.</returns>
    /// <exception cref="RefusedException">The address cannot be used: the sentence says why and what to do.</exception>
    public static bool Exists(string address) => new FileInfo(PathIn(address)) is { Exists: true, Length: > 0 };

    /// <summary>What tells of a store that has been where none is now.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <returns>The paths, in ordinal order; none where there is a store, and where there never was one.</returns>
    public static IReadOnlyList<string> TracesOfLost(string address)
    {
        if (IsConnectionString(address) || !Directory.Exists(Path.GetDirectoryName(address)))
        {
            return [];
        }

        // Before the look at the file itself: another program that makes it just now makes it first, and nothing but its log while it is empty.
        var traces = StoreFiles.Traces(address);
        return new FileInfo(address) switch
        {
            { Exists: false } => traces,
            { Length: 0 } => [.. traces.Where(file => !StoreFiles.IsLog(file))],
            _ => [],
        };
    }

    /// <summary>Opens a store that is there already, for work that only reads.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <returns>The store, its tables brought up to date.</returns>
    /// <exception cref="RefusedException">There is no store, or it cannot be used: the sentence says why and what to do. Nothing was made.</exception>
    public static IStore OpenExisting(string address) => new SqliteStore(SqliteFile.OpenExisting(PathIn(address)));

    /// <summary>Opens a store to rehearse on: the one that is there, or an empty one in memory.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <returns>The store. No file is made.</returns>
    /// <exception cref="RefusedException">The store cannot be used: the sentence says why and what to do.</exception>
    public static IStore OpenForRehearsal(string address) => Exists(address)
        ? OpenExisting(address)
        : new SqliteStore(SqliteFile.OpenInMemory());

    /// <summary>Gets ready to make a store where there is none, and makes nothing: the first use of the tables' model takes half a second,
    /// which another processor may have to spare while a file is read.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    public static void GetReady(string address)
    {
        if (!IsConnectionString(address) && !Exists(address))
        {
            OpenForRehearsal(address).Dispose();
        }
    }

    /// <summary>Whether an address is a connection string rather than a path.</summary>
    /// <param name="address">The address.</param>
    /// <returns>True for a connection string, whether or not there is a store for it.</returns>
    public static bool IsConnectionString(string address) =>
        address.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
        || address.Split(';').Any(part => part.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase));

    internal static string PathIn(string address) => IsConnectionString(address)
        ? throw new RefusedException(new Sentence("storage.postgresql"))
        : address;
}
