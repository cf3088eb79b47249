using Benchmarking.Import.Yaml;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Wording;

namespace Benchmarking.Import.Definitions;

/// <summary>Holds the municipalities of a network against the register of its country. Codes and names that no register knows are the network's own affair.</summary>
/// <param name="network">The network.</param>
/// <param name="faults">Where warnings go.</param>
internal sealed class UnitDoubts(Network network, YamlFaults faults)
{
    private readonly RegionCarry _carry = new(network);

    /// <summary>Notes what is doubtful.</summary>
    /// <param name="places">Where each unit's code stands.</param>
    public void Note(IReadOnlyList<YamlNode> places)
    {
        for (var place = 0; place < network.Units.Count; place++)
        {
            foreach (var (check, message) in Doubts(place, network.Units[place]))
            {
                faults.Warning(check, places[place], message);
            }
        }
    }

    private IEnumerable<(string Check, Sentence Message)> Doubts(int place, Unit unit)
    {
        if (_carry.Registered(place) is not { } known)
        {
            return unit.Type == UnitType.Municipality && Named(unit) is { Count: > 0 } others
                ? [(NetworkChecks.OtherCode, new("import.network.other_code", unit.Code.Value, unit.Name, string.Join(", ", others.Select(other => other.Code))))]
                : [];
        }

        if (!known.GoesBy(unit.Name))
        {
            return [(NetworkChecks.OtherName, new("import.network.other_name", unit.Code.Value, unit.Name, known.Name.Official))];
        }

        if (known.Code != unit.Code)
        {
            return [(NetworkChecks.ShortCode, new("import.network.short_code", unit.Code.Value, Shown(known), $"\"{known.Code}\""))];
        }

        return _carry.Successors(place).FirstOrDefault() is { By: not null } other
            ? [(NetworkChecks.SameMunicipality, other.By is Carried.Divided ? Old(known) : Same(place, other.Place))]
            : known.To <= _carry.Day ? [(NetworkChecks.OldCode, Old(known))] : [];
    }

    /// <summary>The municipalities of today that bear the very name of a unit whose code says otherwise.</summary>
    private List<Municipality> Named(Unit unit) => [.. (_carry.Register?.Named(unit.Name) ?? []).Where(municipality => municipality.To is null)];

    private Sentence Same(int place, int other) => new("import.network.same_municipality", _carry.Shown(place), _carry.Shown(other));

    private Sentence Old(Municipality known) => _carry.Register?.Carry(known.Code, _carry.Day) switch
    {
        Carried.Renumbered now => new("import.network.renumbered", Shown(known), Ended(known), _carry.Shown(now.Code)),
        Carried.Merged larger => new("import.network.merged", Shown(known), Ended(known), _carry.Shown(larger.Code)),
        Carried.Divided several => new("import.network.split", Shown(known), Ended(known), string.Join(", ", several.Codes.Select(_carry.Shown))),
        _ => throw new InvalidOperationException($"{known.Code} ended and became nothing."),
    };

    private static DateOnly Ended(Municipality known) => known.To.GetValueOrDefault();

    private static string Shown(Municipality municipality) => $"{municipality.Code} {municipality.Name}";
}
