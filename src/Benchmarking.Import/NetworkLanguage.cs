namespace Benchmarking.Import;

/// <summary>Looks for a network's first language without reading its whole file, since help and messages need it before anything else.</summary>
public static class NetworkLanguage
{
    private const string Key = "languages:";

    /// <summary>The first language of a network file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its code as written; null where there is no such file or it does not say. Whether the file is right is found out when it is read.</returns>
    public static string? Peek(string path)
    {
        try
        {
            var lines = File.Exists(path) ? File.ReadLines(path).Take(2_000) : [];
            return lines.SkipWhile(line => !line.StartsWith(Key, StringComparison.Ordinal)).Take(20).Select(FirstCode).FirstOrDefault(code => code is not null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? FirstCode(string line)
    {
        var words = line.StartsWith(Key, StringComparison.Ordinal) ? line[Key.Length..] : line;
        var uncommented = words.Split('#')[0];
        return uncommented.Split(['[', ']', ',', '-', ' ', '"', '\''], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : null;
    }
}
