using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Finds the units and services that rows refer to in the network as it is now.</summary>
internal sealed class StoredPlaces
{
    private readonly Dictionary<long, string> _unitCodes;
    private readonly Dictionary<long, string> _serviceIds;
    private readonly Dictionary<long, int> _units;
    private readonly Dictionary<long, int> _services;
    private readonly bool _hasServices;

    /// <summary>Matches the stored codes with a network's.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="network">The network.</param>
    public StoredPlaces(SqliteConnection connection, Network network)
    {
        _unitCodes = CodeTable.Units(connection).All();
        _serviceIds = CodeTable.Services(connection).All();
        _units = Match(_unitCodes, [.. network.Units.Select(unit => unit.Code.Value)]);
        _services = Match(_serviceIds, [.. network.Services.Select(service => service.Id.Value)]);
        _hasServices = network.Services.Count > 0;
    }

    /// <summary>The place of a unit.</summary>
    /// <param name="number">The number that its code is stored under.</param>
    /// <param name="import">The import that names it.</param>
    /// <returns>The place in <see cref="Network.Units"/>.</returns>
    /// <exception cref="RefusedException">The network no longer has the unit.</exception>
    public int Unit(long number, ImportRecord import) => _units.TryGetValue(number, out var place)
        ? place
        : throw Unknown("storage.unit_unknown", import, _unitCodes.GetValueOrDefault(number, ""));

    /// <summary>The place of a unit that the network may have given up.</summary>
    /// <param name="number">The number that its code is stored under.</param>
    /// <returns>The place in <see cref="Network.Units"/>, or null.</returns>
    public int? FindUnit(long number) => _units.TryGetValue(number, out var place) ? place : null;

    /// <summary>The place of a service that the network may have given up.</summary>
    /// <param name="number">The number that its id is stored under.</param>
    /// <returns>The place in <see cref="Network.Services"/>, or null.</returns>
    public int? FindService(long number) => _services.TryGetValue(number, out var place) ? place : null;

    /// <summary>The place of a service.</summary>
    /// <param name="number">The number that its id is stored under; null where the network declared no services at import.</param>
    /// <param name="import">The import that names it.</param>
    /// <returns>The place in <see cref="Network.Services"/>; 0 where none are declared.</returns>
    /// <exception cref="RefusedException">The network no longer has the service, or has services now.</exception>
    public int Service(long? number, ImportRecord import) => number switch
    {
        null when !_hasServices => 0,
        null => throw Unknown("storage.service_needed", import),
        long id when _services.TryGetValue(id, out var place) => place,
        long id => throw Unknown("storage.service_unknown", import, _serviceIds.GetValueOrDefault(id, "")),
    };

    private static Dictionary<long, int> Match(Dictionary<long, string> stored, List<string> codes) => stored
        .Select(pair => (pair.Key, Place: codes.IndexOf(pair.Value)))
        .Where(match => match.Place >= 0)
        .ToDictionary(match => match.Key, match => match.Place);

    private static RefusedException Unknown(string key, ImportRecord import, params object[] found) =>
        new(new Sentence(key, [import.Number, import.FileName, .. found]));
}
