namespace Benchmarking.Import.Submissions;

/// <summary>How far a submission came.</summary>
internal enum SubmissionState
{
    /// <summary>Nobody can tell.</summary>
    Unknown,

    /// <summary>Handed in.</summary>
    Complete,

    /// <summary>Begun, or sent out, and never handed in.</summary>
    Incomplete,

    /// <summary>A test or a preview.</summary>
    Test,
}
