using Benchmarking.Import.Yaml;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Definitions;

/// <summary>The titles of a set's dimensions and indicators: a reader of a table knows what a row is about by nothing else.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class MeasureTitles(YamlFaults faults)
{
    private readonly Dictionary<(string Language, string Title), IndicatorId> _taken = [];

    /// <summary>Takes a title; one that another dimension or indicator has in any language is an error.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="title">The title.</param>
    /// <param name="id">Whose it is.</param>
    public void Take(YamlNode place, LocalizedText title, IndicatorId id)
    {
        var others = from language in Texts.Languages
                     let key = (language.Code, title[language].Trim().ToUpperInvariant())
                     where key.Item2.Length > 0
                     let other = _taken.TryAdd(key, id) ? id : _taken[key]
                     where other != id
                     select (Title: title[language], Id: other);
        if (others.ToList() is [var first, ..])
        {
            faults.Error(SetChecks.RepeatedTitle, place, new("import.set.repeated_title", first.Title, first.Id.Value));
        }
    }
}
