namespace Benchmarking.Import.Recognition;

/// <summary>How sure a guess is.</summary>
internal enum Certainty
{
    /// <summary>There is nothing to it.</summary>
    None,

    /// <summary>A person has to decide.</summary>
    Doubtful,

    /// <summary>It differs by nothing but spelling, or was cut off, and nothing else comes near: good enough for a mapping file, which a person reads.</summary>
    Likely,

    /// <summary>It says the same in other letters, and nothing else does: good enough for an import.</summary>
    Certain,
}
