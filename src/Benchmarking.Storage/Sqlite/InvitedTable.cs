using Benchmarking.Networks;
using Benchmarking.Surveys;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Who was invited: the cells that each import names.</summary>
internal static class InvitedTable
{
    /// <summary>Writes a frame.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="import">The import's number.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="network">The network that its places belong to.</param>
    public static void Write(SqliteConnection connection, int import, InvitedFrame frame, Network network)
    {
        foreach (var ((unit, service), count) in frame.Cells.OrderBy(cell => cell.Key))
        {
            long? serviceNumber = network.Services.Count == 0
                ? null
                : CodeTable.Services(connection).NumberOf(network.Services[service].Id.Value);
            connection.Run(
                "INSERT INTO invited (import, unit, service, invited) VALUES ($0, $1, $2, $3)",
                import, CodeTable.Units(connection).NumberOf(network.Units[unit].Code.Value), serviceNumber, count);
        }
    }

    /// <summary>Reads a wave's frame: of a cell that several imports name, the last one counts.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="network">The network to read it by.</param>
    /// <returns>The frame, or null where none was imported.</returns>
    public static InvitedFrame? Read(SqliteConnection connection, WaveId wave, Network network)
    {
        var imports = ImportTable.Standing(connection, wave, ImportKind.Invited);
        var places = new StoredPlaces(connection, network);
        var cells = new Dictionary<(int Unit, int Service), int>();
        foreach (var import in imports)
        {
            using var statement = connection.Statement("SELECT unit, service, invited FROM invited WHERE import = $0", import.Number);
            using var rows = statement.ExecuteReader();
            while (rows.Read())
            {
                var service = places.Service(rows.IsDBNull(1) ? null : rows.GetInt64(1), import);
                cells[(places.Unit(rows.GetInt64(0), import), service)] = rows.GetInt32(2);
            }
        }

        return imports.Count == 0 ? null : new InvitedFrame(cells);
    }
}
