using Benchmarking.Storage.Files;
using Benchmarking.Storage.Sqlite;

namespace Benchmarking.Storage;

/// <summary>Who may read the files of a store.</summary>
public static class StoreAccess
{
    /// <summary>Looks for files that others than their owner may read or write: the database with its logs, the secret, and copies of both beside it, under whatever names.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <returns>Their paths, in ordinal order; none for a connection string, and none where the file system tells no one apart.</returns>
    /// <remarks>On Windows the write-ahead log takes the rights of its folder, each time anew: a folder that others can read is for its owner to close.</remarks>
    public static IReadOnlyList<string> OpenToOthers(string address)
    {
        if (Stores.IsConnectionString(address) || !Directory.Exists(Path.GetDirectoryName(address)))
        {
            return [];
        }

        return
        [
            .. StoreFiles.Of(address).Where(file => !(OperatingSystem.IsWindows() && StoreFiles.IsLog(file)) && OwnerOnly.IsOpenToOthers(file))
                .Union(Copies(address), StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    // Beside other files in the folder, which are left to whoever put them there.
    private static IEnumerable<string> Copies(string address) =>
        from file in CopyFile.In(Path.GetDirectoryName(address) ?? ".", address)
        from part in new[] { file, new SecretFile(file).Path }
        where File.Exists(part) && OwnerOnly.IsOpenToOthers(part)
        select part;

    /// <summary>Takes files from all but their owner.</summary>
    /// <param name="files">Their paths.</param>
    /// <returns>Those that this account could not close.</returns>
    public static IReadOnlyList<string> Close(IEnumerable<string> files) => [.. files.Where(file => !OwnerOnly.Close(file))];
}
