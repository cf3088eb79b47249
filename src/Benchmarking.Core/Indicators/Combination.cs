namespace Benchmarking.Indicators;

/// <summary>What becomes of an outcome's figures when municipalities merge.</summary>
public enum Combination
{
    /// <summary>They cannot be joined: the merged municipality has no figure for the years before.</summary>
    None,

    /// <summary>They are added.</summary>
    Sum,

    /// <summary>They are averaged, weighted by another outcome.</summary>
    Weighted,
}
