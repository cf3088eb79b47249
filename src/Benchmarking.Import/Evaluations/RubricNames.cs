using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Evaluations;

/// <summary>Finds the rubrics of a set by id or by title in any language.</summary>
internal sealed class RubricNames
{
    private readonly Dictionary<string, RubricIndicator?> _rubrics = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _others;
    private readonly string _known;

    /// <summary>Learns the names of a set.</summary>
    /// <param name="set">The set.</param>
    public RubricNames(IndicatorSet set)
    {
        var all = set.Dimensions.SelectMany(dimension => dimension.Indicators).ToList();
        var rubrics = all.OfType<RubricIndicator>().ToList();
        foreach (var (words, rubric) in rubrics.SelectMany(rubric => rubric.Title.All, (rubric, title) => (PlainWords.Of(title.Value), rubric)))
        {
            _rubrics[words] = _rubrics.TryGetValue(words, out var other) && other != rubric ? null : rubric;
        }

        foreach (var rubric in rubrics)
        {
            _rubrics[rubric.Id.Value] = rubric;
        }

        _others = all.Except(rubrics).Select(indicator => indicator.Id.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _known = Shown.List([.. rubrics.Select(rubric => rubric.Id.Value)]);
    }

    /// <summary>Finds a rubric.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The rubric; null where the text names none, or several.</returns>
    public RubricIndicator? Find(string text) => _rubrics.GetValueOrDefault(PlainWords.Of(text));

    /// <summary>Says why a text names no rubric.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The sentence.</returns>
    public Sentence Explain(string text)
    {
        var (words, shown) = (PlainWords.Of(text), Shown.Short(text));
        return words switch
        {
            "" => new("import.evaluation.no_indicator"),
            _ when _rubrics.ContainsKey(words) => new("import.evaluation.ambiguous_indicator", shown),
            _ when _others.Contains(words) => new("import.evaluation.survey_indicator", shown, _known),
            _ when Nearest.To(words, _rubrics.Keys) is { } near => new("import.evaluation.unknown_indicator_near", shown, near),
            _ => new("import.evaluation.unknown_indicator", shown, _known),
        };
    }
}
