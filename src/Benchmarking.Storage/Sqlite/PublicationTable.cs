using Benchmarking.Disclosure;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>What was published: never altered, never removed, and marked where nobody received it.</summary>
internal static class PublicationTable
{
    private const string SelectAll =
        """
        SELECT number, time, user, command, publications.wave, withdrawn, coalesce(sum(figure_count), 0)
        FROM publications LEFT JOIN publication_figures ON publication = number
        GROUP BY number
        ORDER BY number
        """;

    private const string SelectOfWave =
        """
        SELECT publication_figures.wave, figures
        FROM publications JOIN publication_figures ON publication = number
        WHERE publication_figures.wave = $0 AND withdrawn IS NULL
        GROUP BY figures
        ORDER BY min(number)
        """;

    private const string SelectOfPublication = "SELECT wave, figures FROM publication_figures WHERE publication = $0 ORDER BY place";

    /// <summary>Adds a publication.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="record">When, by whom and of which wave; it gets the next number, whatever it says.</param>
    /// <param name="figures">What was shown.</param>
    /// <param name="weighed">How many there were when it was settled what may be shown beside them.</param>
    /// <returns>The number.</returns>
    /// <exception cref="RefusedException">Another has come in between: the two together may tell what neither does.</exception>
    public static int Add(SqliteConnection connection, PublicationRecord record, IReadOnlyList<PublishedFigure> figures, int weighed)
    {
        if (connection.Number("SELECT count(*) FROM publications") > weighed)
        {
            throw new RefusedException(new Sentence("storage.published_meanwhile"));
        }

        var number = (int)connection.Number(
            "INSERT INTO publications (time, user, command, wave) VALUES ($0, $1, $2, $3) RETURNING number",
            ImportTable.Text(record.Time), record.User, record.Command, record.Wave.Value);
        var place = 0;
        foreach (var wave in figures.GroupBy(figure => figure.Wave))
        {
            connection.Run(
                "INSERT INTO publication_figures (publication, place, wave, figure_count, figures) VALUES ($0, $1, $2, $3, $4)",
                number, place++, wave.Key.Value, wave.Count(), FigureLines.Pack(wave));
        }

        return number;
    }

    /// <summary>All publications, those withdrawn among them.</summary>
    /// <param name="connection">The database.</param>
    /// <returns>The records, by number.</returns>
    public static List<PublicationRecord> All(SqliteConnection connection)
    {
        using var statement = connection.Statement(SelectAll);
        using var rows = statement.ExecuteReader();
        var records = new List<PublicationRecord>();
        while (rows.Read())
        {
            records.Add(Record(rows) ?? throw Faults.Damaged(connection));
        }

        return records;
    }

    /// <summary>The figures of a wave that readers have.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="wave">The wave.</param>
    /// <returns>The figures of all publications that were not withdrawn, the oldest first; those of one that said the same as an earlier one are not told again.</returns>
    public static List<PublishedFigure> OfWave(SqliteConnection connection, WaveId wave) => Figures(connection, SelectOfWave, wave.Value);

    /// <summary>The figures of one publication.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="publication">Its number.</param>
    /// <returns>The figures, wave by wave.</returns>
    /// <exception cref="RefusedException">There is no such publication.</exception>
    public static List<PublishedFigure> Of(SqliteConnection connection, int publication)
    {
        Find(connection, publication);
        return Figures(connection, SelectOfPublication, publication);
    }

    /// <summary>Marks a publication that nobody received.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="publication">Its number.</param>
    /// <param name="time">When that was said.</param>
    /// <exception cref="RefusedException">There is no such publication, or it is withdrawn already.</exception>
    public static void Withdraw(SqliteConnection connection, int publication, DateTimeOffset time)
    {
        if (Find(connection, publication).Withdrawn is { } earlier)
        {
            throw new RefusedException(new Sentence("storage.withdrawn_already", publication, DateOnly.FromDateTime(earlier.DateTime)));
        }

        connection.Run("UPDATE publications SET withdrawn = $1 WHERE number = $0", publication, ImportTable.Text(time));
    }

    private static PublicationRecord Find(SqliteConnection connection, int publication)
    {
        var all = All(connection);
        return all.Find(record => record.Number == publication)
            ?? throw new RefusedException(all.Count == 0
                ? new Sentence("storage.nothing_published", publication)
                : new Sentence("storage.publication_unknown", publication, string.Join(", ", all.ConvertAll(record => record.Number))));
    }

    private static List<PublishedFigure> Figures(SqliteConnection connection, string select, object key)
    {
        using var statement = connection.Statement(select, key);
        using var rows = statement.ExecuteReader();
        var figures = new List<PublishedFigure>();
        while (rows.Read())
        {
            var wave = WaveId.TryParse(rows.GetString(0)) ?? throw Faults.Damaged(connection);
            figures.AddRange(FigureLines.Unpack(rows.GetFieldValue<byte[]>(1), wave) ?? throw Faults.Damaged(connection));
        }

        return figures;
    }

    private static PublicationRecord? Record(SqliteDataReader row) =>
        ImportTable.Time(row.GetString(1)) is { } time && WaveId.TryParse(row.GetString(4)) is { } wave && (row.IsDBNull(5) || ImportTable.Time(row.GetString(5)) is not null)
            ? new PublicationRecord(row.GetInt32(0), time, row.GetString(2), row.GetString(3), wave, row.IsDBNull(5) ? null : ImportTable.Time(row.GetString(5)))
            {
                Figures = row.GetInt32(6),
            }
            : null;
}
