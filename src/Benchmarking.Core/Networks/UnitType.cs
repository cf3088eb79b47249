namespace Benchmarking.Networks;

/// <summary>What kind of place a unit is; reports choose their words by it.</summary>
public enum UnitType
{
    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A district of a city.</summary>
    District,

    /// <summary>A town.</summary>
    Town,

    /// <summary>A region.</summary>
    Region,
}
