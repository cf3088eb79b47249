namespace Benchmarking.Wording;

/// <summary>A language that words are written in, named by its lower-case code, such as <c>nb</c>, <c>nn</c> or <c>en</c>.</summary>
public sealed record Language
{
    private Language(string code) => Code = code;

    /// <summary>The code: two or three letters a–z.</summary>
    public string Code { get; }

    /// <summary>The language that is used where no other was asked for.</summary>
    public static Language English { get; } = new("en");

    /// <summary>Reads a language code, upper or lower case; a region (<c>nb-NO</c>, <c>nb_NO.UTF-8</c>) is left out, and <c>no</c> means bokmål.</summary>
    /// <param name="text">The code.</param>
    /// <returns>The language, whether or not the product has words in it.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> does not begin with two or three letters a–z.</exception>
    public static Language Parse(string text) => TryParse(text)
        ?? throw new FormatException($"'{text}' is no language code: expected two or three letters, such as 'nb'.");

    /// <summary>As <see cref="Parse"/>, but null instead of an exception.</summary>
    /// <param name="text">The code.</param>
    /// <returns>The language, or null where the text is no code.</returns>
    public static Language? TryParse(string text)
    {
        var code = text.Trim().ToLowerInvariant().Split('-', '_', '.', '@')[0];
        return code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower) ? new Language(code == "no" ? "nb" : code) : null;
    }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
