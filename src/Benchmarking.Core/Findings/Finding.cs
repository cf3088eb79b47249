using Benchmarking.Wording;

namespace Benchmarking.Findings;

/// <summary>A file's fault, or something worth knowing about it.</summary>
/// <param name="Check">The id of the check that found it; it never changes and is never used again.</param>
/// <param name="Severity">What it means for the file.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">One sentence or two: what was found, what was expected, what to do.</param>
public sealed record Finding(string Check, Severity Severity, FilePlace Place, Sentence Message)
{
    /// <summary>The finding on one line, for tests and debuggers; readers get the message in their language.</summary>
    /// <returns>Such as <c>halden.csv(9,4): Error S004: …</c>.</returns>
    public override string ToString() => $"{Place}: {Severity} {Check}: {Message}";
}
