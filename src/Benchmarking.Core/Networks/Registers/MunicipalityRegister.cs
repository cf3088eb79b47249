using System.Collections.Frozen;

namespace Benchmarking.Networks.Registers;

/// <summary>A country's municipalities, their codes, names and reforms, as the lists in this folder tell of them.</summary>
public sealed class MunicipalityRegister
{
    private const int CodeLength = 4;
    private static readonly FrozenDictionary<string, Lazy<MunicipalityRegister>> Countries = new[] { "NO", "SE", "DK" }
        .ToFrozenDictionary(country => country, country => new Lazy<MunicipalityRegister>(() => new MunicipalityRegister(country)));

    private readonly Dictionary<UnitCode, Municipality> _municipalities;
    private readonly Lazy<ILookup<string, Municipality>> _named;
    private readonly Lazy<Dictionary<(UnitCode Code, int Year), int>> _population;
    private readonly ReformSteps _steps;

    private MunicipalityRegister(string country)
    {
        var changes = RegisterFile.Changes(country).ToList();
        Reforms = [.. changes.Select(change => change.Reform).OrderBy(reform => reform.Date)];
        _steps = new ReformSteps(Reforms);
        _municipalities = Assemble([.. RegisterFile.Municipalities(country)], changes);
        Municipalities = [.. _municipalities.Values.OrderBy(municipality => municipality.Code.Value, StringComparer.Ordinal)];
        _population = new(() => RegisterFile.Population(country).ToDictionary(line => (line.Code, line.Year), line => line.Count));
        _named = new(() => (
            from municipality in Municipalities
            from key in municipality.Names.SelectMany(name => name.Parts.Append(name.Plain).Append(name.Official)).Select(MunicipalityNames.Key).Distinct()
            select (Key: key, Municipality: municipality)).ToLookup(pair => pair.Key, pair => pair.Municipality));
    }

    /// <summary>All municipalities that the register knows, of every time, by code.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>All reforms that the register knows, by date; none where a country's list has none.</summary>
    public IReadOnlyList<Reform> Reforms { get; }

    /// <summary>The register of a country; read at the first call.</summary>
    /// <param name="country">The country's code, such as <c>NO</c>.</param>
    /// <returns>The register of Norway, Sweden or Denmark; null for other countries, whose units stand in network files alone.</returns>
    public static MunicipalityRegister? Of(string country) => Countries.TryGetValue(country, out var register) ? register.Value : null;

    /// <summary>Finds a municipality.</summary>
    /// <param name="code">Its code of any time; a code of digits may lack its leading zeros.</param>
    /// <returns>The municipality, or null.</returns>
    public Municipality? Find(UnitCode code) =>
        _municipalities.TryGetValue(code, out var municipality) || _municipalities.TryGetValue(Padded(code), out municipality) ? municipality : null;

    /// <summary>Finds municipalities by name.</summary>
    /// <param name="name">A name of any time, whole, in one language or with the languages in another order, without regard to case; <c>kommune</c> may follow.</param>
    /// <returns>The municipalities that bore the name, by code; several where they share it, or where one had several codes.</returns>
    public IReadOnlyList<Municipality> Named(string name)
    {
        var whole = MunicipalityNames.Keys(name).Select(key => _named.Value[key].ToList()).FirstOrDefault(found => found.Count > 0);
        return whole ?? [.. MunicipalityNames.Parts(name).Select(part => _named.Value[part]).DefaultIfEmpty([]).Aggregate((all, own) => all.Intersect(own))];
    }

    /// <summary>How many inhabitants a municipality had.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="date">A day.</param>
    /// <returns>The inhabitants on 1 January of the day's year; null where the register has not counted them.</returns>
    public int? Population(UnitCode code, DateOnly date) => _population.Value.TryGetValue((code, date.Year), out var count) ? count : null;

    /// <summary>Finds out what a municipality of one day is on another.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="to">The other day, earlier or later.</param>
    /// <param name="from">The day on which the code is meant; where it was not valid then, the nearest day on which it was. Null for the day nearest to <paramref name="to"/>.</param>
    /// <returns>What it is on that day. Nothing is ever divided: what became several is <see cref="Carried.Divided"/>.</returns>
    public Carried Carry(UnitCode code, DateOnly to, DateOnly? from = null)
    {
        if (Find(code) is not { } municipality)
        {
            return new Carried.Unknown();
        }

        var day = municipality.Nearest(from ?? to);
        return day <= to ? _steps.Forward(municipality.Code, day, to) : _steps.Back(municipality.Code, day, to);
    }

    private static UnitCode Padded(UnitCode code) =>
        code.Value.Length < CodeLength && code.Value.All(char.IsAsciiDigit) ? UnitCode.Parse(code.Value.PadLeft(CodeLength, '0')) : code;

    /// <summary>The list of municipalities begins in 2018: what was before stands on the old side of the changes alone.</summary>
    private static Dictionary<UnitCode, Municipality> Assemble(
        List<(UnitCode Code, MunicipalityName Name)> listed, List<(Reform Reform, string OldName)> changes)
    {
        var known = listed.ToLookup(line => line.Code, line => line.Name);
        var begun = changes.ToLookup(change => change.Reform.To, change => change.Reform.Date);
        var older =
            from change in changes
            let date = change.Reform.Date
            where !known[change.Reform.From].Any(name => name.IsValid(date.AddDays(-1)))
            let since = begun[change.Reform.From].Where(start => start < date).Select(start => (DateOnly?)start).Max()
            select (Code: change.Reform.From, Name: new MunicipalityName(change.OldName, since, date));
        return listed.Concat(older).Distinct()
            .GroupBy(line => line.Code, line => line.Name)
            .ToDictionary(names => names.Key, names => new Municipality(names.Key, [.. names.OrderBy(name => name.From ?? DateOnly.MinValue)]));
    }
}
