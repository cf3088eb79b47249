using System.Globalization;
using Benchmarking.Import.Yaml;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Definitions;

/// <summary>Reads the indicators of a dimension.</summary>
/// <param name="faults">Where faults go.</param>
/// <param name="ids">Ids of dimensions, indicators and outcomes.</param>
/// <param name="scales">The set's scales by id.</param>
/// <param name="goals">The set's goals.</param>
internal sealed class IndicatorParts(YamlFaults faults, YamlIds ids, IReadOnlyDictionary<string, Scale> scales, YamlIds goals)
{
    /// <summary>What stands in for an id that is none.</summary>
    public static readonly IndicatorId NoId = IndicatorId.Parse("none");

    private static readonly string[] Kinds = ["survey", "rubric"];
    private static readonly ItemId NoItem = ItemId.Parse("none");
    private readonly YamlIds _items = new(faults);

    /// <summary>Reads an indicator of whatever kind.</summary>
    /// <param name="keys">Its keys.</param>
    /// <returns>The indicator.</returns>
    public Indicator Indicator(YamlKeys keys)
    {
        var id = Id(keys);
        var isRubric = keys.RequiredChoice("kind", (Kinds[0], false), (Kinds[1], true));
        var (title, direction) = (keys.Localized("title"), Direction(keys));
        var (served, basis, note) = (Goals(keys), Basis(keys), keys.OptionalText("note")?.Text);
        Indicator indicator = isRubric ? Rubric(keys, id, title, direction) : Survey(keys, id, title, direction);
        keys.Close();
        return indicator with { Goals = served, Basis = basis, Note = note };
    }

    /// <summary>Reads the id of an indicator or outcome.</summary>
    /// <param name="keys">Its keys.</param>
    /// <returns>The id.</returns>
    public IndicatorId Id(YamlKeys keys) => ids.Take(keys.Text("id"), IndicatorId.TryParse, NoId);

    /// <summary>Reads which end of an indicator is good.</summary>
    /// <param name="keys">Its keys.</param>
    /// <returns>The direction.</returns>
    public static Direction Direction(YamlKeys keys) => keys.RequiredChoice(
        "direction",
        ("higher", Benchmarking.Indicators.Direction.Higher),
        ("lower", Benchmarking.Indicators.Direction.Lower),
        ("neutral", Benchmarking.Indicators.Direction.Neutral));

    /// <summary>Reads the goals that an indicator serves.</summary>
    /// <param name="keys">Its keys.</param>
    /// <returns>Their ids.</returns>
    public IReadOnlyList<string> Goals(YamlKeys keys)
    {
        var served = keys.OptionalList("goals").Select(entry => entry.AsText("goals", faults)).Where(text => !text.IsEmpty).ToList();
        foreach (var goal in served.Where(goal => !goals.Taken.Contains(goal.Text, StringComparer.Ordinal)))
        {
            faults.Unresolved(SetChecks.UnknownGoal, goal, goals.Taken);
        }

        return [.. served.Select(goal => goal.Text)];
    }

    /// <summary>Reads the constructs that an indicator builds on.</summary>
    /// <param name="keys">Its keys.</param>
    /// <returns>The constructs.</returns>
    public IReadOnlyList<string> Basis(YamlKeys keys) => [.. keys.OptionalList("basis").Select(entry => entry.AsText("basis", faults).Text)];

    private SurveyIndicator Survey(YamlKeys keys, IndicatorId id, LocalizedText title, Direction direction)
    {
        var scale = ScaleOf(keys);
        var minValid = keys.OptionalWhole("min_valid");
        var weight = keys.OptionalNumber("weight") ?? 1;
        var items = keys.Maps("items").Select(Item).ToList();
        if (minValid < 1 || minValid > Math.Max(1, items.Count))
        {
            faults.Error(SetChecks.MinValid, keys.Find("min_valid") ?? keys.Place, new("import.set.min_valid", minValid.Value, items.Count));
        }

        if (weight <= 0)
        {
            faults.Error(SetChecks.Weight, keys.Find("weight") ?? keys.Place, new("import.set.weight", id.Value));
        }

        if (items.Count > 0 && items.TrueForAll(item => item.Reverse))
        {
            faults.Warning(SetChecks.AllReversed, keys.Find("items") ?? keys.Place, new("import.set.all_reversed", id.Value));
        }

        return new SurveyIndicator
        {
            Id = id,
            Title = title,
            Direction = direction,
            Scale = scale,
            Items = items,
            MinValid = (int?)Math.Clamp(minValid ?? 0, 0, items.Count) is > 0 and var valid ? valid : null,
            Weight = weight,
        };
    }

    private Scale ScaleOf(YamlKeys keys)
    {
        var name = keys.Text("scale");
        if (scales.TryGetValue(name.Text, out var scale))
        {
            return scale;
        }

        if (!name.IsEmpty)
        {
            faults.Unresolved(SetChecks.UnknownScale, name, scales.Keys);
        }

        return new Scale { Id = name.Text, Min = 0, Max = 1 };
    }

    private Item Item(YamlKeys keys)
    {
        var text = keys.Text("id");
        var id = _items.Take(text, ItemId.TryParse, NoItem);
        if (ResponseColumns.IsRole(text.Text))
        {
            faults.Error(SetChecks.ReservedItem, text, new("import.set.reserved_item", text.Text));
        }

        var item = new Item(id, keys.Localized("text"), keys.Flag("core"), keys.Flag("reverse"));
        keys.Close();
        return item;
    }

    private RubricIndicator Rubric(YamlKeys keys, IndicatorId id, LocalizedText title, Direction direction)
    {
        var levels = new List<LocalizedText>();
        foreach (var (key, value) in keys.Require("levels")?.AsMap("levels", faults)?.Entries ?? [])
        {
            var expected = (levels.Count + 1).ToString(CultureInfo.InvariantCulture);
            if (key.Text != expected)
            {
                faults.Error(SetChecks.LevelGap, key, new("import.set.level_gap", key.Text, expected));
            }

            levels.Add(value.AsLocalized(key.Text, faults));
        }

        var evidence = keys.OptionalWhole("evidence_from");
        if (evidence < 1 || evidence > Math.Max(1, levels.Count))
        {
            var place = keys.Find("evidence_from") ?? keys.Place;
            faults.Error(SetChecks.EvidenceLevel, place, new("import.set.evidence_level", evidence.Value, levels.Count));
        }

        return new RubricIndicator
        {
            Id = id,
            Title = title,
            Direction = direction,
            Levels = levels,
            EvidenceFrom = evidence is null ? null : (int)Math.Clamp(evidence.Value, 1, Math.Max(1, levels.Count)),
        };
    }
}
