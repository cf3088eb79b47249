using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Statements with numbered places, <c>$0</c>, <c>$1</c> …</summary>
internal static class Statements
{
    /// <summary>Makes a statement ready to run, once or often.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="values">What fills its places; null is SQL's NULL.</param>
    /// <returns>The statement, for the caller to dispose of.</returns>
    public static SqliteCommand Statement(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var statement = connection.CreateCommand();
        statement.CommandText = sql;
        for (var place = 0; place < values.Length; place++)
        {
            statement.Parameters.AddWithValue("$" + place.ToString(CultureInfo.InvariantCulture), values[place] ?? DBNull.Value);
        }

        return statement;
    }

    /// <summary>Runs a statement for its effect.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="values">What fills its places.</param>
    public static void Run(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = connection.Statement(sql, values);
        statement.ExecuteNonQuery();
    }

    /// <summary>Runs a statement for one value.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="values">What fills its places.</param>
    /// <returns>The first column of the first row: a long, string or byte array; null where there is none.</returns>
    public static object? Value(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = connection.Statement(sql, values);
        return statement.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>Runs a statement for one whole number.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statement, which yields a number.</param>
    /// <param name="values">What fills its places.</param>
    /// <returns>The number; 0 where there is none.</returns>
    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values) =>
        connection.Value(sql, values) is long number ? number : 0;
}
