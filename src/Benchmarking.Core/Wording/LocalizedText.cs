namespace Benchmarking.Wording;

/// <summary>One text in one or more languages, as an indicator set or a network file gives it.</summary>
/// <remarks>A language that is missing is answered by its nearest relative: the Norwegian forms stand in for each other, then English, then what comes first.</remarks>
public sealed class LocalizedText
{
    private static readonly string[] Relatives = ["nb", "nn", "en"];
    private readonly IReadOnlyList<KeyValuePair<string, string>> _texts;

    /// <summary>Makes a text from its languages, in the order written.</summary>
    /// <param name="texts">Language code and text, at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="texts"/> is empty.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        _texts = [.. texts];
        if (_texts.Count == 0)
        {
            throw new ArgumentException("A text needs at least one language.", nameof(texts));
        }
    }

    /// <summary>Language codes and texts, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _texts;

    /// <summary>The text in a language, or in its nearest relative.</summary>
    /// <param name="language">The language wanted.</param>
    public string this[Language language] => Find(language.Code)
        ?? Relatives.Select(Find).FirstOrDefault(text => text is not null)
        ?? _texts[0].Value;

    /// <summary>A text that is the same in every language, such as a name.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text.</returns>
    public static LocalizedText Same(string text) => new([KeyValuePair.Create("en", text)]);

    /// <summary>Whether the language itself is there, without a relative.</summary>
    /// <param name="language">The language.</param>
    /// <returns>True where the text is written in the language.</returns>
    public bool Has(Language language) => Find(language.Code) is not null;

    private string? Find(string code)
    {
        foreach (var pair in _texts)
        {
            if (pair.Key == code)
            {
                return pair.Value;
            }
        }

        return null;
    }
}
