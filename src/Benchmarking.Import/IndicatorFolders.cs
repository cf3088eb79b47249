using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Import;

/// <summary>Finds indicator sets: the folders are the list.</summary>
/// <param name="folders">Folders to look in, the nearest first; those that do not exist are passed over.</param>
public sealed class IndicatorFolders(IReadOnlyList<string> folders)
{
    private const string Ending = ".yaml";

    /// <summary>The files of all sets, by id; the nearer folder hides the farther.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = folders
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal))
        .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Finds a set.</summary>
    /// <param name="name">Its id, or a path to its file.</param>
    /// <param name="folder">The folder that a path is relative to.</param>
    /// <returns>The file's whole path.</returns>
    /// <exception cref="RefusedException">There is no such set or file.</exception>
    public string Find(string name, string folder)
    {
        if (Files.TryGetValue(name, out var file))
        {
            return file;
        }

        var path = Path.GetFullPath(name, folder);
        if (File.Exists(path))
        {
            return path;
        }

        var known = string.Join(", ", Files.Keys);
        throw new RefusedException(Nearest.To(name, Files.Keys) is { } near
            ? new Sentence("import.set.unknown_near", name, near, known)
            : new Sentence("import.set.unknown", name, known));
    }
}
