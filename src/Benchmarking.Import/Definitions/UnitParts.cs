using Benchmarking.Import.Yaml;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Definitions;

/// <summary>Reads the units of a network.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class UnitParts(YamlFaults faults)
{
    private const int MostInhabitants = 100_000_000;
    private static readonly UnitCode NoCode = UnitCode.Parse("none");
    private readonly YamlIds _codes = new(faults, "import.yaml.bad_code");
    private readonly SharedNames _names = new(faults);
    private readonly List<YamlNode> _places = [];

    /// <summary>Where each unit's code stands, in the order of the units.</summary>
    public IReadOnlyList<YamlNode> Places => _places;

    /// <summary>Reads units.</summary>
    /// <param name="entries">Their keys.</param>
    /// <returns>The units.</returns>
    public IReadOnlyList<Unit> Units(IEnumerable<YamlKeys> entries) => [.. entries.Select(Unit)];

    private Unit Unit(YamlKeys keys)
    {
        var (code, name) = (keys.Text("code"), keys.Text("name"));
        var unit = new Unit(_codes.Take(code, UnitCode.TryParse, NoCode), name.Text)
        {
            Type = keys.Choice(
                "type",
                ("municipality", UnitType.Municipality), ("district", UnitType.District), ("town", UnitType.Town), ("region", UnitType.Region)),
            Group = keys.OptionalText("group")?.Text,
            Population = Population(keys),
            Language = Language(keys),
            Names = keys.Find("names") is null ? null : keys.Choice("names", ("open", NameRule.Open), ("anonymous", NameRule.Anonymous)),
        };
        _places.Add(code);
        _names.Take([name.Text, code.Text], name);
        keys.Close();
        return unit;
    }

    private int? Population(YamlKeys keys)
    {
        var number = keys.OptionalWhole("population");
        if (number is < 0 or > MostInhabitants)
        {
            faults.Error(NetworkChecks.Population, keys.Find("population") ?? keys.Place, new("import.network.population", number.Value));
            return null;
        }

        return (int?)number;
    }

    private Language? Language(YamlKeys keys) =>
        keys.OptionalText("language") is { IsEmpty: false } code ? code.AsLanguage(faults) : null;
}
