using Benchmarking.Import.Yaml;
using Benchmarking.Indicators;

namespace Benchmarking.Import.Definitions;

/// <summary>Reads an indicator set from its top down: goals and scales first, since everything else refers to them.</summary>
internal sealed class SetParts
{
    private readonly YamlFaults _faults;
    private readonly YamlIds _ids;
    private readonly YamlIds _goalIds;
    private readonly IndicatorParts _parts;
    private readonly MeasureTitles _titles;
    private readonly Dictionary<string, Scale> _scales = new(StringComparer.Ordinal);

    /// <summary>Begins with no ids taken.</summary>
    /// <param name="faults">Where faults go.</param>
    public SetParts(YamlFaults faults)
    {
        _faults = faults;
        (_ids, _goalIds) = (new YamlIds(faults), new YamlIds(faults));
        _parts = new IndicatorParts(faults, _ids, _scales, _goalIds);
        _titles = new MeasureTitles(faults);
    }

    /// <summary>Reads the set.</summary>
    /// <param name="keys">The top of the file.</param>
    /// <param name="hash">SHA-256 of the file.</param>
    /// <returns>The set; worth nothing where an error was noted.</returns>
    public IndicatorSet Set(YamlKeys keys, string hash)
    {
        var (id, version, title) = (Id(keys), keys.Text("version").Text, keys.Localized("title"));
        var source = keys.OptionalText("source")?.Text;
        ReadScales(keys.OptionalMap("scales"));
        var goals = keys.OptionalMaps("goals").Select(Goal).ToList();
        var dimensions = keys.Maps("dimensions").Select(Dimension).ToList();
        var outcomes = new OutcomeParts(_faults, _parts).Outcomes(keys.OptionalMaps("outcomes"));
        keys.Close();
        return new IndicatorSet
        {
            Id = id,
            Version = version,
            Title = title,
            Source = source,
            FileHash = hash,
            Goals = goals,
            Dimensions = dimensions,
            Outcomes = outcomes,
        };
    }

    private string Id(YamlKeys keys)
    {
        var text = keys.Text("id");
        var id = new YamlIds(_faults).Take(text, IndicatorId.TryParse, IndicatorParts.NoId).Value;
        var fileName = Path.GetFileNameWithoutExtension(_faults.FileName);
        if (!text.IsEmpty && fileName != id)
        {
            _faults.Warning(SetChecks.FileName, text, new("import.set.file_name", id, fileName));
        }

        return id;
    }

    private void ReadScales(YamlMap? scales)
    {
        var ids = new YamlIds(_faults);
        foreach (var (key, value) in scales?.Entries ?? [])
        {
            var id = ids.Take(key, IndicatorId.TryParse, IndicatorParts.NoId).Value;
            if (value.AsMap(key.Text, _faults) is { } map)
            {
                _scales.TryAdd(key.Text, new ScaleParts(_faults).Scale(id, new YamlKeys(map, _faults)));
            }
        }
    }

    private Goal Goal(YamlKeys keys)
    {
        var id = _goalIds.Take(keys.Text("id"), IndicatorId.TryParse, IndicatorParts.NoId);
        var goal = new Goal(id.Value, keys.Localized("title"));
        keys.Close();
        return goal;
    }

    private Dimension Dimension(YamlKeys keys)
    {
        var id = _ids.Take(keys.Text("id"), IndicatorId.TryParse, IndicatorParts.NoId);
        var title = keys.Localized("title");
        _titles.Take(keys.Find("title") ?? keys.Place, title, id);
        Direction? direction = null;
        var indicators = new List<Indicator>();
        foreach (var own in keys.Maps("indicators"))
        {
            var indicator = _parts.Indicator(own);
            indicators.Add(indicator);
            _titles.Take(own.Find("title") ?? own.Place, indicator.Title, indicator.Id);
            if (indicator is SurveyIndicator survey && survey.Direction != (direction ??= survey.Direction))
            {
                _faults.Error(SetChecks.MixedDirections, own.Find("direction") ?? own.Place, new("import.set.mixed_directions", id.Value));
            }
        }

        keys.Close();
        return new Dimension(id, title, indicators);
    }
}
