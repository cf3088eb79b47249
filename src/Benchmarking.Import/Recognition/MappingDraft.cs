using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>A mapping file as it is proposed for a response file.</summary>
public sealed record MappingDraft
{
    /// <summary>The response file's name.</summary>
    public required string FileName { get; init; }

    /// <summary>The set that it is made for, as <see cref="Mapping.Set"/>.</summary>
    public required string Set { get; init; }

    /// <summary>The id of the format that the file was read as.</summary>
    public required string Format { get; init; }

    /// <summary>The mark of the file's headers, as <see cref="Mapping.Headers"/>.</summary>
    public required string Headers { get; init; }

    /// <summary>The lines, in the order of the file: columns, constants, items, values.</summary>
    public required IReadOnlyList<DraftLine> Lines { get; init; }

    /// <summary>Columns to read over, and why.</summary>
    public IReadOnlyList<DraftChoice> Ignored { get; init; } = [];

    /// <summary>Headers of columns that nothing is known about; the import leaves them out with a warning.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Ids of items that the file has no column for.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Lines of an earlier mapping file that no longer fit.</summary>
    public IReadOnlyList<Sentence> Dropped { get; init; } = [];

    /// <summary>As in <see cref="Mapping.StableKeys"/>.</summary>
    public bool? StableKeys { get; init; }

    /// <summary>The lines that a person has to decide.</summary>
    public IEnumerable<DraftLine> Doubts => Lines.Where(line => line.Target is null);
}
