using Benchmarking.Comparison;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Says in plain words what reliability and agreement are good for: trustworthy, use with care, do not compare; with the threshold and its source.</summary>
public static class SoundnessWords
{
    // ICC(2) as the reliability of units' means.
    private const double HighFrom = 0.70;
    private const double ModerateFrom = 0.50;

    /// <summary>Whether the questions hang together well enough.</summary>
    /// <param name="verdict">The verdict on alpha.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Of(ReliabilityVerdict verdict) => verdict switch
    {
        ReliabilityVerdict.Good => new("explain.reliability.good", Digits.Of(ReliabilityFigures.GoodFrom), MethodSources.Nunnally),
        ReliabilityVerdict.Acceptable =>
            new("explain.reliability.acceptable", Digits.Of(ReliabilityFigures.AcceptableFrom), Digits.Of(ReliabilityFigures.GoodFrom), MethodSources.Nunnally),
        _ => new("explain.reliability.weak", Digits.Of(ReliabilityFigures.AcceptableFrom), MethodSources.Nunnally),
    };

    /// <summary>Whether a unit's score stands for a common view.</summary>
    /// <param name="verdict">The verdict on rwg(j).</param>
    /// <returns>The sentence.</returns>
    public static Sentence Of(AgreementVerdict verdict) => verdict switch
    {
        AgreementVerdict.High => new("explain.agreement.high", Digits.Of(AgreementFigures.HighAbove), MethodSources.Agreement),
        AgreementVerdict.Moderate =>
            new("explain.agreement.moderate", Digits.Of(AgreementFigures.ModerateAbove), Digits.Of(AgreementFigures.HighAbove), MethodSources.Agreement),
        _ => new("explain.agreement.low", Digits.Of(AgreementFigures.ModerateAbove), MethodSources.Agreement),
    };

    /// <summary>Whether units' scores can be told apart reliably.</summary>
    /// <param name="icc2">ICC(2), at most 1.</param>
    /// <returns>The sentence.</returns>
    public static Sentence OfUnitMeans(double icc2) => icc2 switch
    {
        >= HighFrom => new("explain.means.high", Digits.Of(HighFrom), MethodSources.UnitMeans),
        >= ModerateFrom => new("explain.means.moderate", Digits.Of(ModerateFrom), Digits.Of(HighFrom), MethodSources.UnitMeans),
        _ => new("explain.means.low", Digits.Of(ModerateFrom), MethodSources.UnitMeans),
    };
}
