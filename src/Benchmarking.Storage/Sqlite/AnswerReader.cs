using System.Buffers.Binary;
using System.Runtime.InteropServices;
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
        using var respondents = new BulkStatement(
            _connection, "SELECT line, service, respondent_key, answers FROM respondents WHERE import = ? ORDER BY line");
        using var units = new BulkStatement(
            _connection, "SELECT line, unit FROM respondent_units WHERE import = ? ORDER BY line, unit");
        respondents.Bind(1, import.Number);
        units.Bind(1, import.Number);
        var hasUnit = units.Read();
        while (respondents.Read())
        {
            var line = respondents.Number(0);
            _units.Clear();
            for (; hasUnit && units.Number(0) == line; hasUnit = units.Read())
            {
                _units.Add(_places.Unit(units.Number(1), import));
            }

            _units.Sort();
            Unpack(respondents.Bytes(3), itemPlaces);
            Add(import, respondents);
        }
    }

    private void Add(ImportRecord import, BulkStatement row)
    {
        if (_units.Count == 0)
        {
            throw Faults.Damaged(_connection);
        }

        var service = _places.Service(row.IsNull(1) ? null : row.Number(1), import);
        var key = row.IsNull(2) ? null : Convert.ToHexStringLower(row.Bytes(2));
        var respondent = new Respondent(service, key, import.FileName, (int)row.Number(0));
        _builder.Add(respondent, CollectionsMarshal.AsSpan(_units), _answers);
    }

    private void Unpack(ReadOnlySpan<byte> packed, int[] itemPlaces)
    {
        if (packed.Length != itemPlaces.Length * sizeof(short))
        {
            throw Faults.Damaged(_connection);
        }

        Array.Fill(_answers, AnswerCode.Absent);
        for (var place = 0; place < itemPlaces.Length; place++)
        {
            _answers[itemPlaces[place]] = BinaryPrimitives.ReadInt16LittleEndian(packed[(place * sizeof(short))..]);
        }
    }
}
