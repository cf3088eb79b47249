using Benchmarking.Findings;
using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>A respondent left more than half of the items without an answer.</summary>
internal sealed class MostlyMissing : ISurveyCheck
{
    /// <inheritdoc/>
    public string Id => "S003";

    /// <summary>Notes respondents with some answers, but on fewer than half of the items that the file has columns for.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>A note a respondent.</returns>
    public IEnumerable<Finding> Inspect(Responses responses)
    {
        var (answered, asked) = (AnsweredItems.ByRespondent(responses), AnsweredItems.AskedByRespondent(responses));
        for (var respondent = 0; respondent < answered.Length; respondent++)
        {
            if (answered[respondent] > 0 && 2 * answered[respondent] < asked[respondent])
            {
                var place = new FilePlace(responses.Sources[respondent], responses.Rows[respondent]);
                yield return new(Id, Severity.Note, place, new("check.mostly_missing", answered[respondent], asked[respondent]));
            }
        }
    }
}
