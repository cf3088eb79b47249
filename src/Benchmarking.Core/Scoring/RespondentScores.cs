using Benchmarking.Indicators;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>From answers to a respondent's scores, 0 to 100.</summary>
internal static class RespondentScores
{
    /// <summary>Every respondent's scores, a dimension at a time so that no more than its columns are held.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>One column a measure, in the order of <see cref="Measure.Of"/>.</returns>
    public static IEnumerable<(Measure Measure, ScoreColumn Scores)> OfAll(Responses responses)
    {
        var firstItem = 0;
        foreach (var group in Measure.Of(responses.Set).GroupBy(measure => measure.Dimension))
        {
            var indicators = new List<(Measure Measure, ScoreColumn Scores)>();
            foreach (var measure in group)
            {
                if (measure.Indicator is { } indicator)
                {
                    indicators.Add((measure, OfIndicator(responses, indicator, firstItem)));
                    firstItem += indicator.Items.Count;
                }
            }

            yield return (group.First(), OfDimension(group.Key, [.. indicators.Select(scored => scored.Scores)]));
            foreach (var scored in indicators)
            {
                yield return scored;
            }
        }
    }

    /// <summary>The mean of the valid answers to an indicator, reversed where the item is, mapped linearly to 0–100.</summary>
    /// <param name="responses">The answers.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="firstItem">The place of its first item among the set's items; the others follow.</param>
    /// <returns>A score for each respondent with <see cref="SurveyIndicator.RequiredAnswers"/> valid answers or more.</returns>
    public static ScoreColumn OfIndicator(Responses responses, SurveyIndicator indicator, int firstItem)
    {
        var sums = new int[responses.Count];
        var counts = new int[responses.Count];
        var scale = indicator.Scale;
        for (var place = 0; place < indicator.Items.Count; place++)
        {
            var reverse = indicator.Items[place].Reverse;
            var answers = responses.Answers(firstItem + place);
            for (var respondent = 0; respondent < answers.Length; respondent++)
            {
                var answer = answers[respondent];
                if (scale.Contains(answer))
                {
                    sums[respondent] += reverse ? scale.Max - answer : answer - scale.Min;
                    counts[respondent]++;
                }
            }
        }

        var scores = new ScoreColumn(responses.Count);
        for (var respondent = 0; respondent < sums.Length; respondent++)
        {
            if (counts[respondent] >= indicator.RequiredAnswers)
            {
                scores.Set(respondent, 100.0 * sums[respondent] / ((double)counts[respondent] * (scale.Max - scale.Min)));
            }
        }

        return scores;
    }

    /// <summary>The weighted mean of the indicator scores that a respondent has.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="indicators">The scores of its survey indicators, in its order.</param>
    /// <returns>A score for each respondent who has at least half of the indicator scores.</returns>
    public static ScoreColumn OfDimension(Dimension dimension, IReadOnlyList<ScoreColumn> indicators)
    {
        var scores = new ScoreColumn(indicators[0].Count);
        for (var respondent = 0; respondent < scores.Count; respondent++)
        {
            // Summed from the first score on, so that equal scores have that very score as their mean.
            var (first, sum, weights, count) = (0.0, 0.0, 0.0, 0);
            for (var place = 0; place < indicators.Count; place++)
            {
                if (indicators[place].TryGet(respondent, out var score))
                {
                    var weight = dimension.SurveyIndicators[place].Weight;
                    first = count == 0 ? score : first;
                    (sum, weights, count) = (sum + (weight * (score - first)), weights + weight, count + 1);
                }
            }

            if (2 * count >= indicators.Count)
            {
                scores.Set(respondent, first + (sum / weights));
            }
        }

        return scores;
    }
}
