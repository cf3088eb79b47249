using Benchmarking.Import.Formats;

namespace Benchmarking.Import.Recognition;

/// <summary>A column of a response file: what the export says about it, and what stands in it.</summary>
/// <param name="Field">Its place, from 0.</param>
/// <param name="Described">Its header, and what the export says of it.</param>
internal sealed record SeenColumn(int Field, SourceColumn Described)
{
    private const int MostAnswers = 30;
    private const int LongestAnswer = 120;

    /// <summary>Its header.</summary>
    public string Header => Described.Header;

    /// <summary>The texts that stand in it, trimmed, each once without regard to case, in the order of the file; long ones are cut.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether there are more texts than <see cref="Values"/> keeps.</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether some text stands in it and none stands twice.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Whether it may hold answers to a question: nothing says otherwise, and it has few texts, none of them long.</summary>
    public bool MayBeAnswers => Described.Kind is SourceColumnKind.Unknown or SourceColumnKind.Question
        && !HasMore && Values.Count <= MostAnswers && Values.All(value => value.Length <= LongestAnswer);
}
