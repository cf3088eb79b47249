namespace Benchmarking.Import;

/// <summary>Rows that were left out for one reason.</summary>
/// <param name="Check">The id of the check that asked; one of <see cref="FileChecks"/>.</param>
/// <param name="Rows">Their lines in the file, ascending.</param>
public sealed record LeftOutRows(string Check, IReadOnlyList<int> Rows);
