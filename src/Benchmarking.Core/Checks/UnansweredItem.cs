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
    /// <returns>A warning an item, in the order asked.</returns>
    public IEnumerable<Finding> Inspect(Responses responses)
    {
        for (var item = 0; item < responses.Set.SurveyItems.Count; item++)
        {
            if (IsAskedButUnanswered(responses, item))
            {
                yield return new(Id, Severity.Warning, new(responses.Sources[0]), new("check.unanswered_item", responses.Set.SurveyItems[item].Item.Id.Value));
            }
        }
    }

    private static bool IsAskedButUnanswered(Responses responses, int item)
    {
        var scale = responses.Set.SurveyItems[item].Indicator.Scale;
        var isAsked = false;
        foreach (var code in responses.Answers(item))
        {
            if (scale.Contains(code))
            {
                return false;
            }

            isAsked |= code != AnswerCode.Absent;
        }

        return isAsked;
    }
}
