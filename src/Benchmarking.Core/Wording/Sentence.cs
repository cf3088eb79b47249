namespace Benchmarking.Wording;

/// <summary>What is to be said, before it is known in which language: the key of a text and what fills its places.</summary>
/// <param name="Key">The key in the resource files.</param>
/// <param name="Arguments">What fills <c>{0}</c>, <c>{1}</c> …: strings and whole numbers as they are, <see cref="DateOnly"/>, <see cref="LocalizedText"/> and <see cref="Sentence"/> in the reader's language.</param>
public sealed record Sentence(string Key, params IReadOnlyList<object> Arguments)
{
    /// <summary>The key and its arguments, for debuggers and tests; readers get <see cref="Texts.Say(Sentence)"/>.</summary>
    /// <returns>The key and its arguments.</returns>
    public override string ToString() => Arguments.Count == 0 ? Key : $"{Key}({string.Join(", ", Arguments)})";
}
