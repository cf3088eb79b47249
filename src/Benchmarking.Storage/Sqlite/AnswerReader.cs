using System.Buffers.Binary;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Reads the answers of a wave, by import number and line.</summary>
internal sealed class AnswerReader
{
    private readonly SqliteConnection _connection;
    private readonly ResponsesBuilder _builder;
    private readonly StoredPlaces _places;
    private readonly Dictionary<string, int> _itemPlaces;
    private readonly short[] _answers;
    private readonly List<int> _units = [];

    private AnswerReader(SqliteConnection connection, ResponsesBuilder builder)
    {
        (_connection, _builder) = (connection, builder);
        _places = new StoredPlaces(connection, builder.Network);
        _itemPlaces = Places(builder.Set);
        _answers = new short[_itemPlaces.Count];
    }

    /// <summary>Reads a wave.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="set">The set to read the answers by.</param>
    /// <param name="network">The network to read them by.</param>
    /// <returns>The answers; none where the wave has none.</returns>
    public static Responses Read(SqliteConnection connection, WaveId wave, IndicatorSet set, Network network)
    {
        var imports = ImportTable.Standing(connection, wave, ImportKind.Responses)
            .ConvertAll(import => (Import: import, Items: ImportTable.Items(connection, import.Number)));
        var asked = imports.SelectMany(import => import.Items).ToHashSet(StringComparer.Ordinal);
        var absent = Places(set).Where(item => !asked.Contains(item.Key)).Select(item => item.Value).Order();
        var reader = new AnswerReader(connection, new ResponsesBuilder(set, network) { AbsentItems = imports.Count == 0 ? [] : [.. absent] });
        foreach (var (import, items) in imports)
        {
            ImportRules.RefuseOtherSet(import, new StoredSet(set.Id, set.Version, set.FileHash, set.ScoringHash));
            reader.Read(import, items);
        }

        return reader._builder.Build();
    }

    private static Dictionary<string, int> Places(IndicatorSet set) => set.SurveyItems
        .Select((item, place) => (item.Item.Id.Value, place))
        .ToDictionary(item => item.Value, item => item.place, StringComparer.Ordinal);

    private void Read(ImportRecord import, string[] items)
    {
        var itemPlaces = Array.ConvertAll(items, item => _itemPlaces.TryGetValue(item, out var place) ? place : throw Faults.Damaged(_connection));
        using var respondentsOf = _connection.Statement(
            "SELECT line, service, respondent_key, answers FROM respondents WHERE import = $0 ORDER BY line", import.Number);
        using var unitsOf = _connection.Statement(
            "SELECT line, unit FROM respondent_units WHERE import = $0 ORDER BY line, unit", import.Number);
        using var respondents = respondentsOf.ExecuteReader();
        using var units = unitsOf.ExecuteReader();
        var hasUnit = units.Read();
        while (respondents.Read())
        {
            var line = respondents.GetInt32(0);
            _units.Clear();
            for (; hasUnit && units.GetInt32(0) == line; hasUnit = units.Read())
            {
                _units.Add(_places.Unit(units.GetInt64(1), import));
            }

            _units.Sort();
            Unpack(respondents.GetFieldValue<byte[]>(3), itemPlaces);
            Add(import, respondents);
        }
    }

    private void Add(ImportRecord import, SqliteDataReader row)
    {
        if (_units.Count == 0)
        {
            throw Faults.Damaged(_connection);
        }

        var service = _places.Service(row.IsDBNull(1) ? null : row.GetInt64(1), import);
        var key = row.IsDBNull(2) ? null : Convert.ToHexStringLower(row.GetFieldValue<byte[]>(2));
        var respondent = new Respondent(service, key, import.FileName, row.GetInt32(0));
        _builder.Add(respondent, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_units), _answers);
    }

    private void Unpack(byte[] packed, int[] itemPlaces)
    {
        if (packed.Length != itemPlaces.Length * sizeof(short))
        {
            throw Faults.Damaged(_connection);
        }

        Array.Fill(_answers, AnswerCode.Absent);
        for (var place = 0; place < itemPlaces.Length; place++)
        {
            _answers[itemPlaces[place]] = BinaryPrimitives.ReadInt16LittleEndian(packed.AsSpan(place * sizeof(short)));
        }
    }
}
