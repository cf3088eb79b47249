using System.Collections.Concurrent;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Audit;

/// <summary>What names and titles a network's reports may hold.</summary>
/// <param name="network">The network.</param>
/// <param name="set">The set whose measures and questions the reports show.</param>
/// <param name="names">The units' names: a worst case reader knows whom an anonymous name stands for.</param>
public sealed class FigureSource(Network network, IndicatorSet set, UnitNames names)
{
    private readonly ConcurrentDictionary<string, SetTitles> _titles = new(StringComparer.Ordinal);

    /// <summary>The network.</summary>
    public Network Network => network;

    /// <summary>The units' names.</summary>
    public UnitNames Names => names;

    /// <summary>The set's titles in a language, written once for all reports.</summary>
    /// <param name="texts">The language's texts.</param>
    internal SetTitles Titles(Texts texts) => _titles.GetOrAdd(texts.Language.Code, _ => new SetTitles(set, texts));
}

/// <summary>What the measures and the questions of a set are called in the reports of a language.</summary>
internal sealed class SetTitles
{
    private readonly ILookup<string, int> _dimensions;
    private readonly ILookup<string, int> _measures;
    private readonly Dictionary<string, int> _items;

    public SetTitles(IndicatorSet set, Texts texts)
    {
        (Measures, Items) = (Measure.Of(set), [.. set.SurveyItems]);
        _measures = Enumerable.Range(0, Measures.Count).ToLookup(place => VerdictWords.Title(Measures[place], texts), StringComparer.Ordinal);
        _dimensions = Enumerable.Range(0, Measures.Count).Where(place => Measures[place].IsDimension).ToLookup(place => VerdictWords.Title(Measures[place], texts), StringComparer.Ordinal);
        _items = Enumerable.Range(0, Items.Count).ToDictionary(place => ItemWords.Of(set, Items[place], texts), StringComparer.Ordinal);
    }

    /// <summary>Each dimension followed by its indicators.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The questions, in the order asked.</summary>
    public IReadOnlyList<SurveyItem> Items { get; }

    /// <summary>The next measure of a title; titles may repeat, and rows follow the set's order.</summary>
    /// <param name="title">The words.</param>
    /// <param name="after">The place of the measure that was met last.</param>
    /// <param name="kind">Whether only dimensions are meant.</param>
    /// <returns>Its place; null where no measure is called so.</returns>
    public int? MeasureOf(string title, int after, RowKind kind) => Next((kind == RowKind.Dimension ? _dimensions : _measures)[title], after);

    /// <summary>The question of a text; no two are called the same.</summary>
    /// <param name="text">The words.</param>
    /// <returns>Its place; null where no question reads so.</returns>
    public int? ItemOf(string text) => _items.TryGetValue(text, out var place) ? place : null;

    private static int? Next(IEnumerable<int> places, int after)
    {
        int? first = null;
        foreach (var place in places)
        {
            if (place > after)
            {
                return place;
            }

            first ??= place;
        }

        return first;
    }
}
