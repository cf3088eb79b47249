using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Storage.Files;
using Benchmarking.Storage.Sqlite;
using Benchmarking.Wording;

namespace Benchmarking.Storage;

/// <summary>Other files beside a store that are stores of this program: backups and copies, under whatever names.</summary>
public static class StoreCopies
{
    /// <summary>Finds copies that hold something of a wave.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <param name="wave">The wave.</param>
    /// <returns>Their paths, in ordinal order; those among them that cannot be read, since nobody can tell.</returns>
    public static IReadOnlyList<string> Holding(string address, WaveId wave)
    {
        var own = Stores.IsConnectionString(address) || !Directory.Exists(Path.GetDirectoryName(address)) ? null : address;
        return own is null
            ? []
            : [.. Directory.EnumerateFiles(Path.GetDirectoryName(own) ?? ".").Where(file => file != own && (BackupNames.IsDamaged(own, file) || CopyFile.Holds(file, wave))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Deletes a copy with what lies beside it: its logs, and its own copy of the secret.</summary>
    /// <param name="address">The absolute path of the store's own database file, whose secret stays.</param>
    /// <param name="copy">The path of the copy.</param>
    /// <exception cref="RefusedException">It cannot be deleted.</exception>
    public static void Delete(string address, string copy)
    {
        var secret = new SecretFile(copy).Path;
        string[] files = [copy, .. StoreFiles.Logs.Select(log => copy + log), .. secret == new SecretFile(address).Path ? [] : (string[])[secret]];
        try
        {
            foreach (var file in files)
            {
                File.Delete(file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("storage.copy_stays", copy, fault.Message));
        }
    }
}
