namespace Benchmarking.Storage.Files;

/// <summary>Which files beside a database hold answers, or the secret that tells whose they are, by their names.</summary>
internal static class StoreFiles
{
    /// <summary>The endings of what SQLite keeps beside a database.</summary>
    public static IReadOnlyList<string> Logs { get; } = ["-wal", "-shm", "-journal"];

    /// <summary>The database, what SQLite keeps beside it, the secret, copies of both, and drafts that were left behind.</summary>
    /// <param name="database">The absolute path of the database.</param>
    /// <returns>The paths of those that are there, in ordinal order.</returns>
    public static IReadOnlyList<string> Of(string database)
    {
        var (name, stem, key) = (Path.GetFileName(database), Path.GetFileNameWithoutExtension(database), Path.GetFileName(new SecretFile(database).Path));
        bool IsOne(string file) =>
            file == name || Logs.Any(log => file == name + log)
            || file == key || file.StartsWith(key + ".", StringComparison.Ordinal)
            || (file.StartsWith(stem + ".", StringComparison.Ordinal) && (file.EndsWith(".db", StringComparison.Ordinal) || file.EndsWith(".key", StringComparison.Ordinal)))
            || (file.StartsWith($".{stem}.", StringComparison.Ordinal) && file.EndsWith(".part", StringComparison.Ordinal));
        return [.. Directory.EnumerateFiles(Path.GetDirectoryName(database) ?? ".").Where(path => IsOne(Path.GetFileName(path))).Order(StringComparer.Ordinal)];
    }

    /// <summary>What tells that there is a database, or has been: its secret, logs, and what has its name and was kept.</summary>
    /// <param name="database">The absolute path of the database, in a folder that is there.</param>
    /// <returns>The paths, in ordinal order.</returns>
    public static IReadOnlyList<string> Traces(string database) => [.. Of(database).Except(LeftOver(database)).Where(file => file != database)];

    /// <summary>What broken-off work left beside a database: drafts of copies and of the secret.</summary>
    /// <param name="database">The absolute path of the database.</param>
    /// <returns>The paths, in ordinal order.</returns>
    public static IReadOnlyList<string> LeftOver(string database)
    {
        var key = Path.GetFileName(new SecretFile(database).Path) + ".";
        bool IsOne(string file) => file.StartsWith(key, StringComparison.Ordinal)
            || (file.StartsWith('.') && file.Contains(".part", StringComparison.Ordinal) && !file.EndsWith(".stage", StringComparison.Ordinal));
        return [.. Directory.EnumerateFiles(Path.GetDirectoryName(database) ?? ".").Where(path => IsOne(Path.GetFileName(path))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a file is one of those that SQLite makes anew each time beside a database, with the rights of the folder on Windows and of the database elsewhere.</summary>
    /// <param name="path">The file.</param>
    /// <returns>True for the write-ahead log and what goes with it.</returns>
    public static bool IsLog(string path) => Logs.Any(log => path.EndsWith(log, StringComparison.Ordinal));
}
