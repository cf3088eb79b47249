namespace Benchmarking.Networks;

/// <summary>What holds of a unit from a day on: its peer group, its inhabitants, or both.</summary>
/// <param name="Unit">The unit's place in <see cref="Network.Units"/>.</param>
/// <param name="From">The first day.</param>
public sealed record UnitFact(int Unit, DateOnly From)
{
    /// <summary>The day after the last; null where it holds until something newer does.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The peer group, such as a KOSTRA group; null where the fact is not of it.</summary>
    public string? Group { get; init; }

    /// <summary>The inhabitants; null where the fact is not of them.</summary>
    public int? Population { get; init; }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True where it does.</returns>
    public bool IsValid(DateOnly date) => From <= date && !(date >= To);
}
