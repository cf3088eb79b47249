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
    private readonly SqliteCommand _respondent;
    private readonly SqliteCommand _unit;
    private readonly long?[] _unitNumbers;
    private readonly long?[] _serviceNumbers;
    private readonly int[] _items;

    /// <summary>Begins an import's answers.</summary>
    /// <param name="connection">The database, in a transaction; the import stands in it.</param>
    /// <param name="import">The import.</param>
    /// <param name="responses">The answers.</param>
    /// <param name="hasher">Hashes their keys; null where they have none.</param>
    public AnswerWriter(SqliteConnection connection, ImportRecord import, Responses responses, KeyHasher? hasher)
    {
        (_connection, _import, _responses, _hasher) = (connection, import, responses, hasher);
        _respondent = connection.Statement(
            "INSERT INTO respondents (import, line, service, respondent_key, answers) VALUES ($0, $1, $2, $3, $4)",
            import.Number, null, null, null, null);
        _unit = connection.Statement(
            "INSERT INTO respondent_units (import, line, unit) VALUES ($0, $1, $2)",
            import.Number, null, null);
        _unitNumbers = new long?[responses.Network.Units.Count];
        _serviceNumbers = new long?[responses.Network.Services.Count];
        _items = ItemsIn(responses);
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
            _unit.Parameters[1].Value = line;
            foreach (var unit in _responses.UnitsOf(respondent))
            {
                _unit.Parameters[2].Value = UnitNumber(unit);
                _unit.ExecuteNonQuery();
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
        var key = _responses.Keys[respondent] is { } plain ? _hasher?.Hash(plain) : null;
        var values = _respondent.Parameters;
        values[1].Value = line;
        values[2].Value = (object?)ServiceNumber(_responses.ServiceOf(respondent)) ?? DBNull.Value;
        values[3].Value = (object?)key ?? DBNull.Value;
        values[4].Value = Pack(respondent);
        try
        {
            _respondent.ExecuteNonQuery();
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

    private byte[] Pack(int respondent)
    {
        var packed = new byte[_items.Length * sizeof(short)];
        for (var place = 0; place < _items.Length; place++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(packed.AsSpan(place * sizeof(short)), _responses.Answers(_items[place])[respondent]);
        }

        return packed;
    }

    private long UnitNumber(int place) =>
        _unitNumbers[place] ??= CodeTable.Units(_connection).NumberOf(_responses.Network.Units[place].Code.Value);

    private long? ServiceNumber(int place) => _serviceNumbers.Length == 0
        ? null
        : _serviceNumbers[place] ??= CodeTable.Services(_connection).NumberOf(_responses.Network.Services[place].Id.Value);
}
