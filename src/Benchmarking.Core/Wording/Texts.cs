using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace Benchmarking.Wording;

/// <summary>Every word of the product in one language, from its resource file <c>Texts.CODE.resx</c>, and the way that language writes numbers and dates.</summary>
public sealed class Texts
{
    private const string Prefix = "Texts.";
    private const string Suffix = ".resources";
    private static readonly ConcurrentDictionary<Language, Texts> Loaded = new();
    private readonly Dictionary<string, string> _texts;

    private Texts(Language language, Dictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
    }

    /// <summary>The languages that have a resource file, in the order of their codes.</summary>
    public static IReadOnlyList<Language> Languages { get; } =
    [
        .. typeof(Texts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => Language.Parse(name[Prefix.Length..^Suffix.Length]))
            .OrderBy(language => language.Code, StringComparer.Ordinal),
    ];

    /// <summary>The language of these words.</summary>
    public Language Language { get; }

    /// <summary>The keys of the resource file.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The words as they stand in the resource file, places and all.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The resource file lacks the key.</exception>
    public string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"The words of '{Language.Code}' have no '{key}'.");

    /// <summary>The words of a language, or of English where the product has none in it.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The words, loaded once.</returns>
    public static Texts Of(Language language) => Loaded.GetOrAdd(Languages.Contains(language) ? language : Language.English, Load);

    /// <summary>Whether the resource file has the key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True where it has.</returns>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>Fills the places of a text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="arguments">As in <see cref="Sentence.Arguments"/>.</param>
    /// <returns>The text in this language.</returns>
    public string Say(string key, params IReadOnlyList<object> arguments) => arguments.Count == 0
        ? this[key]
        : string.Format(CultureInfo.InvariantCulture, this[key], [.. arguments.Select(Write)]);

    /// <summary>Says a sentence in this language.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The text.</returns>
    public string Say(Sentence sentence) => Say(sentence.Key, sentence.Arguments);

    /// <summary>Writes a number as the language does: decimal sign, thousands, true minus sign.</summary>
    /// <param name="value">The number, finite.</param>
    /// <param name="decimals">How many decimals, 0 to 15.</param>
    /// <returns>The number in words' digits; no negative zero.</returns>
    public string Number(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        for (var at = whole.Length - 3; at > 0; at -= 3)
        {
            // Four digits stand together in Norwegian (1234), five do not (12 345); the resource file says from how many on.
            whole = whole.Length > 4 || this["format.group_from"] == "4" ? whole.Insert(at, this["format.thousands"]) : whole;
        }

        var text = point < 0 ? whole : whole + this["format.decimal"] + digits[(point + 1)..];
        return rounded < 0 ? "\u2212" + text : text;
    }

    /// <summary>Writes a share as a percentage.</summary>
    /// <param name="share">The share, 1 for all.</param>
    /// <param name="decimals">Decimals of the percentage.</param>
    /// <returns>Such as <c>5 %</c>.</returns>
    public string Percent(double share, int decimals = 0) => Say("format.percent", Number(100 * share, decimals));

    /// <summary>Writes a date as the language does.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Such as <c>15.11.2017</c>.</returns>
    public string Date(DateOnly date) => date.ToString(this["format.date"], CultureInfo.InvariantCulture);

    /// <summary>Joins parts as a list in a sentence: <c>a, b og c</c>.</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The list; empty for none.</returns>
    public string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => Say("format.and", string.Join(", ", parts.Take(parts.Count - 1)), parts[^1]),
    };

    private static Texts Load(Language language)
    {
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream(Prefix + language.Code + Suffix)
            ?? throw new InvalidOperationException($"The resource file of '{language.Code}' is not in the assembly.");
        using var reader = new ResourceReader(stream);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry entry in reader)
        {
            texts.Add((string)entry.Key, (string?)entry.Value ?? "");
        }

        return new Texts(language, texts);
    }

    private string Write(object argument) => argument switch
    {
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date => Date(date),
        LocalizedText text => text[Language],
        Sentence sentence => Say(sentence),
        _ => throw new ArgumentException($"A sentence has no way to write a {argument.GetType().Name}; write the number with its decimals first.", nameof(argument)),
    };
}
