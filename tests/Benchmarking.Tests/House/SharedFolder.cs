namespace Benchmarking.Tests.House;

/// <summary>The folder <c>shared</c> beside the repository: published data sets that may not be copied, and what other programs calculated from them.</summary>
internal static class SharedFolder
{
    /// <summary>Where a lent file or folder lies.</summary>
    /// <param name="path">Its path within the folder, with <c>/</c>.</param>
    public static string PathTo(string path) => Path.GetFullPath(Path.Combine(RepositoryRoot.Folder, "..", "shared", path));

    /// <summary>Why a test that rests on a lent file is passed over.</summary>
    /// <param name="path">Its path within the folder, with <c>/</c>.</param>
    /// <returns>The reason, or null where the file is there.</returns>
    public static string? ReasonWithout(string path) =>
        Path.Exists(PathTo(path)) ? null : $"'{path}' is not in a folder 'shared' beside the repository.";
}
