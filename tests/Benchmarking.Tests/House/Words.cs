using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>What every resource file owes its readers.</summary>
internal static class Words
{
    private static readonly Regex OfMachines = new(
        @"\b(?:exception|NaN|undefined|boolean|enum|array|regex|stack ?trace|nullable|parse[dr]?|lorem)\b",
        RegexOptions.IgnoreCase,
        TimeSpan.FromSeconds(1));

    private static readonly Regex StraightQuotes = new("""[“”„"]|'\{|\}'""", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The rule that each file says the same as the first, in good order and in the marks of its language.</summary>
    /// <param name="languages">The resource files.</param>
    public static IEnumerable<string> Complaints(IReadOnlyList<WordFile> languages) =>
        languages.SelectMany(file => Alike(languages[0], file).Concat(Orderly(file)).Concat(file.Entries.SelectMany(entry => Readable(file, entry))));

    private static IEnumerable<string> Alike(WordFile model, WordFile file)
    {
        var own = file.Entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var expected = model.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in model.Entries)
        {
            if (!own.TryGetValue(entry.Key, out var same))
            {
                yield return $"{entry.At}: '{entry.Key}' is missing from {file.File.Path}. Write it in that language.";
            }
            else if (!same.Places.SequenceEqual(entry.Places, StringComparer.Ordinal))
            {
                yield return $"{same.At}: '{entry.Key}' fills {Braced(same)}, but {Braced(entry)} in {model.File.Name}. Use the same places.";
            }
        }

        foreach (var extra in file.Entries.Where(entry => !expected.Contains(entry.Key)))
        {
            yield return $"{extra.At}: '{extra.Key}' is missing from {model.File.Path}. Write it in that language.";
        }
    }

    private static IEnumerable<string> Orderly(WordFile file) =>
        file.Entries.Zip(file.Entries.Skip(1))
            .Where(pair => string.CompareOrdinal(pair.First.Key, pair.Second.Key) >= 0)
            .Select(pair => pair.First.Key == pair.Second.Key
                ? $"{pair.Second.At}: '{pair.Second.Key}' stands twice. Keep one."
                : $"{pair.Second.At}: '{pair.Second.Key}' stands after '{pair.First.Key}'. Sort the keys by their letters' codes.");

    private static IEnumerable<string> Readable(WordFile file, WordFile.Entry entry)
    {
        var isFormat = entry.Key.StartsWith("format.", StringComparison.Ordinal);
        if (entry.Value.Length == 0 || (!isFormat && entry.Value.Trim() != entry.Value))
        {
            yield return $"{entry.At}: '{entry.Key}' is empty or has spaces around it. Write the words alone.";
        }

        if (entry.Value.Contains("  ", StringComparison.Ordinal))
        {
            yield return $"{entry.At}: '{entry.Key}' has two spaces in a row. Keep one.";
        }

        if (OfMachines.Match(entry.Value) is { Success: true } word)
        {
            yield return $"{entry.At}: '{entry.Key}' says '{word.Value}', a word of machines. Say it as a reader would.";
        }

        if (!entry.Places.Select((place, at) => place == at.ToString(CultureInfo.InvariantCulture)).All(inOrder => inOrder))
        {
            yield return $"{entry.At}: '{entry.Key}' fills {Braced(entry)}. Number the places from 0, without gaps or formats.";
        }

        if (file.Language is "nb" or "nn" && StraightQuotes.IsMatch(entry.Value))
        {
            yield return $"{entry.At}: '{entry.Key}' quotes with other marks than «». Norwegian quotes with «».";
        }
        else if (file.Language is "en" && entry.Value.AsSpan().ContainsAny('«', '»'))
        {
            yield return $"{entry.At}: '{entry.Key}' quotes with «». English quotes with '' or \"\".";
        }
    }

    private static string Braced(WordFile.Entry entry) =>
        entry.Places.Count == 0 ? "no place" : string.Join(" ", entry.Places.Select(place => $"{{{place}}}"));
}
