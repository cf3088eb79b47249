namespace Benchmarking.Import;

/// <summary>Looks for a network's first language without reading its whole file, since help and messages need it before anything else.</summary>
public static class NetworkLanguage
{
    private const string Key = "languages:";

    // What comes later than this is not looked for, since the file need not be what it should be.
    private const int LettersLookedAt = 256 * 1024;

    /// <summary>The first language of a network file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its code as written; null where there is no such file or it does not say. Whether the file is right is found out when it is read.</returns>
    public static string? Peek(string path)
    {
        try
        {
            return Beginning(path).Split('\n').SkipWhile(line => !line.StartsWith(Key, StringComparison.Ordinal)).Take(20).Select(FirstCode).FirstOrDefault(code => code is not null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Beginning(string path)
    {
        if (!File.Exists(path))
        {
            return "";
        }

        using var reader = new StreamReader(path);
        var letters = new char[LettersLookedAt];
        return new string(letters, 0, reader.ReadBlock(letters));
    }

    private static string? FirstCode(string line)
    {
        var words = line.StartsWith(Key, StringComparison.Ordinal) ? line[Key.Length..] : line;
        var uncommented = words.Split('#')[0];
        return uncommented.Split(['[', ']', ',', '-', ' ', '"', '\'', '\r'], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : null;
    }
}
