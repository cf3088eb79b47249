using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Benchmarking.Storage.Sqlite;

/// <summary>A statement that runs once a respondent: prepared once, its values bound and read in place. A command of ADO.NET takes several times as long a row.</summary>
internal sealed class BulkStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares a statement.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statement; its places are <c>?</c>.</param>
    public BulkStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    /// <summary>Fills a place with a whole number.</summary>
    /// <param name="place">The place, the first being 1.</param>
    /// <param name="value">The number.</param>
    public void Bind(int place, long value) => Check(raw.sqlite3_bind_int64(_statement, place, value));

    /// <summary>Fills a place with bytes.</summary>
    /// <param name="place">The place, the first being 1.</param>
    /// <param name="value">The bytes, possibly none.</param>
    public void Bind(int place, ReadOnlySpan<byte> value) =>
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, place, 0) : raw.sqlite3_bind_blob(_statement, place, value));

    /// <summary>Fills a place with NULL.</summary>
    /// <param name="place">The place, the first being 1.</param>
    public void BindNull(int place) => Check(raw.sqlite3_bind_null(_statement, place));

    /// <summary>Runs the statement for its effect; its places stay filled.</summary>
    public void Run()
    {
        Check(raw.sqlite3_step(_statement));
        Check(raw.sqlite3_reset(_statement));
    }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False after the last one.</returns>
    public bool Read()
    {
        var code = raw.sqlite3_step(_statement);
        Check(code);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Whether a column of the row is NULL.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <returns>True for NULL.</returns>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>A whole number of the row.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The number; 0 for NULL.</returns>
    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>Bytes of the row, valid until it moves.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The bytes; none for NULL.</returns>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
