namespace Benchmarking.Wording;

/// <summary>The one rule for ids that people write in files and on command lines.</summary>
internal static class Identifier
{
    /// <summary>Checks an id.</summary>
    /// <param name="text">The text; spaces around it are left out.</param>
    /// <returns>The id: a letter or digit, then letters, digits, '_', '.' or '-', at most 60 characters; null where the text is none.</returns>
    public static string? Check(string text)
    {
        var id = text.Trim();
        return id.Length is >= 1 and <= 60 && char.IsAsciiLetterOrDigit(id[0]) && id.All(IsAllowed) ? id : null;
    }

    private static bool IsAllowed(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-';
}
