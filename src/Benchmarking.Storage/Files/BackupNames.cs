using System.Globalization;
using System.Security.Cryptography;

namespace Benchmarking.Storage.Files;

/// <summary>What the program calls the copies that it makes of a database on its own account. They lie beside it and end in <c>.backup.db</c>.</summary>
internal static class BackupNames
{
    private const string Ending = ".backup.db";
    private const string DamagedEnding = ".damaged.db";

    /// <summary>The copy before tables are brought up to date, such as <c>network.v3.backup.db</c>.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="version">The version of its tables.</param>
    /// <returns>A path where nothing is.</returns>
    public static string BeforeMigration(string database, int version) => Free(database, string.Create(CultureInfo.InvariantCulture, $"v{version}"), Ending);

    /// <summary>The copy before another is restored, such as <c>network.2018-11-30-101500.backup.db</c>.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="time">When.</param>
    /// <returns>A path where nothing is.</returns>
    public static string BeforeRestore(string database, DateTimeOffset time) => Free(database, Stamp(time), Ending);

    /// <summary>A damaged database that another took the place of, such as <c>network.2018-11-30-101500.damaged.db</c>.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="time">When.</param>
    /// <returns>A path where nothing is.</returns>
    public static string Damaged(string database, DateTimeOffset time) => Free(database, Stamp(time), DamagedEnding);

    /// <summary>Whether a file is named as a damaged database that was set aside.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="file">Any file beside it.</param>
    /// <returns>True for what <see cref="Damaged"/> names.</returns>
    public static bool IsDamaged(string database, string file) =>
        Path.GetFileName(file) is var name && name.StartsWith(Path.GetFileNameWithoutExtension(database) + ".", StringComparison.Ordinal) && name.EndsWith(DamagedEnding, StringComparison.Ordinal);

    /// <summary>What a file is called while it is written.</summary>
    /// <param name="path">The file.</param>
    /// <returns>A hidden path beside it where nothing is, ending in <c>.part</c>.</returns>
    public static string Draft(string path) =>
        Path.Combine(Folder(path), $".{Path.GetFileName(path)}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}.part");

    private static string Folder(string database) => Path.GetDirectoryName(database) ?? ".";

    private static string Stamp(DateTimeOffset time) => time.ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture);

    private static string Free(string database, string what, string ending)
    {
        var begin = Path.Combine(Folder(database), $"{Path.GetFileNameWithoutExtension(database)}.{what}");
        var (path, count) = (begin + ending, 1);
        while (Path.Exists(path) || Path.Exists(new SecretFile(path).Path))
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{begin}-{++count}{ending}");
        }

        return path;
    }
}
