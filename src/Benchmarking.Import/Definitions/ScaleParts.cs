using System.Globalization;
using Benchmarking.Import.Yaml;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Definitions;

/// <summary>Reads answer scales.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class ScaleParts(YamlFaults faults)
{
    /// <summary>Reads a scale.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="keys">Its keys.</param>
    /// <returns>The scale.</returns>
    public Scale Scale(string id, YamlKeys keys)
    {
        var (min, max) = (Limit(keys, "min"), Limit(keys, "max"));
        if (min is not null && max is not null && min >= max)
        {
            faults.Error(SetChecks.ScaleRange, keys.Find("min") ?? keys.Place, new("import.set.scale_range", id, (int)min.Value, (int)max.Value));
        }

        // Limits that are wrong were noted; labels and missing codes are then held against no limits at all.
        var isKnown = min < max;
        var bare = new Scale { Id = id, Min = isKnown ? min ?? 0 : AnswerCode.Lowest, Max = isKnown ? max ?? 0 : short.MaxValue };
        var scale = bare with { Labels = Labels(keys, bare), Missing = Missing(keys, bare, isKnown) };
        keys.Close();
        foreach (var label in scale.AmbiguousLabels().Concat(Misleading(scale)))
        {
            faults.Error(SetChecks.AmbiguousLabel, keys.Find("labels") ?? keys.Place, new("import.set.ambiguous_label", id, label));
        }

        return scale;
    }

    private short? Limit(YamlKeys keys, string key)
    {
        var place = keys.Require(key);
        if (place is null || keys.OptionalWhole(key) is not { } number)
        {
            return null;
        }

        if (number is >= AnswerCode.Lowest and <= short.MaxValue)
        {
            return (short)number;
        }

        faults.Error(SetChecks.ScaleRange, place, new("import.set.scale_limit", number, (int)AnswerCode.Lowest, (int)short.MaxValue));
        return null;
    }

    private Dictionary<short, LocalizedText> Labels(YamlKeys keys, Scale scale)
    {
        var texts = new Dictionary<short, List<KeyValuePair<string, string>>>();
        foreach (var (code, labels) in keys.OptionalMap("labels")?.Entries ?? [])
        {
            foreach (var (value, label) in code.AsLanguage(faults) is null ? [] : labels.AsMap(code.Text, faults)?.Entries ?? [])
            {
                if (Number(value) is { } point && scale.Contains(point))
                {
                    var own = texts.TryGetValue(point, out var known) ? known : texts[point] = [];
                    own.Add(new(Language.Parse(code.Text).Code, label.AsText(value.Text, faults).Text));
                }
                else
                {
                    faults.Error(SetChecks.LabelOutsideScale, value, new("import.set.label_outside", value.Text, (int)scale.Min, (int)scale.Max));
                }
            }
        }

        return texts.ToDictionary(pair => pair.Key, pair => new LocalizedText(pair.Value));
    }

    private List<MissingCode> Missing(YamlKeys keys, Scale scale, bool isKnown)
    {
        var codes = new List<MissingCode>();
        var named = 0;
        foreach (var (key, value) in keys.OptionalMap("missing")?.Entries ?? [])
        {
            var label = value is YamlText { IsEmpty: true } ? null : value.AsLocalized(key.Text, faults);
            if (Number(key) is { } number && !(isKnown && scale.Contains(number)) && codes.TrueForAll(code => code.Code != number))
            {
                codes.Add(new(key.Text, number, label));
            }
            else if (IsName(key.Text) && named <= 2_000 && !codes.Exists(code => Same(code.Name, key.Text)))
            {
                codes.Add(new(key.Text, AnswerCode.Named(named++), label));
            }
            else
            {
                faults.Error(SetChecks.BadMissingCode, key, new("import.set.bad_missing", key.Text, (int)scale.Min, (int)scale.Max));
            }
        }

        return codes;
    }

    /// <summary>Labels that read as something else: as another number, or as the name of another missing code.</summary>
    private static IEnumerable<string> Misleading(Scale scale) =>
        from label in scale.LabelCodes()
        where (short.TryParse(label.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number != label.Value)
            || scale.Missing.Any(missing => Same(missing.Name, label.Key) && missing.Code != label.Value)
        select label.Key;

    /// <summary>A bare name: an id that is no number, and not the word that mapping files use for a blank.</summary>
    private static bool IsName(string text) =>
        IndicatorId.TryParse(text)?.Value == text && char.IsAsciiLetter(text[0]) && !Same(text, Mapping.Blank);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static short? Number(YamlText text) =>
        short.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= AnswerCode.Lowest
            ? number
            : null;
}
