using Benchmarking.Indicators;

namespace Benchmarking.Scoring;

/// <summary>A question and where its answers stand.</summary>
/// <param name="Asked">The question with its indicator.</param>
/// <param name="Place">Its place in <see cref="IndicatorSet.SurveyItems"/>.</param>
internal sealed record AskedItem(SurveyItem Asked, int Place)
{
    public Scale Scale => Asked.Indicator.Scale;

    public bool Reverse => Asked.Item.Reverse;

    /// <summary>The questions of a measure, whether or not a wave asked them.</summary>
    /// <param name="set">The set.</param>
    /// <param name="measure">The dimension or indicator.</param>
    /// <returns>The questions in the set's order.</returns>
    public static IEnumerable<AskedItem> Of(IndicatorSet set, Measure measure) => set.SurveyItems
        .Select((asked, place) => new AskedItem(asked, place))
        .Where(item => measure.IsDimension ? measure.Dimension.SurveyIndicators.Contains(item.Asked.Indicator) : item.Asked.Indicator == measure.Indicator);

    /// <summary>Counts how often each point was chosen, after reversal, group by group.</summary>
    /// <param name="answers">The item's codes, one a respondent; those that are no points of the scale are passed over.</param>
    /// <param name="members">Whose answers are counted; one who belongs to several groups stands here once for each.</param>
    /// <param name="groups">The group of each of them.</param>
    /// <param name="counts">One count a group and point, the groups one after the other, points from the lowest; added to.</param>
    public void Count(ReadOnlySpan<short> answers, ReadOnlySpan<int> members, ReadOnlySpan<int> groups, Span<int> counts)
    {
        var (points, (sign, lowest)) = (Scale.Points, Reverse ? (-1, Scale.Max) : (1, -Scale.Min));
        for (var member = 0; member < members.Length; member++)
        {
            var point = lowest + (sign * answers[members[member]]);
            if ((uint)point < (uint)points)
            {
                counts[(groups[member] * points) + point]++;
            }
        }
    }
}
