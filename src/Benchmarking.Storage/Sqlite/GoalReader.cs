using System.Globalization;
using Benchmarking.Goals;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>Makes goals of stored rows, in the words of the set and the network as they are now.</summary>
/// <param name="connection">The database.</param>
/// <param name="set">The set that has the topics.</param>
/// <param name="network">The network.</param>
internal sealed class GoalReader(SqliteConnection connection, IndicatorSet set, Network network)
{
    private readonly StoredPlaces _places = new(connection, network);
    private readonly Dictionary<string, GoalTopic> _topics = GoalTopics.Of(set).ToDictionary(topic => topic.Id, StringComparer.Ordinal);

    /// <summary>Reads rows of unit, topic, the six texts in their order, and the rest.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="wave">The wave that they belong to.</param>
    /// <returns>The goals of units that the network has.</returns>
    public List<PlannedGoal> Read(SqliteCommand statement, WaveId wave)
    {
        using var rows = statement.ExecuteReader();
        var goals = new List<PlannedGoal>();
        while (rows.Read())
        {
            if (_places.FindUnit(rows.GetInt64(0)) is { } unit)
            {
                goals.Add(One(rows, new PlannedGoal(unit, wave, _topics.GetValueOrDefault(rows.GetString(1), GoalTopic.Other))));
            }
        }

        return goals;
    }

    private PlannedGoal One(SqliteDataReader row, PlannedGoal bare) => bare with
    {
        Situation = Words(row, 2),
        Strengths = Words(row, 3),
        ToImprove = Words(row, 4),
        Goal = Words(row, 5),
        Action = Words(row, 6),
        Responsible = Who(row),
        Deadline = Words(row, 9) is { } day ? Day(day) : null,
        Sign = Words(row, 10),
        Progress = Choice<GoalProgress>(row.GetString(11), GoalWords.CodeOf),
    };

    private Responsible? Who(SqliteDataReader row) => (row.IsDBNull(7), Words(row, 8)) switch
    {
        (false, _) => _places.FindService(row.GetInt64(7)) is { } service ? Responsible.Of(service) : null,
        (_, { } role) => Responsible.Of(Choice<ResponsibleRole>(role, GoalWords.CodeOf)),
        _ => null,
    };

    private static string? Words(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Faults.Damaged(connection);

    private T Choice<T>(string code, Func<T, string> codeOf)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(choice => codeOf(choice.GetValueOrDefault()) == code) ?? throw Faults.Damaged(connection);
}
