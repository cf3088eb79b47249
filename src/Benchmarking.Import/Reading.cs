using Benchmarking.Findings;

namespace Benchmarking.Import;

/// <summary>What reading a file came to.</summary>
/// <typeparam name="T">What the file describes.</typeparam>
/// <param name="Value">What was read; null exactly where an error stands among the findings.</param>
/// <param name="Findings">Everything found, in the order of the file.</param>
public sealed record Reading<T>(T? Value, IReadOnlyList<Finding> Findings)
    where T : class;
