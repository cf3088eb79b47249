using Benchmarking.Findings;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Import;

/// <summary>What reading a response file came to.</summary>
public sealed record ResponseReading
{
    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The id of the format that it was read as; empty where it is no text.</summary>
    public string Format { get; init; } = "";

    /// <summary>The encoding that was recognised, such as <c>UTF-8</c>; empty where it is no text.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>The delimiter that was recognised; null where it is no text.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The answers; null where the file is refused.</summary>
    public Responses? Responses { get; init; }

    /// <summary>Everything found, in the order of the file; errors of rejected rows among them.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The rows that were left out without being wrong, by reason; in <see cref="Rejects"/> too.</summary>
    public IReadOnlyList<LeftOutRows> LeftOut { get; init; } = [];

    /// <summary>How the file was read and what became of its rows, a sentence a line; empty where it is no text.</summary>
    public IReadOnlyList<Sentence> Report { get; init; } = [];

    /// <summary>The rows set aside; none unless they were asked for.</summary>
    public RejectedRows Rejects { get; init; } = new([], []);
}

/// <summary>Rows that were set aside.</summary>
/// <param name="Header">The file's header.</param>
/// <param name="Rows">The rows, in the order of the file.</param>
public sealed record RejectedRows(IReadOnlyList<string> Header, IReadOnlyList<RejectedRow> Rows)
{
    /// <summary>The key of the header over the reasons, which stand last in a file of these rows; such a column is read over in silence.</summary>
    public const string ReasonHeader = "import.rejects.reason";
}

/// <summary>A row that was set aside.</summary>
/// <param name="Row">Its line in the file.</param>
/// <param name="Cells">Its cells as they came.</param>
/// <param name="Reasons">Why, at least one and at most five reasons.</param>
public sealed record RejectedRow(int Row, IReadOnlyList<string> Cells, IReadOnlyList<Sentence> Reasons);
