using System.Globalization;
using Benchmarking.Goals;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>The goals that units set themselves, as each import holds them.</summary>
internal static class GoalTable
{
    private const string Insert =
        """
        INSERT INTO goals (import, place, unit, topic, situation, strengths, to_improve, goal, action, service, role, deadline, sign, progress)
        VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """;

    private const string Select =
        """
        SELECT unit, topic, situation, strengths, to_improve, goal, action, service, role, deadline, sign, progress
        FROM goals WHERE import = $0 ORDER BY place
        """;

    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes goals.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="import">The import's number.</param>
    /// <param name="goals">The goals, in the order shown.</param>
    /// <param name="network">The network that their places belong to.</param>
    public static void Write(SqliteConnection connection, int import, IReadOnlyList<PlannedGoal> goals, Network network)
    {
        for (var place = 0; place < goals.Count; place++)
        {
            var goal = goals[place];
            long? service = goal.Responsible?.Service is { } own ? CodeTable.Services(connection).NumberOf(network.Services[own].Id.Value) : null;
            connection.Run(
                Insert,
                import, place,
                CodeTable.Units(connection).NumberOf(network.Units[goal.Unit].Code.Value),
                goal.Topic.Id, goal.Situation, goal.Strengths, goal.ToImprove, goal.Goal, goal.Action,
                service,
                goal.Responsible?.Role is { } role ? GoalWords.CodeOf(role) : null,
                goal.Deadline?.ToString(Day, CultureInfo.InvariantCulture),
                goal.Sign,
                GoalWords.CodeOf(goal.Progress));
        }
    }

    /// <summary>Reads the goals of all waves: of a unit that several imports of a wave name, the last one counts.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <param name="set">The set that has the topics.</param>
    /// <param name="network">The network to read them by.</param>
    /// <returns>The goals by wave, then by unit, then in the order of the file.</returns>
    public static List<PlannedGoal> Read(SqliteConnection connection, IndicatorSet set, Network network)
    {
        var rows = new GoalReader(connection, set, network);
        var goals = new List<PlannedGoal>();
        foreach (var wave in network.Waves)
        {
            var standing = new SortedDictionary<int, IReadOnlyList<PlannedGoal>>();
            foreach (var import in ImportTable.Standing(connection, wave.Id, ImportKind.Goals))
            {
                using var statement = connection.Statement(Select, import.Number);
                foreach (var own in rows.Read(statement, wave.Id).GroupBy(goal => goal.Unit))
                {
                    standing[own.Key] = [.. own];
                }
            }

            goals.AddRange(standing.Values.SelectMany(own => own));
        }

        return goals;
    }
}
