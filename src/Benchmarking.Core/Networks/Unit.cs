using Benchmarking.Wording;

namespace Benchmarking.Networks;

/// <summary>What is compared: a municipality, district, town or region.</summary>
/// <param name="Code">Its code, unique in the network.</param>
/// <param name="Name">Its name.</param>
public sealed record Unit(UnitCode Code, string Name)
{
    /// <summary>What kind of unit it is: <c>municipality</c>, <c>district</c>, <c>town</c> or <c>region</c>.</summary>
    public UnitType Type { get; init; } = UnitType.Municipality;

    /// <summary>Its peer group, such as a KOSTRA group; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>Its inhabitants; null where the network file does not say.</summary>
    public int? Population { get; init; }

    /// <summary>Whether its reports name the others; null for the network's own rule.</summary>
    public NameRule? Names { get; init; }

    /// <summary>The language of its reports; null for the network's first.</summary>
    public Language? Language { get; init; }
}
