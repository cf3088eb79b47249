using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>What has a score: a survey indicator, or a dimension that has some.</summary>
/// <param name="Id">The id of the indicator or dimension.</param>
/// <param name="Title">Its title.</param>
/// <param name="Direction">Which end is good.</param>
/// <param name="Dimension">The dimension itself, or the one that the indicator belongs to.</param>
/// <param name="Indicator">The indicator; null for a dimension.</param>
public sealed record Measure(IndicatorId Id, LocalizedText Title, Direction Direction, Dimension Dimension, SurveyIndicator? Indicator)
{
    /// <summary>Whether it is a dimension.</summary>
    public bool IsDimension => Indicator is null;

    /// <summary>All measures of a set: each dimension followed by its survey indicators.</summary>
    /// <param name="set">The set.</param>
    /// <returns>The measures in the set's order.</returns>
    public static IReadOnlyList<Measure> Of(IndicatorSet set) =>
    [
        .. from dimension in set.SurveyDimensions
           let own = new Measure(dimension.Id, dimension.Title, dimension.Direction, dimension, Indicator: null)
           let inner = dimension.SurveyIndicators.Select(indicator =>
               new Measure(indicator.Id, indicator.Title, indicator.Direction, dimension, indicator))
           from measure in inner.Prepend(own)
           select measure,
    ];
}
