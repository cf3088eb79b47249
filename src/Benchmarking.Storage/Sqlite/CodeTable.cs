using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>A table of codes that rows refer to by number: the units, or the services.</summary>
internal sealed class CodeTable
{
    private readonly SqliteConnection _connection;
    private readonly string _table;

    private CodeTable(SqliteConnection connection, string table) => (_connection, _table) = (connection, table);

    /// <summary>The codes of units.</summary>
    /// <param name="connection">The database.</param>
    /// <returns>The table.</returns>
    public static CodeTable Units(SqliteConnection connection) => new(connection, "units");

    /// <summary>The ids of services.</summary>
    /// <param name="connection">The database.</param>
    /// <returns>The table.</returns>
    public static CodeTable Services(SqliteConnection connection) => new(connection, "services");

    /// <summary>The number of a code, given to it now where it has none.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Its number.</returns>
    public long NumberOf(string code)
    {
        _connection.Run($"INSERT INTO {_table} (code) VALUES ($0) ON CONFLICT DO NOTHING", code);
        return _connection.Number($"SELECT number FROM {_table} WHERE code = $0", code);
    }

    /// <summary>All codes.</summary>
    /// <returns>Number and code.</returns>
    public Dictionary<long, string> All()
    {
        using var statement = _connection.Statement($"SELECT number, code FROM {_table}");
        using var rows = statement.ExecuteReader();
        var codes = new Dictionary<long, string>();
        while (rows.Read())
        {
            codes.Add(rows.GetInt64(0), rows.GetString(1));
        }

        return codes;
    }
}
