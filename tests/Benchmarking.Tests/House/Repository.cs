namespace Benchmarking.Tests.House;

/// <summary>The repository that the tests were built in, as files.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "out", "artifacts", "TestResults", ".vs", ".idea", "node_modules"];

    /// <summary>Every text file that belongs to the repository, in the order of the paths.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. Read(RepositoryRoot.Folder).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<SourceFile> Read(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => !IsMadeByTools(path)).Select(Load).OfType<SourceFile>()
            .Concat(Directory.EnumerateDirectories(folder).Where(path => !NotOurs.Contains(Path.GetFileName(path))).SelectMany(Read));

    private static bool IsMadeByTools(string path) =>
        Path.GetFileName(path) is ".git" || path.EndsWith(".user", StringComparison.Ordinal) || path.Contains(".received.", StringComparison.Ordinal);

    private static SourceFile? Load(string path)
    {
        var text = File.ReadAllText(path);
        return text.Contains('\0', StringComparison.Ordinal) ? null : new SourceFile(Path.GetRelativePath(RepositoryRoot.Folder, path).Replace('\\', '/'), text);
    }
}
