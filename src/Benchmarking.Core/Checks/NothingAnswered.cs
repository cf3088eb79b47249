using Benchmarking.Findings;
using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>A respondent answered nothing: every item is blank or a missing code.</summary>
internal sealed class NothingAnswered : ISurveyCheck
{
    /// <inheritdoc/>
    public string Id => "S002";

    /// <summary>Warns of respondents without a single answer on a scale; they count nowhere.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>A warning a respondent.</returns>
    public IEnumerable<Finding> Inspect(Responses responses)
    {
        var answered = AnsweredItems.ByRespondent(responses);
        for (var respondent = 0; respondent < answered.Length; respondent++)
        {
            if (answered[respondent] == 0)
            {
                var place = new FilePlace(responses.Sources[respondent], responses.Rows[respondent]);
                yield return new(Id, Severity.Warning, place, new("check.nothing_answered"));
            }
        }
    }
}
