using Benchmarking.Findings;

namespace Benchmarking.Import;

/// <summary>What reading a file came to.</summary>
/// <typeparam name="T">What the file describes.</typeparam>
/// <param name="Value">What was read; null exactly where an error stands among the findings.</param>
/// <param name="Findings">Everything found, in the order of the file.</param>
public sealed record Reading<T>(T? Value, IReadOnlyList<Finding> Findings)
    where T : class
{
    /// <summary>The value, where the caller cannot go on without it.</summary>
    /// <param name="fileName">The file, as the refusal names it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="RefusedException">An error stands; the exception carries the findings.</exception>
    public T OrRefuse(string fileName) => Value
        ?? throw new RefusedException(Findings, new("import.file.refused", fileName));
}
