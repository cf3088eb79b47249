using Benchmarking.Indicators;

namespace Benchmarking.Goals;

/// <summary>What goals can be about in a set.</summary>
public static class GoalTopics
{
    /// <summary>The topics of a set.</summary>
    /// <param name="set">The set.</param>
    /// <returns>Each dimension followed by its indicators, the outcomes, the goals that indicators serve, and last <see cref="GoalTopic.Other"/>; each id once.</returns>
    public static IReadOnlyList<GoalTopic> Of(IndicatorSet set) =>
    [
        .. set.Dimensions.SelectMany(Of)
            .Concat(set.Outcomes.Select(Of))
            .Concat(set.Goals.Select(goal => new GoalTopic(goal.Id, goal.Title)))
            .Append(GoalTopic.Other)
            .Distinct(),
    ];

    /// <summary>Finds a topic of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="id">The topic's id.</param>
    /// <returns>The topic; null where the set has none of that id.</returns>
    public static GoalTopic? Find(IndicatorSet set, string id) => Of(set).FirstOrDefault(topic => topic.Id == id);

    private static IEnumerable<GoalTopic> Of(Dimension dimension) =>
        dimension.Indicators.Select(Of).Prepend(new GoalTopic(dimension.Id.Value, dimension.Title));

    private static GoalTopic Of(Indicator indicator) => new(indicator.Id.Value, indicator.Title);
}
