using System.Buffers.Binary;
using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Surveys;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Writes the respondents of one import: one row each, their answers packed.</summary>
internal sealed class AnswerWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly ImportRecord _import;
    private readonly Responses _responses;
    private readonly KeyHasher? _hasher;
    private readonly BulkStatement _respondent;
    private readonly BulkStatement _unit;
    private readonly long?[] _unitNumbers;
    private readonly long?[] _serviceNumbers;
    private readonly int[] _items;
    private readonly byte[] _packed;

    /// <summary>Begins an import's answers.</summary>
    /// <param name="connection">The database, in a transaction; the import stands in it.</param>
    /// <param name="import">The import.</param>
    /// <param name="responses">The answers.</param>
    /// <param name="hasher">Hashes their keys; null where they have none.</param>
    public AnswerWriter(SqliteConnection connection, ImportRecord import, Responses responses, KeyHasher? hasher)
    {
        (_connection, _import, _responses, _hasher) = (connection, import, responses, hasher);
        _respondent = new BulkStatement(
            connection,
            "INSERT INTO respondents (import, line, service, respondent_key, answers) VALUES (?, ?, ?, ?, ?)");
        _unit = new BulkStatement(connection, "INSERT INTO respondent_units (import, line, unit) VALUES (?, ?, ?)");
        _respondent.Bind(1, import.Number);
        _unit.Bind(1, import.Number);
        _unitNumbers = new long?[responses.Network.Units.Count];
        _serviceNumbers = new long?[responses.Network.Services.Count];
        _items = ItemsIn(responses);
        _packed = new byte[_items.Length * sizeof(short)];
    }

    /// <summary>The items that a file has a column for, in the order in which answers are packed.</summary>
    /// <param name="responses">The file's answers.</param>
    /// <returns>Places in the set's order.</returns>
    public static int[] ItemsIn(Responses responses) =>
        [.. Enumerable.Range(0, responses.Set.SurveyItems.Count).Except(responses.AbsentItems)];

    /// <summary>Writes all respondents.</summary>
    /// <exception cref="RefusedException">Two of them have the same key.</exception>
    /// <exception cref="InvalidOperationException">Two of them stand on the same line.</exception>
    public void Write()
    {
        for (var respondent = 0; respondent < _responses.Count; respondent++)
        {
            var line = _responses.Rows[respondent];
            WriteRow(respondent, line);
            _unit.Bind(2, line);
            foreach (var unit in _responses.UnitsOf(respondent))
            {
                _unit.Bind(3, UnitNumber(unit));
                _unit.Run();
            }
        }
    }

    public void Dispose()
    {
        _respondent.Dispose();
        _unit.Dispose();
    }

    private void WriteRow(int respondent, int line)
    {
        var key = Hash(_responses.Keys[respondent]);
        _respondent.Bind(2, line);
        BindService(_responses.ServiceOf(respondent));
        BindKey(key);
        _respondent.Bind(5, Pack(respondent));
        try
        {
            _respondent.Run();
        }
        catch (SqliteException fault) when (fault.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_UNIQUE)
        {
            var first = _connection.Number("SELECT line FROM respondents WHERE import = $0 AND respondent_key = $1", _import.Number, key);
            throw new RefusedException(new Sentence("storage.same_key", _import.FileName, first, line));
        }
        catch (SqliteException fault) when (fault.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_PRIMARYKEY)
        {
            throw new InvalidOperationException($"Two respondents of '{_import.FileName}' stand on line {line}.", fault);
        }
    }

    private byte[]? Hash(string? key)
    {
        if (key is null || _hasher is null)
        {
            return null;
        }

        var hash = _hasher.Hash(key);
        return _responses.KeysFollowPersons ? hash : _hasher.InWave(hash, _import.OwnWave);
    }

    private ReadOnlySpan<byte> Pack(int respondent)
    {
        for (var place = 0; place < _items.Length; place++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(_packed.AsSpan(place * sizeof(short)), _responses.Answers(_items[place])[respondent]);
        }

        return _packed;
    }

    private long UnitNumber(int place) =>
        _unitNumbers[place] ??= CodeTable.Units(_connection).NumberOf(_responses.Network.Units[place].Code.Value);

    private void BindService(int place)
    {
        if (_serviceNumbers.Length == 0)
        {
            _respondent.BindNull(3);
            return;
        }

        _serviceNumbers[place] ??= CodeTable.Services(_connection).NumberOf(_responses.Network.Services[place].Id.Value);
        _respondent.Bind(3, _serviceNumbers[place].GetValueOrDefault());
    }

    private void BindKey(byte[]? key)
    {
        if (key is null)
        {
            _respondent.BindNull(4);
            return;
        }

        _respondent.Bind(4, key);
    }
}
