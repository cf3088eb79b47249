using Benchmarking.Indicators;
using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>Counts answers; a blank, a missing code and an absent column are none.</summary>
internal static class AnsweredItems
{
    /// <summary>How many items each respondent answered with a point of the scale.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>One count a respondent.</returns>
    public static int[] ByRespondent(Responses responses)
    {
        var counts = new int[responses.Count];
        for (var item = 0; item < responses.Set.SurveyItems.Count; item++)
        {
            var scale = responses.Set.SurveyItems[item].Indicator.Scale;
            var (min, points) = ((int)scale.Min, (uint)scale.Points);
            var answers = responses.Answers(item);
            for (var respondent = 0; respondent < counts.Length; respondent++)
            {
                counts[respondent] += (uint)(answers[respondent] - min) < points ? 1 : 0;
            }
        }

        return counts;
    }

    /// <summary>How many items each respondent was asked: those with a column in the file.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>One count a respondent.</returns>
    public static int[] AskedByRespondent(Responses responses)
    {
        var counts = new int[responses.Count];
        for (var item = 0; item < responses.Set.SurveyItems.Count; item++)
        {
            var answers = responses.Answers(item);
            for (var respondent = 0; respondent < counts.Length; respondent++)
            {
                counts[respondent] += answers[respondent] == AnswerCode.Absent ? 0 : 1;
            }
        }

        return counts;
    }
}
