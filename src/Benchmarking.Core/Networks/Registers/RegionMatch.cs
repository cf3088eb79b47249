namespace Benchmarking.Networks.Registers;

/// <summary>What a code of any time is in a network.</summary>
public abstract record RegionMatch
{
    private RegionMatch()
    {
    }

    /// <summary>One unit, or a part of it.</summary>
    /// <param name="Place">Its place in <see cref="Network.Units"/>.</param>
    /// <param name="By">How the code leads there: <see cref="Carried.Same"/>, <see cref="Carried.Renumbered"/>, or <see cref="Carried.Merged"/> where it is a part of the unit.</param>
    public sealed record Unit(int Place, Carried By) : RegionMatch;

    /// <summary>Several municipalities at the time of the network's units, one of them a unit at least.</summary>
    /// <param name="By">Which, and through what.</param>
    public sealed record NotComparable(Carried.Divided By) : RegionMatch;

    /// <summary>Several units, since the network has one municipality under codes of several times.</summary>
    /// <param name="Places">Their places in <see cref="Network.Units"/>, ascending.</param>
    public sealed record Ambiguous(IReadOnlyList<int> Places) : RegionMatch;

    /// <summary>None of the network's units, as far as is known.</summary>
    public sealed record Unknown : RegionMatch;
}
