using Benchmarking.Outcomes;

namespace Benchmarking.Import;

/// <summary>Says what columns, contents and signs of a file of register figures mean.</summary>
public sealed record StatisticsMapping
{
    /// <summary>A mapping that says nothing.</summary>
    public static StatisticsMapping None { get; } = new();

    /// <summary>The mapping file's name; empty where there is none.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Role of <see cref="StatisticsColumns"/> to header.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Header, or code or label of contents, to the id of the outcome that the figures belong to.</summary>
    public IReadOnlyDictionary<string, string> Figures { get; init; } = new Dictionary<string, string>();

    /// <summary>The period of all figures; null where the file tells.</summary>
    public string? Period { get; init; }

    /// <summary>What stands before decimals: <c>,</c> or <c>.</c>; null where each number has to tell by itself.</summary>
    public char? Decimal { get; init; }

    /// <summary>Which municipalities codes mean: the key <c>regions</c>; null for those of the period, unless the file is of an agency known to carry its figures itself.</summary>
    public RegionDivision? Regions { get; init; }

    /// <summary>Dimension to the code or label of its category that is meant, where a file has several.</summary>
    public IReadOnlyDictionary<string, string> Select { get; init; } = new Dictionary<string, string>();

    /// <summary>Texts that stand for the absence of a figure, such as <c>NA</c>, and what they mean.</summary>
    public IReadOnlyDictionary<string, FigureAbsence> Absent { get; init; } = new Dictionary<string, FigureAbsence>();

    /// <summary>Headers to read over without a word.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];
}
