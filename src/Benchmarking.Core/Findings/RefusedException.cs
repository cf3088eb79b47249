using Benchmarking.Wording;

namespace Benchmarking.Findings;

/// <summary>The request or its files are wrong, and nothing was changed. The reader is told why; nobody needs a stack trace.</summary>
public sealed class RefusedException : Exception
{
    /// <summary>Refuses for one reason.</summary>
    /// <param name="reason">What was found, what was expected and what to do.</param>
    public RefusedException(Sentence reason)
        : base(reason.ToString()) => Reason = reason;

    /// <summary>Refuses because of what was found in files.</summary>
    /// <param name="findings">Every finding, in the order of the files; at least one is an error.</param>
    /// <param name="reason">What is refused.</param>
    public RefusedException(IReadOnlyList<Finding> findings, Sentence reason)
        : base(string.Join(Environment.NewLine, findings)) => (Findings, Reason) = (findings, reason);

    /// <summary>What was found in files; empty where the request itself is wrong.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];

    /// <summary>Why, in a sentence or two.</summary>
    public Sentence Reason { get; }
}
