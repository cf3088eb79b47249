namespace Benchmarking.Networks.Registers;

/// <summary>Finds the unit of a network that a municipality's code of any time belongs to.</summary>
/// <remarks>A unit is meant as it is on the day of the network's latest survey round, or on the day nearest to it on which its code is valid.</remarks>
public sealed class RegionCarry
{
    private readonly Network _network;
    private readonly Dictionary<UnitCode, int> _places;
    private readonly Municipality?[] _registered;
    private readonly List<(DateOnly Day, Dictionary<UnitCode, int> Places)> _days;

    /// <summary>Begins with a network.</summary>
    /// <param name="network">The network.</param>
    public RegionCarry(Network network)
    {
        _network = network;
        Register = MunicipalityRegister.Of(network.Country);
        Day = network.Waves.Max(wave => wave.Date);
        _places = network.Units.Index().ToDictionary(unit => unit.Item.Code, unit => unit.Index);
        _registered = [.. network.Units.Select(Registered)];
        _days =
        [
            .. from unit in _registered.Index()
               where unit.Item is not null
               group (unit.Item.Code, unit.Index) by unit.Item.Nearest(Day) into same
               orderby same.Key descending
               select (same.Key, same.DistinctBy(unit => unit.Code).ToDictionary(unit => unit.Code, unit => unit.Index)),
        ];
    }

    /// <summary>The register of the network's country; null where the network file alone knows the units.</summary>
    public MunicipalityRegister? Register { get; }

    /// <summary>The day that the network's units are meant on: that of its latest survey round.</summary>
    public DateOnly Day { get; }

    /// <summary>The municipality that a unit is.</summary>
    /// <param name="place">The unit's place in <see cref="Network.Units"/>.</param>
    /// <returns>The municipality; null for a unit that no register knows.</returns>
    public Municipality? Registered(int place) => _registered[place];

    /// <summary>Finds the units that a unit is a part of, or the same as, or one of the parts of, by a reform after the day that the unit is meant on.</summary>
    /// <param name="place">The unit's place in <see cref="Network.Units"/>.</param>
    /// <returns>The places of the other units, and how this one leads there.</returns>
    public IEnumerable<(int Place, Carried By)> Successors(int place) =>
        from day in _days
        where _registered[place] is { } own && own.Nearest(Day) < day.Day
        let carried = Register?.Carry(_registered[place]?.Code ?? _network.Units[place].Code, day.Day, _registered[place]?.Nearest(Day))
        from end in carried?.Codes ?? []
        where day.Places.ContainsKey(end) && day.Places[end] != place
        select (day.Places[end], carried);

    /// <summary>Finds the unit that a code belongs to.</summary>
    /// <param name="code">The code, of any time.</param>
    /// <param name="asOf">The day on which the code is meant, such as one of the year that a figure tells of; where the code was not valid then, the nearest
    /// day on which it was. Null for a code that means the network's unit wherever the network has it.</param>
    /// <returns>The unit, or why there is none.</returns>
    public RegionMatch Match(UnitCode code, DateOnly? asOf = null)
    {
        if (_places.TryGetValue(code, out var own) && (asOf is null || Register?.Find(code) is null))
        {
            return new RegionMatch.Unit(own, new Carried.Same(code));
        }

        var found = (
            from day in _days
            let carried = Register?.Carry(code, day.Day, asOf)
            from end in carried?.Codes ?? []
            where day.Places.ContainsKey(end)
            select (Place: day.Places[end], Carried: carried)).ToList();
        var units = found.Where(unit => unit.Carried is not Carried.Divided).DistinctBy(unit => unit.Place).ToList();
        return units switch
        {
            [var only] => new RegionMatch.Unit(only.Place, only.Carried),
            { Count: > 1 } => new RegionMatch.Ambiguous([.. units.Select(unit => unit.Place).Order()]),
            _ when found.Find(unit => unit.Carried is Carried.Divided) is { Carried: Carried.Divided divided } => new RegionMatch.NotComparable(divided),
            _ => new RegionMatch.Unknown(),
        };
    }

    /// <summary>A municipality as messages name it.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The code and the name: that of the network, else the register's last.</returns>
    public string Shown(UnitCode code)
    {
        var name = _places.TryGetValue(code, out var place) ? _network.Units[place].Name : Register?.Find(code)?.Name.Official;
        return name is null ? code.Value : $"{code} {name}";
    }

    /// <summary>The code of a unit.</summary>
    /// <param name="place">Its place in <see cref="Network.Units"/>.</param>
    /// <returns>The code.</returns>
    public UnitCode CodeOf(int place) => _network.Units[place].Code;

    /// <summary>A unit as messages name it.</summary>
    /// <param name="place">Its place in <see cref="Network.Units"/>.</param>
    /// <returns>The code and the name.</returns>
    public string Shown(int place) => $"{_network.Units[place].Code} {_network.Units[place].Name}";

    // A short number may be anything: it is a code that lost its zeros only where the name says so too.
    private Municipality? Registered(Unit unit) =>
        unit.Type == UnitType.Municipality && Register?.Find(unit.Code) is { } known && (known.Code == unit.Code || known.GoesBy(unit.Name)) ? known : null;
}
