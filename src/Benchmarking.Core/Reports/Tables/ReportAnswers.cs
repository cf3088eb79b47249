using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;

namespace Benchmarking.Reports.Tables;

/// <summary>The answers that the reports of one run are made of, to be estimated once what takes part is settled.</summary>
/// <param name="Latest">The wave's answers.</param>
/// <param name="Earlier">Those of earlier waves, in the order of their dates.</param>
/// <param name="Adjustment">How p-values are adjusted.</param>
/// <param name="Draws">The draws behind ranks; null where nobody asked for ranks.</param>
public sealed record ReportAnswers(AnsweredWave Latest, IReadOnlyList<AnsweredWave> Earlier, Adjustment Adjustment, RankDraws? Draws)
{
    /// <summary>Questions that only one of the two latest waves asked; none where there is only one.</summary>
    public IReadOnlyList<ItemId> LeftOut { get; } = Earlier is [.., var last] && CommonItems.Of(last.Responses, Latest.Responses) is { } common ? common.LeftOut : [];

    /// <summary>Estimates the waves.</summary>
    /// <param name="options">How answers become scores, and what takes no part.</param>
    /// <returns>What the reports are estimated from. A wave that stands in the change as it is by itself is estimated once.</returns>
    public ReportGround Estimates(ScoringOptions options)
    {
        var since = Earlier is [.., var last] ? TwoWaves.Of(last, Latest, options) : null;
        var whole = since is { AreWhole: true } ? since : null;
        var wave = whole?.Later ?? Estimated(Latest, options);
        return new ReportGround
        {
            Wave = wave,
            // What the scores are held back for takes no part in answers to questions either.
            Complete = CompleteWave.Of(Latest.Responses, Latest.Wave, wave.Options),
            Adjustment = Adjustment,
            Earlier = [.. Earlier.Select((one, place) => place == Earlier.Count - 1 && whole is not null ? whole.Earlier : Estimated(one, options))],
            Since = since,
            Draws = Draws,
        };
    }

    private static WaveEstimates Estimated(AnsweredWave one, ScoringOptions options) => WaveEstimates.Of(one.Responses, one.Wave, one.Frame, options);
}
