using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Takes in what the logs of a backup tell and those of the database do not: after a restore, what was ever published still counts, and nobody's name is gone.</summary>
internal static class LogMerge
{
    // The backup goes on where the database ends, or the database is new: its lines come as they are, and whatever was done to them shows.
    private const string CopyAudit =
        """
        INSERT INTO main.audit SELECT * FROM restored.audit
        WHERE number > (SELECT coalesce(max(number), 0) FROM main.audit) AND coalesce(
            (SELECT hash FROM main.audit ORDER BY number DESC LIMIT 1)
                = (SELECT hash FROM restored.audit WHERE number = (SELECT max(number) FROM main.audit)),
            NOT EXISTS (SELECT 1 FROM main.audit))
        ORDER BY number
        """;

    // The two have parted: lines that the database lacks are told after its own.
    private const string SelectLackingLines =
        """
        SELECT time, user, command FROM restored.audit AS theirs
        WHERE NOT EXISTS (SELECT 1 FROM main.audit AS own WHERE own.time = theirs.time AND own.user = theirs.user AND own.command = theirs.command)
        ORDER BY number
        """;

    private const string SelectLackingPublications =
        """
        SELECT number FROM restored.publications AS theirs
        WHERE NOT EXISTS (
            SELECT 1 FROM main.publications AS own
            WHERE own.time = theirs.time AND own.user = theirs.user AND own.command = theirs.command AND own.wave = theirs.wave)
        ORDER BY number
        """;

    // Under its own number where that is still to be given, else under the next.
    private const string CopyPublication =
        """
        INSERT INTO main.publications (number, time, user, command, wave, withdrawn)
        SELECT iif(number > (SELECT coalesce(max(seq), 0) FROM main.sqlite_sequence WHERE name = 'publications'), number, NULL), time, user, command, wave, withdrawn
        FROM restored.publications WHERE number = $0
        RETURNING number
        """;

    private const string CopyFigures =
        """
        INSERT INTO main.publication_figures (publication, place, wave, figure_count, figures)
        SELECT $1, place, wave, figure_count, figures FROM restored.publication_figures WHERE publication = $0
        """;

    /// <summary>Takes the lines in.</summary>
    /// <param name="connection">The database, in a transaction that writes, the backup attached as <c>restored</c>.</param>
    public static void TakeIn(SqliteConnection connection)
    {
        connection.Run(CopyAudit);
        foreach (var (time, user, command) in LackingLines(connection))
        {
            AuditTable.Append(connection, new AuditEntry(time, user, command));
        }

        foreach (var publication in LackingPublications(connection))
        {
            connection.Run(CopyFigures, publication, connection.Number(CopyPublication, publication));
        }
    }

    private static List<(DateTimeOffset Time, string User, string Command)> LackingLines(SqliteConnection connection)
    {
        using var statement = connection.Statement(SelectLackingLines);
        using var rows = statement.ExecuteReader();
        var lines = new List<(DateTimeOffset, string, string)>();
        while (rows.Read())
        {
            lines.Add((ImportTable.Time(rows.GetString(0)) ?? throw Faults.Damaged(connection), rows.GetString(1), rows.GetString(2)));
        }

        return lines;
    }

    private static List<long> LackingPublications(SqliteConnection connection)
    {
        using var statement = connection.Statement(SelectLackingPublications);
        using var rows = statement.ExecuteReader();
        var numbers = new List<long>();
        while (rows.Read())
        {
            numbers.Add(rows.GetInt64(0));
        }

        return numbers;
    }
}
