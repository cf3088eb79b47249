namespace Benchmarking.Outcomes;

/// <summary>What covered a unit at another time.</summary>
/// <param name="Codes">The codes of that time that have a part of it, in ordinal order.</param>
/// <param name="IsExact">Whether together they are the unit and nothing else; false where one of them was split between the unit and another.</param>
public sealed record Territory(IReadOnlyList<string> Codes, bool IsExact);
