using System.Globalization;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>What was imported. An import that is taken back keeps its row, and so its number, but no answers.</summary>
internal static class ImportTable
{
    private static readonly (ImportKind Kind, string Word)[] Kinds =
    [
        (ImportKind.Responses, "responses"), (ImportKind.Invited, "invited"), (ImportKind.Statistics, "statistics"),
        (ImportKind.Evaluations, "evaluations"), (ImportKind.Units, "units"), (ImportKind.Goals, "goals"),
    ];

    private const string SelectStanding =
        """
        SELECT number, kind, wave, file_name, sha256, time, row_count, id, version, file_hash, scoring_hash
        FROM imports LEFT JOIN sets ON file_hash = set_hash
        WHERE undone = 0
        ORDER BY number
        """;

    private const string Insert =
        """
        INSERT INTO imports (kind, wave, file_name, sha256, time, row_count, set_hash, items)
        VALUES ($0, $1, $2, $3, $4, $5, $6, $7)
        RETURNING number
        """;

    /// <summary>All imports that were not taken back.</summary>
    /// <param name="connection">The database.</param>
    /// <returns>The records, by number.</returns>
    public static List<ImportRecord> Standing(SqliteConnection connection)
    {
        using var statement = connection.Statement(SelectStanding);
        using var rows = statement.ExecuteReader();
        var imports = new List<ImportRecord>();
        while (rows.Read())
        {
            imports.Add(Record(rows) ?? throw Faults.Damaged(connection));
        }

        return imports;
    }

    /// <summary>A wave's imports of one kind that were not taken back.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="wave">The wave; null for what belongs to none.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The records, by number.</returns>
    public static List<ImportRecord> Standing(SqliteConnection connection, WaveId? wave, ImportKind kind) =>
        [.. Standing(connection).Where(import => import.Kind == kind && import.Wave == wave)];

    /// <summary>The items whose answers an import holds.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="number">The import's number.</param>
    /// <returns>Their ids, in the order in which answers are packed.</returns>
    public static string[] Items(SqliteConnection connection, int number) =>
        ((string?)connection.Value("SELECT items FROM imports WHERE number = $0", number) ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Adds an import.</summary>
    /// <param name="connection">The database, in a transaction; the set of answers stands in it.</param>
    /// <param name="file">The file.</param>
    /// <param name="contents">What the file held.</param>
    /// <returns>The record, with its number.</returns>
    public static ImportRecord Add(SqliteConnection connection, ImportedFile file, ImportContents contents)
    {
        var number = (int)connection.Number(
            Insert,
            Word(contents.Kind),
            file.Wave?.Value, file.FileName, file.Sha256, Text(file.Time), contents.Rows,
            contents.Set?.FileHash,
            contents.Items is { } items ? string.Join(' ', items) : null);
        AccountTable.Write(connection, number, file);
        return new ImportRecord
        {
            Number = number,
            Kind = contents.Kind,
            Wave = file.Wave,
            FileName = file.FileName,
            Sha256 = file.Sha256,
            Time = file.Time,
            Rows = contents.Rows,
            Set = contents.Set,
        };
    }

    /// <summary>Takes an import back: its answers or cells are removed, and what was told of its file.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="number">The number of a standing import.</param>
    public static void Undo(SqliteConnection connection, int number)
    {
        foreach (var table in (string[])["respondent_units", "respondents", "invited", "outcomes", "evaluations", "goals", "unit_facts", "findings", "report_lines"])
        {
            connection.Run($"DELETE FROM {table} WHERE import = $0", number);
        }

        connection.Run("UPDATE imports SET undone = 1 WHERE number = $0", number);
    }

    /// <summary>Whether a number was ever given.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="number">The number.</param>
    /// <returns>True for standing imports and for those that were taken back.</returns>
    public static bool WasGiven(SqliteConnection connection, int number) =>
        connection.Number("SELECT count(*) FROM imports WHERE number = $0", number) == 1;

    /// <summary>Writes a time as the database keeps it, offset and all.</summary>
    /// <param name="time">The time.</param>
    /// <returns>Such as <c>2017-11-20T09:30:00.0000000+01:00</c>.</returns>
    public static string Text(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Reads a time that <see cref="Text"/> wrote.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The time; null where the text is none.</returns>
    public static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Word(ImportKind kind) => Array.Find(Kinds, known => known.Kind == kind).Word;

    private static ImportRecord? Record(SqliteDataReader row) =>
        (row.IsDBNull(2) || WaveId.TryParse(row.GetString(2)) is not null)
        && Time(row.GetString(5)) is { } time
            ? new()
            {
                Number = row.GetInt32(0),
                Kind = Array.Find(Kinds, kind => kind.Word == row.GetString(1)).Kind,
                Wave = row.IsDBNull(2) ? null : WaveId.Parse(row.GetString(2)),
                FileName = row.GetString(3),
                Sha256 = row.GetString(4),
                Time = time,
                Rows = row.GetInt32(6),
                Set = row.IsDBNull(7) ? null : new StoredSet(row.GetString(7), row.GetString(8), row.GetString(9), row.GetString(10)),
            }
            : null;
}

/// <summary>What an imported file held.</summary>
/// <param name="Kind">Answers, a frame, figures …</param>
/// <param name="Rows">How many respondents, cells, figures ….</param>
/// <param name="Set">The set of the questions, rubrics or topics; null where none of them are held.</param>
/// <param name="Items">The items that the file has a column for, in the order in which answers are packed; null where no answers are held.</param>
internal sealed record ImportContents(ImportKind Kind, int Rows, StoredSet? Set = null, IReadOnlyList<string>? Items = null);
