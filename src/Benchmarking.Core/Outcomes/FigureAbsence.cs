namespace Benchmarking.Outcomes;

/// <summary>Why there is no figure.</summary>
public enum FigureAbsence
{
    /// <summary>There can be none: the agency's <c>.</c>.</summary>
    NotPossible,

    /// <summary>There might be one, but it is not known: the agency's <c>..</c>, or an empty cell.</summary>
    Missing,

    /// <summary>It is withheld because it would tell of single persons: the agency's <c>:</c>.</summary>
    Confidential,

    /// <summary>The unit was made of several municipalities, and not all of them have a figure.</summary>
    PartMissing,

    /// <summary>The municipalities of that time cannot be made into the unit: one of them was split, or the figures cannot be joined.</summary>
    NotComparable,
}
