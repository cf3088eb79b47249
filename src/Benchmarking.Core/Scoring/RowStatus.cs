namespace Benchmarking.Scoring;

/// <summary>Why a row of a table has figures, or has none.</summary>
public enum RowStatus
{
    /// <summary>The row's main figure stands.</summary>
    Ok,

    /// <summary>Fewer answers than may be shown.</summary>
    Suppressed,

    /// <summary>It would give away a figure that may not be shown.</summary>
    SuppressedSecondary,

    /// <summary>Nobody answered.</summary>
    NoAnswers,

    /// <summary>There are answers, but the figure cannot be estimated from them.</summary>
    NotEstimable,
}
