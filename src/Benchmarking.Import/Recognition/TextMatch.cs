using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>How a column and a question go together.</summary>
/// <param name="Certainty">How sure that is, as far as the two alone can tell.</param>
/// <param name="Score">How alike they are, from 0 to 1.</param>
/// <param name="Kind">What of the question was found.</param>
/// <param name="Language">The language that it was found in; null where it has none.</param>
internal sealed record TextMatch(Certainty Certainty, double Score, MatchKind Kind, Language? Language)
{
    /// <summary>Nothing in common.</summary>
    public static TextMatch None { get; } = new(Certainty.None, 0, MatchKind.Similar, Language: null);

    /// <summary>Whether it is surer than another, or as sure and more alike.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where it is.</returns>
    public bool IsBetterThan(TextMatch other) => (Certainty, Score).CompareTo((other.Certainty, other.Score)) > 0;
}

/// <summary>What of a question was found in a header.</summary>
internal enum MatchKind
{
    /// <summary>Words that are alike.</summary>
    Similar,

    /// <summary>The beginning of its text.</summary>
    Cut,

    /// <summary>Its text, spelt otherwise.</summary>
    Spelling,

    /// <summary>Its text.</summary>
    Text,

    /// <summary>Its id, and a text that does not contradict it.</summary>
    IdAndText,

    /// <summary>Its id.</summary>
    Id,
}
