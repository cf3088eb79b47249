namespace Benchmarking.Findings;

/// <summary>What a finding means for the file it was found in.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Probably not meant; the file is accepted all the same.</summary>
    Warning,

    /// <summary>The file is refused as long as this stands.</summary>
    Error,
}
