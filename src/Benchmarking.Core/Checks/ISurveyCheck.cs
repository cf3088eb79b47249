using Benchmarking.Findings;
using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>One rule that answers are held against, at import and whenever a wave's quality is asked for.</summary>
public interface ISurveyCheck
{
    /// <summary>The check's id: <c>S</c> and three digits. It never changes and is never used again.</summary>
    string Id { get; }

    /// <summary>Holds answers against the rule.</summary>
    /// <param name="responses">The answers of a file or a wave.</param>
    /// <returns>What was found, in the order of the rows.</returns>
    IEnumerable<Finding> Inspect(Responses responses);
}
