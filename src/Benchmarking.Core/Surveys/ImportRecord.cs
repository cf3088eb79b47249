using Benchmarking.Networks;

namespace Benchmarking.Surveys;

/// <summary>What was imported, when, and from which file.</summary>
public sealed record ImportRecord
{
    /// <summary>Its number; numbers are never used again.</summary>
    public required int Number { get; init; }

    /// <summary>What the file held.</summary>
    public required ImportKind Kind { get; init; }

    /// <summary>The wave; null where the file belongs to none, such as register statistics.</summary>
    public required WaveId? Wave { get; init; }

    /// <summary>The wave of what always has one, such as answers.</summary>
    /// <exception cref="InvalidOperationException">The file belongs to no wave.</exception>
    public WaveId OwnWave => Wave ?? throw new InvalidOperationException($"Import {Number} belongs to no wave.");

    /// <summary>The file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was imported.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>How many rows were kept: respondents, cells of the frame, figures, evaluations, facts about units or goals.</summary>
    public required int Rows { get; init; }

    /// <summary>The set of its questions, rubrics or topics: id, version and hash of its file; null where it holds none of them.</summary>
    public StoredSet? Set { get; init; }
}

/// <summary>What an imported file held.</summary>
public enum ImportKind
{
    /// <summary>Survey answers.</summary>
    Responses,

    /// <summary>How many were invited.</summary>
    Invited,

    /// <summary>Figures of registers.</summary>
    Statistics,

    /// <summary>Rubric levels with what they rest on.</summary>
    Evaluations,

    /// <summary>Peer groups and inhabitants of units, dated.</summary>
    Units,

    /// <summary>The goals that units set themselves.</summary>
    Goals,
}

/// <summary>An indicator set as it was when answers were stored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="FileHash">SHA-256 of its file.</param>
/// <param name="ScoringHash">SHA-256 of what scoring depends on.</param>
public sealed record StoredSet(string Id, string Version, string FileHash, string ScoringHash);
