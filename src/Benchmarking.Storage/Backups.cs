using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Storage.Files;
using Benchmarking.Storage.Sqlite;
using Benchmarking.Storage.Sqlite.Schema;
using Benchmarking.Wording;

namespace Benchmarking.Storage;

/// <summary>Copies a store to a file, and brings it back, while others use it.</summary>
public static class Backups
{
    /// <summary>Copies a store as it is now: one sound file that its owner alone can read, with the secret in a file beside it.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <param name="file">The absolute path of the copy.</param>
    /// <param name="entry">Who does it and when, for the audit log.</param>
    /// <param name="overwrite">Whether a copy that is there gives way.</param>
    /// <returns>What was made.</returns>
    /// <exception cref="RefusedException">There is no store, something is in the copy's place, or it cannot be made. Nothing was copied.</exception>
    public static BackupMade Make(string address, string file, AuditEntry entry, bool overwrite)
    {
        var (path, beside) = (Stores.PathIn(address), new SecretFile(file));
        SqliteFile.RefuseFolder(path);
        Refuse(IsOf(path, file), "storage.backup_itself", file);
        Refuse(Directory.Exists(file) || (!overwrite && File.Exists(file)), "storage.backup_exists", file);
        Refuse(!Directory.Exists(Path.GetDirectoryName(file)), "storage.backup_no_folder", file);
        Refuse(File.Exists(file) && !Faults.Worded(file, () => SqliteFile.IsOwn(file)), "storage.backup_no_copy", file);
        return Faults.Worded(path, () =>
        {
            using var source = File.Exists(path) ? SqliteFile.Connect(path) : throw SqliteFile.Absent(path);
            if (SchemaVersion.Of(source) == SchemaVersion.None)
            {
                throw SqliteFile.Absent(path);
            }

            var (isWhole, hasSecret, isCurrent) = (true, false, SchemaVersion.Of(source) == SchemaVersion.Current);
            DatabaseCopy.Make(source, file, overwrite, copy =>
            {
                var secret = new SecretFile(path).TryRead();
                isWhole = new Secret(copy, beside).Fits(secret);
                hasSecret = secret is not null && isWhole;
                Accompany(beside, hasSecret ? secret : null);
            });
            return new BackupMade(hasSecret ? beside.Path : null, isWhole, new FileInfo(file).Length) { Unlogged = isCurrent ? Unlogged(path, entry) : null };
        });
    }

    /// <summary>Puts what a copy holds in the place of what a store holds, all at once; what the store holds is copied first.</summary>
    /// <param name="address">The absolute path of the database file, which is made where there is none, or a connection string.</param>
    /// <param name="file">The absolute path of the copy. The secret is looked for beside it, and beside the store.</param>
    /// <param name="entry">Who does it and when, for the audit log; the time names the copy of what the store held.</param>
    /// <param name="withoutSecret">Whether to go on although the copy's secret is lost: its answers can be read then, and no new ones added. Default false.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="RefusedException">The file is no sound copy of a store, its secret is not there, or the store cannot be written. Nothing was changed.</exception>
    public static Restoration Restore(string address, string file, AuditEntry entry, bool withoutSecret = false)
    {
        var path = Stores.PathIn(address);
        Refuse(!File.Exists(file), "storage.restore_absent", file);
        Refuse(IsOf(path, file), "storage.restore_itself", file);
        Refuse(!Directory.Exists(Path.GetDirectoryName(path)), "storage.no_folder", path);
        SqliteFile.RefuseFolder(path);
        using var backup = BackupFile.Open(file, path);
        var restoring = new Restoring(path, entry);
        restoring.From(backup.Copy, backup.FindSecret(new SecretFile(path), withoutSecret));
        using var store = Stores.OpenExisting(path);
        return new Restoration(restoring.Kept, store.Imports().Count)
        {
            SetAside = restoring.SetAside,
            Revived = restoring.Revived,
            MissingKey = backup.LacksSecret ? new SecretFile(path).Path : null,
        };
    }

    // A copy is worth most where a store can no longer be written, or before older tables are brought up to date: it does not wait for the log.
    private static Sentence? Unlogged(string path, AuditEntry entry)
    {
        try
        {
            using var store = Stores.OpenExisting(path);
            store.Audit(entry);
            return null;
        }
        catch (RefusedException fault)
        {
            return fault.Reason;
        }
    }

    private static void Accompany(SecretFile beside, byte[]? secret)
    {
        var standing = beside.TryRead();
        Refuse(File.Exists(beside.Path) && (secret is null || standing is null || !standing.AsSpan().SequenceEqual(secret)), "storage.backup_key_exists", beside.Path);
        if (secret is not null && standing is null)
        {
            beside.Put(secret);
        }
    }

    // Without regard to case: where the file system has none either, NETWORK.KEY is the key file.
    private static bool IsOf(string database, string file) =>
        StoreFiles.Logs.Select(log => database + log).Append(database).Append(new SecretFile(database).Path).Contains(file, StringComparer.OrdinalIgnoreCase);

    private static void Refuse(bool condition, string key, string path)
    {
        if (condition)
        {
            throw new RefusedException(new Sentence(key, path));
        }
    }
}

/// <summary>A copy of a store that was made.</summary>
/// <param name="Key">The file with the secret; null where there is none.</param>
/// <param name="IsWhole">False where keys are stored whose secret is not there any more.</param>
/// <param name="Bytes">How large the copy is.</param>
public sealed record BackupMade(string? Key, bool IsWhole, long Bytes)
{
    /// <summary>Why the audit log does not tell of it; null where it does, or where the store has older tables, which are left as they are.</summary>
    public Sentence? Unlogged { get; init; }
}

/// <summary>What was done to bring a store back.</summary>
/// <param name="Kept">The file in which is kept what the store held; null where it held nothing that could be read, and so nothing done since the copy was taken along.</param>
/// <param name="Imports">How many imports stand now.</param>
public sealed record Restoration(string? Kept, int Imports)
{
    /// <summary>The file in which is kept what could not be read, and so took no part; null where all could.</summary>
    public string? SetAside { get; init; }

    /// <summary>Where the file with the secret has to be put if it is found; null where it is there, or none is needed.</summary>
    public string? MissingKey { get; init; }

    /// <summary>Waves that had been forgotten, and of which the copy brought imports back.</summary>
    public IReadOnlyList<WaveId> Revived { get; init; } = [];
}
