namespace Benchmarking.Outcomes;

/// <summary>What the agency says about a figure.</summary>
[Flags]
public enum FigureMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is preliminary, and will be replaced: <c>*</c>.</summary>
    Preliminary = 1,

    /// <summary>It cannot be held against the one before: a break in the series, <c>|</c>.</summary>
    Break = 2,

    /// <summary>It is printed as <c>-</c>: nothing at all, which is 0.</summary>
    Dash = 4,
}
