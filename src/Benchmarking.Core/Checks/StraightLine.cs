using Benchmarking.Findings;
using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>A respondent gave the same answer to everything, reversed items included.</summary>
internal sealed class StraightLine : ISurveyCheck
{
    private const int FewestAnswers = 10;

    /// <inheritdoc/>
    public string Id => "S001";

    /// <summary>Notes respondents with at least 10 answers, all the same as given, a reversed and an unreversed item among them: nobody means that twice.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>A note a respondent.</returns>
    public IEnumerable<Finding> Inspect(Responses responses)
    {
        var lines = new Line[responses.Count];
        for (var item = 0; item < responses.Set.SurveyItems.Count; item++)
        {
            Follow(responses, item, lines);
        }

        for (var respondent = 0; respondent < lines.Length; respondent++)
        {
            var line = lines[respondent];
            if (line is { IsBent: false, Answers: >= FewestAnswers } && line.Reversed > 0 && line.Reversed < line.Answers)
            {
                var place = new FilePlace(responses.Sources[respondent], responses.Rows[respondent]);
                yield return new(Id, Severity.Note, place, new("check.straight_line", line.Code, (int)line.Answers));
            }
        }
    }

    private static void Follow(Responses responses, int item, Line[] lines)
    {
        var (question, indicator) = responses.Set.SurveyItems[item];
        var (min, points) = ((int)indicator.Scale.Min, (uint)indicator.Scale.Points);
        var reversed = (short)(question.Reverse ? 1 : 0);
        var answers = responses.Answers(item);
        for (var respondent = 0; respondent < lines.Length; respondent++)
        {
            ref var line = ref lines[respondent];
            var code = answers[respondent];
            if (line.IsBent || (uint)(code - min) >= points)
            {
                continue;
            }

            line.IsBent = line.Answers > 0 && line.Code != code;
            line.Code = code;
            line.Answers++;
            line.Reversed += reversed;
        }
    }

    private struct Line
    {
        public int Code;
        public short Answers;
        public short Reversed;
        public bool IsBent;
    }
}
