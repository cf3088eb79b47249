using System.Globalization;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Units' peer groups and inhabitants: the facts that each import names.</summary>
internal static class UnitFactTable
{
    private const string Insert =
        "INSERT INTO unit_facts (import, unit, valid_from, valid_to, peer_group, population) VALUES ($0, $1, $2, $3, $4, $5)";

    private const string Select =
        "SELECT unit, valid_from, valid_to, peer_group, population FROM unit_facts WHERE import = $0 ORDER BY unit, valid_from";

    /// <summary>Writes facts.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="import">The import's number.</param>
    /// <param name="facts">The facts, each unit and day once.</param>
    /// <param name="network">The network that their places belong to.</param>
    public static void Write(SqliteConnection connection, int import, IReadOnlyList<UnitFact> facts, Network network)
    {
        foreach (var fact in facts)
        {
            var unit = CodeTable.Units(connection).NumberOf(network.Units[fact.Unit].Code.Value);
            connection.Run(Insert, import, unit, Text(fact.From), fact.To is { } to ? Text(to) : null, fact.Group, fact.Population);
        }
    }

    /// <summary>Reads all facts that stand.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="network">The network to read them by; facts of units that it no longer names are left out.</param>
    /// <returns>The facts, in the order of the imports.</returns>
    public static List<UnitFact> Read(SqliteConnection connection, Network network)
    {
        var facts = new List<UnitFact>();
        var imports = ImportTable.Standing(connection, wave: null, ImportKind.Units);
        var places = imports.Count == 0 ? null : new StoredPlaces(connection, network);
        foreach (var import in imports)
        {
            using var statement = connection.Statement(Select, import.Number);
            using var rows = statement.ExecuteReader();
            while (rows.Read())
            {
                if (places?.FindUnit(rows.GetInt64(0)) is { } unit)
                {
                    facts.Add(new UnitFact(unit, Date(connection, rows.GetString(1)))
                    {
                        To = rows.IsDBNull(2) ? null : Date(connection, rows.GetString(2)),
                        Group = rows.IsDBNull(3) ? null : rows.GetString(3),
                        Population = rows.IsDBNull(4) ? null : rows.GetInt32(4),
                    });
                }
            }
        }

        return facts;
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Date(SqliteConnection connection, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw Faults.Damaged(connection);
}
