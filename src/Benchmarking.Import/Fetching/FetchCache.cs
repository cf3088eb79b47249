using System.Globalization;

namespace Benchmarking.Import.Fetching;

/// <summary>Keeps answers for the rest of the day, so that asking twice is asking once.</summary>
/// <param name="options">The folder, and whether to ask anew.</param>
internal sealed class FetchCache(FetchOptions options)
{
    /// <summary>Finds the answer that a query had today.</summary>
    /// <param name="query">The whole query.</param>
    /// <returns>The answer; null where there is none, or it is to be asked for anew.</returns>
    public byte[]? Find(string query)
    {
        try
        {
            return !options.Refresh && PathOf(query) is { } path && File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer; those of the same query on other days go. A folder that cannot be written keeps nothing.</summary>
    /// <param name="query">The whole query.</param>
    /// <param name="answer">The answer.</param>
    public void Keep(string query, byte[] answer)
    {
        if (PathOf(query) is not { } path || options.CacheFolder is not { } folder)
        {
            return;
        }

        try
        {
            Make(folder);
            foreach (var old in Directory.EnumerateFiles(folder, Key(query) + "-*"))
            {
                File.Delete(old);
            }

            // Whole or not at all, since another run may be reading; and into a file that is new, not wherever a stranger's link leads.
            var begun = path + ".part";
            File.Delete(begun);
            using (var file = new FileStream(begun, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(answer);
            }

            File.Move(begun, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The answer is at hand all the same.
        }
    }

    // Nobody else has to see what was asked for, and when.
    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static string Key(string query) => Sha256.Of(System.Text.Encoding.UTF8.GetBytes(query))[..32];

    private string? PathOf(string query) => options.CacheFolder is { } folder
        ? Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Key(query)}-{options.Clock.GetUtcNow():yyyy-MM-dd}.json"))
        : null;
}
