using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>One line of a mapping file as it is proposed.</summary>
/// <param name="Section">The part of the file that it stands in.</param>
/// <param name="Owner">For <see cref="DraftSection.Values"/> what the text stands in: <see cref="Mapping.AnyItem"/>, an item id, <c>unit</c> or <c>service</c>; else empty.</param>
/// <param name="Name">The role, the item id, or for <see cref="DraftSection.Values"/> the text of the file.</param>
/// <param name="Reason">Why it says what it says; of a doubt, the question that a person has to answer.</param>
public sealed record DraftLine(DraftSection Section, string Owner, string Name, Sentence Reason)
{
    /// <summary>The header, constant or code; null as long as a person has to decide.</summary>
    public string? Target { get; init; }

    /// <summary>What to choose from where a person has to decide.</summary>
    public IReadOnlyList<DraftChoice> Choices { get; init; } = [];

    /// <summary>Which choice is likelier than the others, from 0; null where none is.</summary>
    public int? Likeliest { get; init; }

    /// <summary>The column that comes next after the target; null where none comes near.</summary>
    public DraftRunnerUp? RunnerUp { get; init; }
}

/// <summary>Something that a line may say.</summary>
/// <param name="Target">As in <see cref="DraftLine.Target"/>.</param>
/// <param name="Reason">Its name, or why it comes into question; null where it says enough by itself.</param>
public sealed record DraftChoice(string Target, Sentence? Reason);

/// <summary>The column that comes next after the one proposed.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Percent">How alike it is, in percent.</param>
public sealed record DraftRunnerUp(string Header, int Percent);

/// <summary>The parts of a mapping file that say something about the file's columns and texts.</summary>
public enum DraftSection
{
    /// <summary>Columns of roles.</summary>
    Columns,

    /// <summary>What holds for every row.</summary>
    Constants,

    /// <summary>Columns of items.</summary>
    Items,

    /// <summary>What texts mean.</summary>
    Values,
}
