namespace Benchmarking.Indicators;

/// <summary>Which end of an indicator is good.</summary>
public enum Direction
{
    /// <summary>Neither end is good in itself: never coloured, never ranked.</summary>
    Neutral,

    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,
}
