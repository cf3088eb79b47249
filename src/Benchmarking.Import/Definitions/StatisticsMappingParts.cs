using Benchmarking.Import.Yaml;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Definitions;

/// <summary>Reads a mapping of register figures.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class StatisticsMappingParts(YamlFaults faults)
{
    private readonly Dictionary<string, YamlText> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the mapping.</summary>
    /// <param name="keys">The top of the file.</param>
    /// <returns>The mapping; worth nothing where an error was noted.</returns>
    public StatisticsMapping Mapping(YamlKeys keys)
    {
        var mapping = new StatisticsMapping
        {
            FileName = faults.FileName,
            Columns = Columns(keys),
            Figures = Pairs(keys, "figures", areHeaders: true),
            Period = keys.OptionalText("period") is { IsEmpty: false } period ? Period(period) : null,
            Decimal = keys.Choice<char?>("decimal", ("auto", null), ("comma", ','), ("point", '.')),
            Regions = keys.Choice<RegionDivision?>("regions", ("auto", null), ("period", RegionDivision.OfPeriod), ("current", RegionDivision.Current)),
            Select = Pairs(keys, "select", areHeaders: false),
            Absent = Absent(keys),
            Ignore = [.. keys.OptionalList("ignore").Select(entry => entry.AsText("ignore", faults).Text)],
        };
        keys.Close();
        return mapping;
    }

    private Dictionary<string, string> Columns(YamlKeys top)
    {
        var columns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (top.OptionalMap("columns") is not { } map)
        {
            return columns;
        }

        var keys = new YamlKeys(map, faults);
        foreach (var (role, _) in StatisticsColumns.All)
        {
            if (keys.OptionalText(role) is { IsEmpty: false } header)
            {
                columns[role] = Header(header).Text;
            }
        }

        keys.Close();
        return columns;
    }

    private Dictionary<string, string> Pairs(YamlKeys keys, string key, bool areHeaders)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in keys.OptionalMap(key)?.Entries ?? [])
        {
            var text = value.AsText(name.Text, faults).Text;
            if (!pairs.TryAdd((areHeaders ? Header(name) : name).Text.Trim(), text) && !areHeaders)
            {
                faults.Error(YamlChecks.RepeatedId, name, new("import.mapping.repeated_value", name.Text));
            }
        }

        return pairs;
    }

    private YamlText Header(YamlText header)
    {
        if (!header.IsEmpty && !_headers.TryAdd(header.Text.Trim(), header))
        {
            faults.Error(MappingChecks.SharedHeader, header, new("import.mapping.shared_header", header.Text, _headers[header.Text.Trim()].Line));
        }

        return header;
    }

    private string? Period(YamlText text)
    {
        if (OutcomePeriod.TryParse(text.Text) is not { } period)
        {
            faults.Error(MappingChecks.BadPeriod, text, new("import.figure.no_period", text.Text));
            return null;
        }

        return period.Text;
    }

    private Dictionary<string, FigureAbsence> Absent(YamlKeys keys)
    {
        var absent = new Dictionary<string, FigureAbsence>(StringComparer.OrdinalIgnoreCase);
        if (keys.OptionalMap("absent") is not { } map)
        {
            return absent;
        }

        var words = new YamlKeys(map, faults);
        foreach (var text in map.Entries.Select(entry => entry.Key.Text))
        {
            absent[text.Trim()] = words.Choice(
                text, ("missing", FigureAbsence.Missing), ("not_possible", FigureAbsence.NotPossible), ("confidential", FigureAbsence.Confidential));
        }

        return absent;
    }
}
