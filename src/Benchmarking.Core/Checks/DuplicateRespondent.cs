using Benchmarking.Findings;
using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>A respondent's key stands twice in a file.</summary>
internal sealed class DuplicateRespondent : ISurveyCheck
{
    /// <inheritdoc/>
    public string Id => "S004";

    /// <summary>Refuses every row but the first of those that share a key; rows without a key are all different.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>An error a row, naming the first.</returns>
    public IEnumerable<Finding> Inspect(Responses responses)
    {
        var first = new Dictionary<(string Source, string Key), int>(responses.Count);
        for (var respondent = 0; respondent < responses.Count; respondent++)
        {
            var (source, row) = (responses.Sources[respondent], responses.Rows[respondent]);
            if (responses.Keys[respondent] is { } key && !first.TryAdd((source, key), row))
            {
                yield return new(Id, Severity.Error, new(source, row), new("check.duplicate_respondent", first[(source, key)]));
            }
        }
    }
}
