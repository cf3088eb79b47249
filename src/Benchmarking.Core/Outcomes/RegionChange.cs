namespace Benchmarking.Outcomes;

/// <summary>One line of a reform: what was under an old code is, in whole or in part, under a new one.</summary>
/// <param name="From">The code until the day before.</param>
/// <param name="To">The code from the day on; the same where only the name changed, or where others were merged into it.</param>
/// <param name="Date">The day.</param>
public sealed record RegionChange(string From, string To, DateOnly Date);

/// <summary>The time in which a code was in use.</summary>
/// <param name="Code">The code.</param>
/// <param name="Since">Its first day.</param>
/// <param name="Until">The day after its last; null where it still is in use.</param>
public sealed record RegionSpan(string Code, DateOnly Since, DateOnly? Until);

/// <summary>What covered a unit at another time.</summary>
/// <param name="Codes">The codes of that time that have a part of it, in ordinal order.</param>
/// <param name="IsExact">Whether together they are the unit and nothing else; false where one of them was split between the unit and another.</param>
public sealed record Territory(IReadOnlyList<string> Codes, bool IsExact);
