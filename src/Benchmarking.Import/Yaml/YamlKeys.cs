using System.Globalization;
using Benchmarking.Wording;

namespace Benchmarking.Import.Yaml;

/// <summary>Takes the values of one map by their keys, and notes what is missing, of the wrong kind or unknown.</summary>
/// <remarks>After a fault a stand-in is returned, so that reading goes on and finds the rest; a file with an error is never handed out.</remarks>
internal sealed class YamlKeys
{
    private readonly YamlMap _map;
    private readonly YamlFaults _faults;
    private readonly List<string> _known = [];

    /// <summary>Begins with a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="faults">Where its faults go.</param>
    public YamlKeys(YamlMap map, YamlFaults faults) => (_map, _faults) = (map, faults);

    /// <summary>The map itself, as a place.</summary>
    public YamlNode Place => _map;

    /// <summary>Finds a value; from here on its key is known.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value; null where the key is absent or nothing stands after it.</returns>
    public YamlNode? Find(string key)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        foreach (var entry in _map.Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value is YamlText { IsEmpty: true } ? null : entry.Value;
            }
        }

        return null;
    }

    /// <summary>Finds a value that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value; null where it is missing, which was noted.</returns>
    public YamlNode? Require(string key)
    {
        var value = Find(key);
        if (value is null)
        {
            _faults.Error(YamlChecks.MissingKey, _map, new("import.yaml.missing_key", key));
        }

        return value;
    }

    /// <summary>A text that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text.</returns>
    public YamlText Text(string key) => Require(key) is { } value ? value.AsText(key, _faults) : Nowhere;

    /// <summary>A text that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text, or null.</returns>
    public YamlText? OptionalText(string key) => Find(key)?.AsText(key, _faults);

    /// <summary>A text in languages that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text.</returns>
    public LocalizedText Localized(string key) =>
        Require(key) is { } value ? value.AsLocalized(key, _faults) : LocalizedText.Same(key);

    /// <summary>A list that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Its entries; none where it is not there.</returns>
    public IReadOnlyList<YamlNode> OptionalList(string key) => Find(key)?.AsList(key, _faults) ?? [];

    /// <summary>A list that must be there, with at least one entry.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Its entries.</returns>
    public IReadOnlyList<YamlNode> List(string key)
    {
        if (Require(key) is not { } value)
        {
            return [];
        }

        if (value is YamlList { Entries.Count: 0 })
        {
            _faults.Error(YamlChecks.MissingKey, value, new("import.yaml.empty_list", key));
        }

        return value.AsList(key, _faults);
    }

    /// <summary>A list of maps that must be there, with at least one entry.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The maps, ready to be asked.</returns>
    public IEnumerable<YamlKeys> Maps(string key) => List(key).AsMaps(key, _faults);

    /// <summary>A list of maps that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The maps, ready to be asked.</returns>
    public IEnumerable<YamlKeys> OptionalMaps(string key) => OptionalList(key).AsMaps(key, _faults);

    /// <summary>A map that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The map; null where it is not there or no map.</returns>
    public YamlMap? OptionalMap(string key) => Find(key)?.AsMap(key, _faults);

    /// <summary>A whole number that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number; null where it is not there or none.</returns>
    public long? OptionalWhole(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlText { IsPlain: true } text
            && long.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _faults.WrongType(key, value, "import.yaml.expected.whole");
        return null;
    }

    /// <summary>A number that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number, finite; null where it is not there or none.</returns>
    public double? OptionalNumber(string key)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlText { IsPlain: true } text
            && double.TryParse(text.Text, Plain, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        _faults.WrongType(key, value, "import.yaml.expected.number");
        return null;
    }

    /// <summary>A yes or no that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True for <c>true</c>; false for <c>false</c> and where it is not there.</returns>
    public bool Flag(string key) => OptionalFlag(key) ?? false;

    /// <summary>A yes or no that may be there, and says something else where it is not.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True for <c>true</c>, false for <c>false</c>; null where it is not there or neither.</returns>
    public bool? OptionalFlag(string key)
    {
        var value = Find(key);
        if (value is not null and not YamlText { IsPlain: true, Text: "true" or "false" })
        {
            _faults.WrongType(key, value, "import.yaml.expected.flag");
            return null;
        }

        return value is YamlText text ? text.Text == "true" : null;
    }

    /// <summary>One of a few words that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words and what they mean; the first is the default.</param>
    /// <typeparam name="T">What they mean.</typeparam>
    /// <returns>The meaning.</returns>
    public T Choice<T>(string key, params IReadOnlyList<(string Word, T Meaning)> words) =>
        OptionalText(key) is { } text ? Meaning(key, text, words) : words[0].Meaning;

    /// <summary>One of a few words that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words and what they mean.</param>
    /// <typeparam name="T">What they mean.</typeparam>
    /// <returns>The meaning.</returns>
    public T RequiredChoice<T>(string key, params IReadOnlyList<(string Word, T Meaning)> words) =>
        Require(key) is { } value ? Meaning(key, value.AsText(key, _faults), words) : words[0].Meaning;

    /// <summary>Notes every key that was never asked for, with the nearest that was.</summary>
    public void Close()
    {
        foreach (var key in _map.Entries.Select(entry => entry.Key).Where(key => !_known.Contains(key.Text)))
        {
            var sentence = Nearest.To(key.Text, _known) is { } nearest
                ? new Sentence("import.yaml.unknown_key_near", key.Text, nearest)
                : new Sentence("import.yaml.unknown_key", key.Text, string.Join(", ", _known));
            _faults.Error(YamlChecks.UnknownKey, key, sentence);
        }
    }

    private YamlText Nowhere => new("", IsPlain: true, _map.Line, _map.Column);

    private T Meaning<T>(string key, YamlText text, IReadOnlyList<(string Word, T Meaning)> words)
    {
        foreach (var (word, meaning) in words)
        {
            if (word == text.Text)
            {
                return meaning;
            }
        }

        if (!text.IsEmpty)
        {
            _faults.UnknownWord(key, text, [.. words.Select(pair => pair.Word)]);
        }

        return words[0].Meaning;
    }
}
