namespace Benchmarking.Tests.House;

/// <summary>The folder that the repository lies in, found from where the tests were built.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds <c>Benchmarking.sln</c>.</summary>
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Where a source file lies on this machine, whatever the compiler has written of its path: builds for others leave out the machine's part.</summary>
    /// <param name="callerFilePath">The path as the compiler gives it to a caller of a test.</param>
    public static string PathOfTest(string callerFilePath)
    {
        var path = callerFilePath.Replace('\\', '/');
        return Path.Combine(Folder, path[(path.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..]);
    }

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Benchmarking.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above '{folder}' holds Benchmarking.sln: build the tests inside the repository.");
    }
}
