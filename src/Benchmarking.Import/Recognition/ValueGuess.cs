using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>What a text of the file means.</summary>
/// <param name="Text">The text.</param>
/// <param name="Certainty">How sure the guess is.</param>
/// <param name="Reason">Why.</param>
internal sealed record ValueGuess(string Text, Certainty Certainty, Sentence Reason)
{
    /// <summary>What it means, as a mapping says it: a whole number, the name of a missing code, a service's id, a unit's code. Null where a person has to decide.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the import understands the text without a mapping.</summary>
    public bool IsPlain { get; init; }

    /// <summary>What is to choose from where a person has to decide: answers in the order of the scale, places the nearest first.</summary>
    public IReadOnlyList<ValueCandidate> Candidates { get; init; } = [];

    /// <summary>Which candidate is likelier than the others, from 0; null where none is. Never a missing code, since those are not guessed.</summary>
    public int? Likeliest { get; init; }

    /// <summary>A text that the import understands by itself.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The guess.</returns>
    public static ValueGuess Plain(string text) => new(text, Certainty.Certain, new("import.map.why.value_itself")) { IsPlain = true };
}

/// <summary>Something that a text may mean.</summary>
/// <param name="Target">As in <see cref="ValueGuess.Target"/>.</param>
/// <param name="Name">Its label or name in languages.</param>
internal sealed record ValueCandidate(string Target, LocalizedText Name);
