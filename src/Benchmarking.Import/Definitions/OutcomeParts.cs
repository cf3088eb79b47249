using Benchmarking.Import.Yaml;
using Benchmarking.Indicators;

namespace Benchmarking.Import.Definitions;

/// <summary>Reads the outcomes of a set.</summary>
/// <param name="faults">Where faults go.</param>
/// <param name="parts">What outcomes share with other indicators.</param>
internal sealed class OutcomeParts(YamlFaults faults, IndicatorParts parts)
{
    /// <summary>Reads outcomes.</summary>
    /// <param name="entries">Their keys.</param>
    /// <returns>The outcomes.</returns>
    public IReadOnlyList<StatisticIndicator> Outcomes(IEnumerable<YamlKeys> entries)
    {
        var denominators = new List<YamlText>();
        List<StatisticIndicator> outcomes = [.. entries.Select(keys => Outcome(keys, denominators))];
        var ids = outcomes.ConvertAll(outcome => outcome.Id.Value);
        foreach (var denominator in denominators.Where(denominator => !ids.Contains(denominator.Text, StringComparer.Ordinal)))
        {
            faults.Unresolved(SetChecks.Denominator, denominator, ids);
        }

        return outcomes;
    }

    private StatisticIndicator Outcome(YamlKeys keys, List<YamlText> denominators)
    {
        var id = parts.Id(keys);
        keys.RequiredChoice("kind", ("statistic", true));
        var (title, direction) = (keys.Localized("title"), IndicatorParts.Direction(keys));
        var combine = keys.Choice("combine", ("none", Combination.None), ("sum", Combination.Sum), ("weighted", Combination.Weighted));
        var denominator = keys.OptionalText("denominator");
        if (denominator is null == (combine == Combination.Weighted))
        {
            var key = denominator is null ? "import.set.denominator_missing" : "import.set.denominator_unused";
            faults.Error(SetChecks.Denominator, keys.Find("combine") ?? keys.Place, new(key, id.Value));
        }
        else if (denominator is { IsEmpty: false })
        {
            denominators.Add(denominator);
        }

        var outcome = new StatisticIndicator
        {
            Id = id,
            Title = title,
            Direction = direction,
            UnitOfMeasure = keys.Text("unit_of_measure").Text,
            Combine = combine,
            Denominator = denominator is null ? null : IndicatorId.TryParse(denominator.Text),
            Goals = parts.Goals(keys),
            Basis = parts.Basis(keys),
            Note = keys.OptionalText("note")?.Text,
            Source = Source(keys),
        };
        keys.Close();
        return outcome;
    }

    private IReadOnlyList<KeyValuePair<string, string>> Source(YamlKeys keys) =>
    [
        .. (keys.OptionalMap("source")?.Entries ?? [])
            .Select(entry => KeyValuePair.Create(entry.Key.Text, entry.Value.AsText(entry.Key.Text, faults).Text)),
    ];
}
