namespace Benchmarking.Outcomes;

/// <summary>A place as a statistics agency names it.</summary>
/// <param name="Code">Its code there, such as <c>0104</c> or <c>EKG09</c>; its name where the source gives no code.</param>
/// <param name="Name">Its name there; empty where the source gives none.</param>
/// <param name="Kind">What kind of place it is.</param>
public sealed record SourceRegion(string Code, string Name, RegionKind Kind);

/// <summary>What kind of place a statistics agency names.</summary>
public enum RegionKind
{
    /// <summary>A municipality, or whatever else the network's units are.</summary>
    Unit,

    /// <summary>A county, or the municipalities of one.</summary>
    County,

    /// <summary>A KOSTRA group.</summary>
    Group,

    /// <summary>The whole country, or most of it.</summary>
    Country,

    /// <summary>A district of a city.</summary>
    District,

    /// <summary>None of these that can be told.</summary>
    Unknown,
}
