using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Formats;

/// <summary>A response file laid out.</summary>
/// <param name="Text">One row a respondent, below a header; null where the file is none that the format can lay out.</param>
/// <param name="Columns">What columns and values certainly mean; <see cref="Mapping.None"/> where they follow the generic form.</param>
public sealed record SurveyLayout(DelimitedText? Text, Mapping Columns)
{
    /// <summary>What the export itself says about its columns, in their order; empty where it says nothing beyond the header.</summary>
    public IReadOnlyList<SourceColumn> Described { get; init; } = [];

    /// <summary>How the tool's codes get their labels: what to do where a column has <see cref="SourceColumn.HasOwnCodes"/>; null where no column has.</summary>
    public Sentence? Advice { get; init; }

    /// <summary>Why the file cannot be laid out; null where <see cref="Text"/> is there.</summary>
    public Sentence? Fault { get; init; }
}

/// <summary>A column as the survey tool describes it.</summary>
/// <param name="Header">Its header in the table.</param>
public sealed record SourceColumn(string Header)
{
    /// <summary>What it holds, as far as the format knows. Default <see cref="SourceColumnKind.Unknown"/>.</summary>
    public SourceColumnKind Kind { get; init; }

    /// <summary>Whether its times have the month before the day. Default false.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>The question as it was asked; null where the export does not tell.</summary>
    public string? Question { get; init; }

    /// <summary>The answers' texts by the codes that stand in the table; empty where the export does not tell, or texts stand in the table themselves.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether whole numbers in it are numbers that the tool gave the answers, which mean nothing without <see cref="Labels"/>. Default false.</summary>
    public bool HasOwnCodes { get; init; }
}

/// <summary>What a column of a survey tool's export holds.</summary>
public enum SourceColumnKind
{
    /// <summary>Unknown: whatever matching makes of it.</summary>
    Unknown,

    /// <summary>An answer to one question.</summary>
    Question,

    /// <summary>Words of the respondent's own.</summary>
    FreeText,

    /// <summary>The tool's number of the submission.</summary>
    Submission,

    /// <summary>When the respondent began.</summary>
    Started,

    /// <summary>When the answers were handed in.</summary>
    Submitted,

    /// <summary>How far the respondent came, or whether it was a test or a preview.</summary>
    Status,

    /// <summary>A name, an address or anything else that tells who answered.</summary>
    Person,

    /// <summary>The tool's own, of no use here.</summary>
    Technical,
}
