using System.Globalization;
using Benchmarking.Evaluations;
using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Where units were placed on rubrics: the evaluations that each import holds.</summary>
internal static class EvaluationTable
{
    private const string Insert =
        """
        INSERT INTO evaluations (import, unit, indicator, level, narrative, source_type, source_date, assessor_role)
        VALUES ($0, $1, $2, $3, $4, $5, $6, $7)
        """;

    private const string Select =
        "SELECT unit, indicator, level, narrative, source_type, source_date, assessor_role FROM evaluations WHERE import = $0";

    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes evaluations.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="import">The import's number.</param>
    /// <param name="evaluations">The evaluations, each unit and rubric once.</param>
    /// <param name="network">The network that their places belong to.</param>
    public static void Write(SqliteConnection connection, int import, IReadOnlyList<Evaluation> evaluations, Network network)
    {
        foreach (var evaluation in evaluations)
        {
            connection.Run(
                Insert,
                import,
                CodeTable.Units(connection).NumberOf(network.Units[evaluation.Unit].Code.Value),
                evaluation.Indicator.Id.Value,
                evaluation.Level,
                evaluation.Narrative,
                evaluation.SourceType is { } type ? EvaluationWords.CodeOf(type) : null,
                evaluation.SourceDate?.ToString(Day, CultureInfo.InvariantCulture),
                evaluation.Assessor is { } role ? EvaluationWords.CodeOf(role) : null);
        }
    }

    /// <summary>Reads a wave's evaluations: of a unit that several imports place on a rubric, the last one counts.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="set">The set that has the rubrics.</param>
    /// <param name="network">The network to read them by.</param>
    /// <returns>The evaluations in the order of the network's units, then of the set.</returns>
    /// <exception cref="RefusedException">The set no longer has a rubric or its level, or the network a unit.</exception>
    public static List<Evaluation> Read(SqliteConnection connection, WaveId wave, IndicatorSet set, Network network)
    {
        var rubrics = set.Dimensions.SelectMany(dimension => dimension.Indicators).OfType<RubricIndicator>().ToList();
        var places = new StoredPlaces(connection, network);
        var standing = new Dictionary<(int Unit, int Rubric), Evaluation>();
        foreach (var import in ImportTable.Standing(connection, wave, ImportKind.Evaluations))
        {
            using var statement = connection.Statement(Select, import.Number);
            using var rows = statement.ExecuteReader();
            while (rows.Read())
            {
                var rubric = rubrics.FindIndex(own => own.Id.Value == rows.GetString(1));
                var unit = places.Unit(rows.GetInt64(0), import);
                var named = rubric >= 0 ? rubrics[rubric] : throw Unknown(import, rows, set);
                standing[(unit, rubric)] = One(connection, rows, new Evaluation(unit, named));
                if (standing[(unit, rubric)].Level > named.Levels.Count)
                {
                    throw Unknown(import, rows, set);
                }
            }
        }

        return [.. standing.OrderBy(entry => entry.Key).Select(entry => entry.Value)];
    }

    private static Evaluation One(SqliteConnection connection, SqliteDataReader row, Evaluation bare) => bare with
    {
        Level = row.IsDBNull(2) ? null : row.GetInt32(2),
        Narrative = row.IsDBNull(3) ? null : row.GetString(3),
        SourceType = row.IsDBNull(4) ? null : Choice<SourceType>(connection, row.GetString(4), EvaluationWords.CodeOf),
        SourceDate = row.IsDBNull(5) ? null : DateOnly.TryParseExact(row.GetString(5), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Faults.Damaged(connection),
        Assessor = row.IsDBNull(6) ? null : Choice<AssessorRole>(connection, row.GetString(6), EvaluationWords.CodeOf),
    };

    private static T Choice<T>(SqliteConnection connection, string code, Func<T, string> codeOf)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(choice => codeOf(choice.GetValueOrDefault()) == code) ?? throw Faults.Damaged(connection);

    private static RefusedException Unknown(ImportRecord import, SqliteDataReader row, IndicatorSet set) => new(new Sentence(
        "storage.rubric_unknown", import.Number, import.FileName, row.GetString(1), row.IsDBNull(2) ? "–" : row.GetInt32(2), $"{set.Id} {set.Version}"));
}
