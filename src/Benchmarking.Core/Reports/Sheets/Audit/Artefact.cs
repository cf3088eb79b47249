using Benchmarking.Disclosure.Audit;

namespace Benchmarking.Reports.Sheets.Audit;

/// <summary>A published file as a program reads it that knows nothing of how it was made.</summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Tables">Its tables, in the order read.</param>
public sealed record Artefact(string Name, IReadOnlyList<ArtefactTable> Tables)
{
    /// <summary>Everything in it that is text, whoever may see it, markup included and entities resolved: for the search for names. Default nothing.</summary>
    public string AllText { get; init; } = "";

    /// <summary>What it holds that its reader does not see, such as <c>hidden sheet "Data"</c>: keys of resource texts with what fills them. Default nothing.</summary>
    public IReadOnlyList<Wording.Sentence> Concealed { get; init; } = [];
}

/// <summary>A sheet, or a table of a page.</summary>
/// <param name="Title">Its name, or the caption over it.</param>
/// <param name="Rows">Its rows from the top, each with its cells from the left; a spanned cell is followed by empty ones.</param>
public sealed record ArtefactTable(string Title, IReadOnlyList<IReadOnlyList<ArtefactCell>> Rows);

/// <summary>A cell.</summary>
/// <param name="Text">Its words, none where nothing stands in it; for a number those that a reader sees, or the digits.</param>
/// <param name="Value">The values that its digits stand for; null where it is no number.</param>
public readonly record struct ArtefactCell(string Text, Band? Value)
{
    /// <inheritdoc cref="ArtefactCell(string, Band?)"/>
    public string Text { get => field ?? ""; init; } = Text;

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Value is null && Text.Length == 0;
}
