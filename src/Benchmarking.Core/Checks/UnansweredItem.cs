using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>Nobody answered an item that has a column.</summary>
internal sealed class UnansweredItem : ISurveyCheck
{
    /// <inheritdoc/>
    public string Id => "S006";

    /// <summary>Warns of items whose column holds no answer on the scale; items without a column are another matter.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>A warning an item, in the order asked, at the first file that has its column.</returns>
    public IEnumerable<Finding> Inspect(Responses responses)
    {
        for (var item = 0; item < responses.Set.SurveyItems.Count; item++)
        {
            if (FirstAskedInVain(responses, item) is { } respondent)
            {
                yield return new(Id, Severity.Warning, new(responses.Sources[respondent]), new("check.unanswered_item", responses.Set.SurveyItems[item].Item.Id.Value));
            }
        }
    }

    // The first respondent whose file has a column for an item that nobody answered; null where somebody did, or no file has one.
    private static int? FirstAskedInVain(Responses responses, int item)
    {
        var scale = responses.Set.SurveyItems[item].Indicator.Scale;
        var answers = responses.Answers(item);
        int? first = null;
        for (var respondent = 0; respondent < answers.Length; respondent++)
        {
            if (scale.Contains(answers[respondent]))
            {
                return null;
            }

            first ??= answers[respondent] == AnswerCode.Absent ? null : respondent;
        }

        return first;
    }
}
