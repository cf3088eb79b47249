namespace Benchmarking.Outcomes;

/// <summary>The time in which a code was in use.</summary>
/// <param name="Code">The code.</param>
/// <param name="Since">Its first day.</param>
/// <param name="Until">The day after its last; null where it still is in use.</param>
public sealed record RegionSpan(string Code, DateOnly Since, DateOnly? Until);
