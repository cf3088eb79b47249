using Benchmarking.Wording;

namespace Benchmarking.Import.Forms;

/// <summary>Understands what can be picked from a list: by its code, or by its words in any language.</summary>
/// <typeparam name="T">What is picked.</typeparam>
internal sealed class ChoiceWords<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _choices = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words.</summary>
    /// <param name="codeOf">The code of a choice.</param>
    /// <param name="wordsOf">The words of a choice.</param>
    public ChoiceWords(Func<T, string> codeOf, Func<T, Sentence> wordsOf)
    {
        foreach (var choice in Enum.GetValues<T>())
        {
            _choices[codeOf(choice)] = choice;
            foreach (var language in Texts.Languages)
            {
                _choices[PlainWords.Of(Texts.Of(language).Say(wordsOf(choice)))] = choice;
            }
        }

        Expected = new LocalizedText(Texts.Languages.Select(language =>
            KeyValuePair.Create(language.Code, string.Join("; ", Enum.GetValues<T>().Select(choice => Texts.Of(language).Say(wordsOf(choice)))))));
    }

    /// <summary>All there is to pick from, in the reader's language.</summary>
    public LocalizedText Expected { get; }

    /// <summary>Finds what was picked.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The choice; null where the text is none.</returns>
    public T? Find(string text) => _choices.TryGetValue(PlainWords.Of(text), out var choice) ? choice : null;
}
