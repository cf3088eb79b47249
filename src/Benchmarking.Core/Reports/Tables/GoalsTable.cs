using System.Globalization;
using Benchmarking.Goals;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Goals for machines. They are a municipality's own words, not anybody's answers.</summary>
public static class GoalsTable
{
    /// <summary>The columns, in the order that scripts rely on; an import of goals knows those of its own.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "wave", "unit", "unit_name", "topic", "situation", "strengths", "to_improve", "goal", "action", "responsible", "deadline", "sign", "progress",
    ];

    /// <summary>Writes goals.</summary>
    /// <param name="goals">The goals, in the order wanted.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table; <c>progress</c> is empty where no goal was set.</returns>
    public static TidyTable Of(IEnumerable<PlannedGoal> goals, Network network) => new(Columns, [.. goals.Select(goal => Line(goal, network))]);

    private static IReadOnlyList<TableValue> Line(PlannedGoal goal, Network network) =>
    [
        TableValue.Code(goal.Wave.Value),
        TableValue.Code(network.Units[goal.Unit].Code.Value),
        TableValue.Words(network.Units[goal.Unit].Name),
        TableValue.Code(goal.Topic.Id),
        TableValue.Words(goal.Situation),
        TableValue.Words(goal.Strengths),
        TableValue.Words(goal.ToImprove),
        TableValue.Words(goal.Goal),
        TableValue.Words(goal.Action),
        TableValue.Code(goal.Responsible is { } responsible ? GoalWords.CodeOf(responsible, network) : null),
        TableValue.Code(goal.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TableValue.Words(goal.Sign),
        TableValue.Code(goal.Goal is null ? null : GoalWords.CodeOf(goal.Progress)),
    ];
}
