using System.Globalization;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;
using Benchmarking.Import.Yaml;
using Benchmarking.Indicators;

namespace Benchmarking.Import.Definitions;

/// <summary>Reads a mapping from its top down.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class MappingParts(YamlFaults faults)
{
    private readonly Dictionary<string, YamlText> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the mapping.</summary>
    /// <param name="keys">The top of the file.</param>
    /// <returns>The mapping; worth nothing where an error was noted.</returns>
    public Mapping Mapping(YamlKeys keys)
    {
        CheckVersion(keys);
        var columns = Roles(keys, "columns", areHeaders: true);
        var mapping = new Mapping
        {
            FileName = faults.FileName,
            Columns = columns,
            Constants = Constants(keys, columns),
            Items = Items(keys),
            Values = Values(keys),
            Ignore = [.. keys.OptionalList("ignore").Select(entry => entry.AsText("ignore", faults).Text)],
            StableKeys = keys.OptionalFlag("stable_keys"),
            Set = keys.OptionalText("set")?.Text,
            Format = Format(keys),
            Headers = keys.OptionalText("headers")?.Text,
            Lines = _lines,
        };
        keys.Close();
        return mapping;
    }

    private void CheckVersion(YamlKeys keys)
    {
        if (keys.OptionalWhole("version") is { } version && version != Import.Mapping.FileVersion)
        {
            faults.Error(MappingChecks.Later, keys.Find("version") ?? keys.Place, new("import.mapping.later", version, Import.Mapping.FileVersion));
        }
    }

    private string? Format(YamlKeys keys)
    {
        var formats = SurveyFormats.All.Select(format => (format.Id, (string?)format.Id));
        return keys.Choice("format", [(ResponseFileRequest.Auto, null), .. formats]);
    }

    private Dictionary<string, string> Constants(YamlKeys keys, Dictionary<string, string> columns)
    {
        var constants = Roles(keys, "constants", areHeaders: false);
        foreach (var role in constants.Keys.Where(columns.ContainsKey))
        {
            faults.Error(MappingChecks.ColumnAndConstant, keys.Find("constants") ?? keys.Place, new("import.mapping.column_and_constant", role));
        }

        return constants;
    }

    private Dictionary<string, string> Roles(YamlKeys top, string key, bool areHeaders)
    {
        var roles = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (top.OptionalMap(key) is not { } map)
        {
            return roles;
        }

        var keys = new YamlKeys(map, faults);
        foreach (var role in ResponseColumns.All)
        {
            if (keys.OptionalText(role) is { IsEmpty: false } text)
            {
                roles[role] = areHeaders ? Header(role, text) : Decided(text, "import.mapping.undecided_constant", role).Text;
            }
        }

        keys.Close();
        return roles;
    }

    private Dictionary<string, string> Items(YamlKeys keys)
    {
        var items = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var ids = new YamlIds(faults);
        foreach (var (key, value) in keys.OptionalMap("items")?.Entries ?? [])
        {
            ids.Take(key, ItemId.TryParse, ItemId.Parse("none"));
            items.TryAdd(key.Text, Header(key.Text, value.AsText(key.Text, faults)));
        }

        return items;
    }

    private string Header(string name, YamlText header)
    {
        _lines.TryAdd(name, header.Line);
        if (Decided(header, "import.mapping.undecided_column", name).Text == Import.Mapping.Undecided)
        {
            return header.Text;
        }

        if (!header.IsEmpty && !_headers.TryAdd(header.Text, header))
        {
            faults.Error(MappingChecks.SharedHeader, header, new("import.mapping.shared_header", header.Text, _headers[header.Text].Line));
        }

        return header.Text;
    }

    private Dictionary<string, IReadOnlyDictionary<string, string>> Values(YamlKeys keys)
    {
        var values = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in keys.OptionalMap("values")?.Entries ?? [])
        {
            var isItem = key.Text is not (ResponseColumns.Unit or ResponseColumns.Service or ResponseColumns.Status);
            var targets = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (text, target) in value.AsMap(key.Text, faults)?.Entries ?? [])
            {
                var meaning = key.Text == ResponseColumns.Status ? State(text, target) : Target(text, target, isItem);
                if (!targets.TryAdd(text.Text.Trim(), meaning))
                {
                    faults.Error(YamlChecks.RepeatedId, text, new("import.mapping.repeated_value", text.Text));
                }
            }

            values.TryAdd(key.Text, targets);
        }

        return values;
    }

    private string Target(YamlText text, YamlNode target, bool isItem)
    {
        var found = Decided(target.AsText(text.Text, faults), "import.mapping.undecided_value", text.Text);
        if (found.Text == Import.Mapping.Undecided)
        {
            return found.Text;
        }

        var isTarget = !isItem || found.IsEmpty || IndicatorId.TryParse(found.Text) is not null
            || short.TryParse(found.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        if (!isTarget)
        {
            faults.Error(MappingChecks.BadTarget, found, new("import.mapping.bad_target", found.Text));
        }

        return found.Text;
    }

    private string State(YamlText text, YamlNode target)
    {
        var found = target.AsText(text.Text, faults);
        if (!found.IsEmpty && !Import.Mapping.States.Contains(found.Text))
        {
            faults.Error(MappingChecks.BadTarget, found, new("import.mapping.bad_state", found.Text, string.Join(", ", Import.Mapping.States)));
        }

        return found.Text;
    }

    /// <summary>Refuses what a person has still to decide.</summary>
    private YamlText Decided(YamlText text, string key, string name)
    {
        if (text.Text == Import.Mapping.Undecided)
        {
            faults.Error(MappingChecks.Undecided, text, new(key, Shown.Short(name)));
        }

        return text;
    }
}
