using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>What explanations of every analysis say alike.</summary>
internal static class ExplanationNotes
{
    /// <summary>Why a row has no figures.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>A sentence.</returns>
    public static Sentence Absent(RowStatus status, WaveEstimates wave) => Absent(status, wave.Network.Disclosure);

    /// <summary>Why a row has no figures.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="rules">The network's rules.</param>
    /// <returns>A sentence.</returns>
    public static Sentence Absent(RowStatus status, DisclosureRules rules) => status switch
    {
        RowStatus.Suppressed => new("explain.absent.suppressed", rules.MinRespondents),
        RowStatus.SuppressedSecondary => new("explain.absent.secondary"),
        RowStatus.NoAnswers => new("explain.absent.no_data"),
        _ => new("explain.absent.not_estimable"),
    };
}
