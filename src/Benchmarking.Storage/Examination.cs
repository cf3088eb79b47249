using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Storage.Sqlite;
using Benchmarking.Storage.Sqlite.Schema;
using Benchmarking.Wording;

namespace Benchmarking.Storage;

/// <summary>What is found of a store that is looked over; nothing is made, changed or brought up to date.</summary>
public sealed record Examination
{
    private Examination()
    {
    }

    /// <summary>The database file.</summary>
    public required string Path { get; init; }

    /// <summary>Whether there is a database.</summary>
    public bool Exists { get; private init; }

    /// <summary>Whether a file lies in its place that holds nothing.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>The version of its tables; 0 where it has none, or they cannot be told.</summary>
    public int Version { get; private init; }

    /// <summary>Whether a newer version of the tables is what this program works with.</summary>
    public bool IsOlder => Version is > 0 and < SchemaVersion.Current;

    /// <summary>How many imports stand.</summary>
    public int Imports { get; private init; }

    /// <summary>How many bytes the write-ahead log had before anybody looked.</summary>
    public long LogBytes { get; private init; }

    /// <summary>What is wrong with it and what to do; null where it is sound.</summary>
    public Sentence? Fault { get; private init; }

    /// <summary>Whether it may be this program's; false for what is known to be something else, which is left alone.</summary>
    public bool IsOwn => Fault?.Key is not ("storage.no_database_file" or "storage.other_program");

    /// <summary>The file of the secret.</summary>
    public string SecretPath => new SecretFile(Path).Path;

    /// <summary>Whether there is a secret.</summary>
    public bool HasSecret => File.Exists(SecretPath);

    /// <summary>What is wrong with the secret and what to do; null where it is right, or none is needed.</summary>
    public Sentence? SecretFault { get; private init; }

    /// <summary>Files beside it that the program made on its own account and that broken-off work left over, in ordinal order.</summary>
    public IReadOnlyList<string> Leftovers => Directory.Exists(System.IO.Path.GetDirectoryName(Path)) ? StoreFiles.LeftOver(Path) : [];

    /// <summary>Files beside it that tell that there has been a database: its secret, logs, and what has its name and was kept, in ordinal order.</summary>
    public IReadOnlyList<string> Traces =>
        Directory.Exists(System.IO.Path.GetDirectoryName(Path)) ? StoreFiles.Traces(Path) : [];

    /// <summary>Copies of it that lie beside it, under whatever names, in ordinal order.</summary>
    public IReadOnlyList<string> Backups => System.IO.Path.GetDirectoryName(Path) is { } folder && Directory.Exists(folder)
        ? [.. CopyFile.In(folder, Path).Where(file => !BackupNames.IsDamaged(Path, file))]
        : [];

    /// <summary>Damaged databases that copies took the place of, in ordinal order.</summary>
    public IReadOnlyList<string> SetAside => [.. Traces.Where(file => BackupNames.IsDamaged(Path, file))];

    /// <summary>Looks a store over.</summary>
    /// <param name="address">The absolute path of the database file, or a connection string.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="RefusedException">The address is a connection string.</exception>
    public static Examination Of(string address)
    {
        var path = Stores.PathIn(address);
        var found = new Examination { Path = path, Exists = File.Exists(path), LogBytes = File.Exists(path + "-wal") ? new FileInfo(path + "-wal").Length : 0 };
        try
        {
            SqliteFile.RefuseFolder(path);
            return found.Exists ? Faults.Worded(path, () => Opened(found)) : found;
        }
        catch (RefusedException fault)
        {
            return found with { Fault = fault.Reason };
        }
    }

    /// <summary>Looks a copy of a store over.</summary>
    /// <param name="file">The path of the copy.</param>
    /// <returns>What is wrong with it; null where it is sound.</returns>
    public static Sentence? FaultOf(string file) => CopyFile.Fault(file);

    private static Examination Opened(Examination found)
    {
        using var connection = SqliteFile.Connect(found.Path);
        var version = SchemaVersion.Of(connection);
        if (version == SchemaVersion.None)
        {
            return found with { Exists = false, IsEmpty = true };
        }

        DatabaseCopy.Verify(connection, found.Path);
        return found with
        {
            Version = version,
            Imports = (int)connection.Number("SELECT count(*) FROM imports WHERE undone = 0"),
            SecretFault = SecretFaultOf(new Secret(connection, new SecretFile(found.Path))),
        };
    }

    private static Sentence? SecretFaultOf(Secret secret)
    {
        try
        {
            secret.Check();
            return null;
        }
        catch (RefusedException fault)
        {
            return fault.Reason;
        }
    }
}
