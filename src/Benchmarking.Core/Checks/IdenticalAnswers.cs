using Benchmarking.Findings;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Checks;

/// <summary>Two respondents of the same unit and service gave exactly the same answers. Of those who serve several units, one in common is enough.</summary>
internal sealed class IdenticalAnswers : ISurveyCheck
{
    /// <inheritdoc/>
    public string Id => RepeatedAnswers.Check;

    /// <summary>Warns of respondents with at least 10 answers that all repeat those of an earlier one: a form that was probably sent twice.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>A warning a respondent, naming the first with these answers.</returns>
    public IEnumerable<Finding> Inspect(Responses responses)
    {
        foreach (var (respondent, earlier) in RepeatedAnswers.Of(responses))
        {
            var place = new FilePlace(responses.Sources[respondent], responses.Rows[respondent]);
            var row = responses.Sources[earlier] == responses.Sources[respondent]
                ? new Sentence("check.row", responses.Rows[earlier])
                : new Sentence("check.row_elsewhere", responses.Rows[earlier], responses.Sources[earlier]);
            yield return new(Id, Severity.Warning, place, new("check.identical_answers", row));
        }
    }
}
