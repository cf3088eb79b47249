using System.Globalization;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;

namespace Benchmarking.Reports.Tables;

/// <summary>The units of a network and what the register of their country knows of them, for machines.</summary>
public static class UnitsTable
{
    /// <summary>The columns of units, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["unit", "unit_name", "type", "group", "population", "register_name", "valid_from", "valid_to", "earlier"];

    /// <summary>The columns of municipalities of any time, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> FoundColumns { get; } = ["code", "name", "valid_from", "valid_to", "before", "after", "today", "unit"];

    /// <summary>Writes the units of a network.</summary>
    /// <param name="network">The network, with groups and inhabitants of the day wanted.</param>
    /// <returns>The table; <c>earlier</c> lists the other codes that are carried to the unit.</returns>
    public static TidyTable Of(Network network)
    {
        var carry = new RegionCarry(network);
        var earlier = (
            from municipality in carry.Register?.Municipalities ?? []
            let match = carry.Match(municipality.Code) as RegionMatch.Unit
            where match is { By: not Carried.Same }
            select (match.Place, municipality)).ToLookup(known => known.Place, known => known.municipality);
        return new(Columns, [.. network.Units.Select((unit, place) => Line(unit, carry.Registered(place), earlier[place]))]);
    }

    /// <summary>Writes municipalities of any time.</summary>
    /// <param name="municipalities">The municipalities, in the order wanted.</param>
    /// <param name="carry">Knows their reforms and the network's units.</param>
    /// <param name="today">The day that <c>today</c> is of.</param>
    /// <returns>The table; <c>unit</c> is the network's unit that the code is carried to.</returns>
    public static TidyTable Found(IEnumerable<Municipality> municipalities, RegionCarry carry, DateOnly today) =>
        new(FoundColumns, [.. municipalities.Select(municipality => Line(municipality, carry, today))]);

    private static IReadOnlyList<TableValue> Line(Unit unit, Municipality? known, IEnumerable<Municipality> earlier) =>
    [
        TableValue.Code(unit.Code.Value),
        TableValue.Words(unit.Name),
        TableValue.Code(unit.Type.ToString().ToLowerInvariant()),
        TableValue.Words(unit.Group),
        TableValue.Whole(unit.Population),
        TableValue.Words(known?.Name.Official),
        Day(known?.From),
        Day(known?.To),
        TableValue.Words(Listed(earlier.Select(Shown))),
    ];

    private static IReadOnlyList<TableValue> Line(Municipality municipality, RegionCarry carry, DateOnly today) =>
    [
        TableValue.Code(municipality.Code.Value),
        TableValue.Words(municipality.Name.Official),
        Day(municipality.From),
        Day(municipality.To),
        TableValue.Words(Listed(Reforms(carry, reform => reform.To == municipality.Code).Select(reform => $"{Shown(carry, reform.From)} ({reform.Date.Year})"))),
        TableValue.Words(Listed(Reforms(carry, reform => reform.From == municipality.Code).Select(reform => $"{Shown(carry, reform.To)} ({reform.Date.Year})"))),
        TableValue.Words(Listed((carry.Register?.Carry(municipality.Code, today).Codes ?? []).Select(code => Shown(carry, code)))),
        TableValue.Code(carry.Match(municipality.Code) is RegionMatch.Unit unit ? carry.CodeOf(unit.Place).Value : null),
    ];

    private static IEnumerable<Reform> Reforms(RegionCarry carry, Func<Reform, bool> wanted) =>
        (carry.Register?.Reforms ?? []).Where(reform => reform.Kind != ReformKind.Renamed && wanted(reform));

    private static string Shown(RegionCarry carry, UnitCode code) => carry.Register?.Find(code) is { } municipality ? Shown(municipality) : code.Value;

    private static string Shown(Municipality municipality) => $"{municipality.Code} {municipality.Name.Official}";

    private static string? Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : null;

    private static TableValue Day(DateOnly? day) => TableValue.Code(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
