using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>A group of indicators that are read together.</summary>
/// <param name="Id">Its id, unique among dimensions and indicators of the set.</param>
/// <param name="Title">Its title.</param>
/// <param name="Indicators">Its indicators, at least one, in the order shown.</param>
public sealed record Dimension(IndicatorId Id, LocalizedText Title, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>Those of its indicators that are answered in surveys.</summary>
    public IReadOnlyList<SurveyIndicator> SurveyIndicators { get; } = [.. Indicators.OfType<SurveyIndicator>()];

    /// <summary>Which end of the dimension's score is good: that of its survey indicators, neutral where it has none.</summary>
    public Direction Direction => SurveyIndicators is [var first, ..] ? first.Direction : Direction.Neutral;
}
