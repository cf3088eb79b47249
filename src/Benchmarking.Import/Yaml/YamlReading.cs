using Benchmarking.Wording;

namespace Benchmarking.Import.Yaml;

/// <summary>Takes a value as what it should be, and notes where it is something else.</summary>
internal static class YamlReading
{
    private const int LongestShown = 60;

    /// <summary>A value as text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="faults">Where a fault goes.</param>
    /// <returns>The text, trimmed; an empty one after a fault.</returns>
    public static YamlText AsText(this YamlNode value, string key, YamlFaults faults)
    {
        if (value is YamlText text && !string.IsNullOrWhiteSpace(text.Text))
        {
            return text with { Text = text.Text.Trim() };
        }

        faults.WrongType(key, value, "import.yaml.expected.text");
        return new YamlText("", IsPlain: true, value.Line, value.Column);
    }

    /// <summary>A value as a list.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="faults">Where a fault goes.</param>
    /// <returns>Its entries; none after a fault.</returns>
    public static IReadOnlyList<YamlNode> AsList(this YamlNode value, string key, YamlFaults faults)
    {
        if (value is YamlList list)
        {
            return list.Entries;
        }

        faults.WrongType(key, value, "import.yaml.expected.list");
        return [];
    }

    /// <summary>A value as a map.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="faults">Where a fault goes.</param>
    /// <returns>The map; null after a fault.</returns>
    public static YamlMap? AsMap(this YamlNode value, string key, YamlFaults faults)
    {
        if (value is YamlMap map)
        {
            return map;
        }

        faults.WrongType(key, value, "import.yaml.expected.map");
        return null;
    }

    /// <summary>Entries as maps.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="key">The list's key.</param>
    /// <param name="faults">Where faults go.</param>
    /// <returns>Those that are maps.</returns>
    public static IEnumerable<YamlKeys> AsMaps(this IEnumerable<YamlNode> entries, string key, YamlFaults faults)
    {
        foreach (var entry in entries)
        {
            if (entry.AsMap(key, faults) is { } map)
            {
                yield return new YamlKeys(map, faults);
            }
        }
    }

    /// <summary>A value as a text in languages: a map of language codes, or one text that is the same in all.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="faults">Where faults go.</param>
    /// <returns>The text.</returns>
    public static LocalizedText AsLocalized(this YamlNode value, string key, YamlFaults faults)
    {
        if (value is not YamlMap map)
        {
            return LocalizedText.Same(value.AsText(key, faults).Text);
        }

        var texts = new List<KeyValuePair<string, string>>();
        foreach (var (code, text) in map.Entries)
        {
            if (code.AsLanguage(faults) is { } language)
            {
                texts.Add(new(language.Code, text.AsText(code.Text, faults).Text));
            }
        }

        if (map.Entries.Count == 0)
        {
            faults.Error(YamlChecks.MissingKey, map, new("import.yaml.no_text", key));
        }

        return texts.Count == 0 ? LocalizedText.Same(key) : new LocalizedText(texts);
    }

    /// <summary>A text as a language code.</summary>
    /// <param name="code">The text.</param>
    /// <param name="faults">Where a fault goes.</param>
    /// <returns>The language; null after a fault.</returns>
    public static Language? AsLanguage(this YamlText code, YamlFaults faults)
    {
        var language = Language.TryParse(code.Text);
        if (language is null)
        {
            faults.Error(YamlChecks.NoLanguage, code, new("import.yaml.no_language", code.Text));
        }

        return language;
    }

    /// <summary>Notes a value of the wrong kind.</summary>
    /// <param name="faults">Where it goes.</param>
    /// <param name="key">The value's key.</param>
    /// <param name="value">The value.</param>
    /// <param name="expected">The key of the words for what was expected.</param>
    public static void WrongType(this YamlFaults faults, string key, YamlNode value, string expected)
    {
        var found = value switch
        {
            YamlText { IsEmpty: true } => new Sentence("import.yaml.found.nothing"),
            YamlText text => new Sentence("import.yaml.found.text", Shown(text.Text)),
            YamlList => new Sentence("import.yaml.found.list"),
            _ => new Sentence("import.yaml.found.map"),
        };
        faults.Error(YamlChecks.WrongType, value, new("import.yaml.wrong_type", key, new Sentence(expected), found));
    }

    /// <summary>Notes a word that is none of those possible.</summary>
    /// <param name="faults">Where it goes.</param>
    /// <param name="key">The word's key.</param>
    /// <param name="found">The word.</param>
    /// <param name="possible">Those possible.</param>
    public static void UnknownWord(this YamlFaults faults, string key, YamlText found, IReadOnlyList<string> possible) =>
        faults.Error(YamlChecks.UnknownWord, found, Nearest.To(found.Text, possible) is { } nearest
            ? new Sentence("import.yaml.unknown_word_near", key, Shown(found.Text), string.Join(", ", possible), nearest)
            : new Sentence("import.yaml.unknown_word", key, Shown(found.Text), string.Join(", ", possible)));

    /// <summary>Notes a word that refers to nothing.</summary>
    /// <param name="faults">Where it goes.</param>
    /// <param name="check">The check's number.</param>
    /// <param name="found">The word.</param>
    /// <param name="possible">What it could have referred to.</param>
    public static void Unresolved(this YamlFaults faults, string check, YamlText found, IEnumerable<string> possible) =>
        faults.Error(check, found, Nearest.To(found.Text, possible) is { } nearest
            ? new Sentence("import.yaml.unresolved_near", Shown(found.Text), nearest)
            : new Sentence("import.yaml.unresolved", Shown(found.Text)));

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
