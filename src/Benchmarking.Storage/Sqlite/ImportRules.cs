using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Storage.Files;
using Benchmarking.Surveys;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>What the imports of a store promise each other.</summary>
internal static class ImportRules
{
    // One file of a wave may have taken its keys for persons', another for numbers of submissions: they meet in the hash that belongs to the wave.
    // Each join goes from rows to the index of keys in the other import.
    private const string SelectSameRespondents =
        """
        WITH earlier AS MATERIALIZED (
            SELECT number FROM imports WHERE wave = $1 AND undone = 0 AND number <> $0
        ),
        pairs AS (
            SELECT own.line AS own_line, own.service AS own_service, other.import, other.line, other.service
            FROM earlier
            CROSS JOIN respondents AS other ON other.import = earlier.number
            CROSS JOIN respondents AS own ON own.import = $0 AND own.respondent_key IN (other.respondent_key, key_in_wave(other.respondent_key))
            UNION ALL
            SELECT own.line, own.service, other.import, other.line, other.service
            FROM earlier
            CROSS JOIN respondents AS own ON own.import = $0
            CROSS JOIN respondents AS other ON other.import = earlier.number AND other.respondent_key = key_in_wave(own.respondent_key)
        )
        SELECT count(DISTINCT own_line), min(own_line), min(import)
        FROM pairs
        WHERE own_service IS service AND EXISTS (
            SELECT 1 FROM respondent_units AS mine
            JOIN respondent_units AS theirs ON theirs.import = pairs.import AND theirs.line = pairs.line AND theirs.unit = mine.unit
            WHERE mine.import = $0 AND mine.line = own_line
        )
        """;

    /// <summary>The same answers never stand twice, in whichever wave; the same frame not twice in a wave.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="file">The file to be added.</param>
    /// <param name="kind">What it holds.</param>
    /// <exception cref="RefusedException">The file stands already.</exception>
    public static void RefuseSameFile(SqliteConnection connection, ImportedFile file, ImportKind kind)
    {
        var earlier = ImportTable.Standing(connection).Find(import =>
            import.Kind == kind && import.Sha256 == file.Sha256 && (kind == ImportKind.Responses || import.Wave == file.Wave));
        if (earlier is not null)
        {
            throw new RefusedException(new Sentence(
                "storage.same_file",
                file.FileName, earlier.Number, earlier.FileName, earlier.Wave?.Value ?? "–",
                DateOnly.FromDateTime(earlier.Time.DateTime), earlier.Time.ToString("HH:mm", CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>A wave's answers are all scored alike.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="set">The set of the answers to be added.</param>
    /// <exception cref="RefusedException">The wave has answers to a set that scores otherwise.</exception>
    public static void RefuseOtherScoring(SqliteConnection connection, WaveId wave, StoredSet set)
    {
        var other = ImportTable.Standing(connection, wave, ImportKind.Responses)
            .Find(import => import.Set is { } stored && stored.ScoringHash != set.ScoringHash);
        if (other is { Set: { } asked })
        {
            throw new RefusedException(new Sentence(
                "storage.other_scoring",
                wave.Value, Name(asked), other.Number, Name(set)));
        }
    }

    /// <summary>Nobody answers twice in a wave: the same key and service and a unit in common in two files is the same respondent, and counting both
    /// could lift a unit over the limit of what may be shown. The same key elsewhere may be another numbering.</summary>
    /// <param name="connection">The database, in a transaction, the answers written.</param>
    /// <param name="import">The import of the answers.</param>
    /// <param name="hasher">Hashed their keys.</param>
    /// <exception cref="RefusedException">Someone in the file stands already.</exception>
    public static void RefuseSameRespondents(SqliteConnection connection, ImportRecord import, KeyHasher hasher)
    {
        if (ImportTable.Standing(connection, import.Wave, ImportKind.Responses).Count == 1)
        {
            return;
        }

        connection.CreateFunction("key_in_wave", (byte[]? key) => key is null ? null : hasher.InWave(key, import.OwnWave), isDeterministic: true);
        using var statement = connection.Statement(SelectSameRespondents, import.Number, import.OwnWave.Value);
        using var rows = statement.ExecuteReader();
        if (rows.Read() && rows.GetInt32(0) is > 0 and var count)
        {
            throw new RefusedException(new Sentence(
                "storage.same_respondent",
                import.FileName, import.OwnWave.Value, rows.GetInt32(2), count, rows.GetInt32(1)));
        }
    }

    /// <summary>Only what stands can be taken back.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="number">The number to be taken back.</param>
    /// <exception cref="RefusedException">No such import stands.</exception>
    public static void RefuseUnknown(SqliteConnection connection, int number)
    {
        var standing = ImportTable.Standing(connection).ConvertAll(import => import.Number);
        if (standing.Contains(number))
        {
            return;
        }

        var key = ImportTable.WasGiven(connection, number) ? "storage.undone_already" : "storage.import_unknown";
        var known = standing.Count == 0 ? new Sentence("storage.none_stand") : new Sentence("storage.these_stand", string.Join(", ", standing));
        throw new RefusedException(new Sentence(key, number, known));
    }

    /// <summary>Answers are read by a set that scores as the one they were given to.</summary>
    /// <param name="import">A standing import of answers.</param>
    /// <param name="set">The set to read them by.</param>
    /// <exception cref="RefusedException">The set scores otherwise.</exception>
    public static void RefuseOtherSet(ImportRecord import, StoredSet set)
    {
        if (import.Set is not { } stored || stored.ScoringHash != set.ScoringHash)
        {
            throw new RefusedException(new Sentence("storage.read_by_other_set", import.OwnWave.Value, Name(import.Set ?? set), Name(set)));
        }
    }

    private static string Name(StoredSet set) => $"{set.Id} {set.Version}";
}
