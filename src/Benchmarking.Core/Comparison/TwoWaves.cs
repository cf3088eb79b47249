using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;

namespace Benchmarking.Comparison;

/// <summary>Two waves of one network, estimated from the questions that both asked.</summary>
public sealed class TwoWaves
{
    private TwoWaves(WaveEstimates earlier, WaveEstimates later, CommonItems common)
    {
        (Earlier, Later, LeftOut) = (earlier, later, common.LeftOut);
        var followed = Scoring.FollowedRespondents.Of(common.Earlier, common.Later);
        Followed = FollowedScores.Of(common.Earlier, common.Later, followed);
        FollowedRespondents = followed.Count;
    }

    /// <summary>The earlier wave's estimates.</summary>
    public WaveEstimates Earlier { get; }

    /// <summary>The later wave's.</summary>
    public WaveEstimates Later { get; }

    /// <summary>Questions that were left out on both sides, since only one wave asked them.</summary>
    public IReadOnlyList<ItemId> LeftOut { get; }

    /// <summary>Whether the estimates are those of each wave by itself: both asked the same, and score it alike.</summary>
    public required bool AreWhole { get; init; }

    /// <summary>How many respondents were followed from one wave to the other by key.</summary>
    public int FollowedRespondents { get; }

    internal IReadOnlyDictionary<IndicatorId, FollowedScores> Followed { get; }

    /// <summary>Estimates both waves.</summary>
    /// <param name="earlier">The earlier wave.</param>
    /// <param name="later">The later wave, of the same network.</param>
    /// <param name="options">How answers become scores, in both.</param>
    /// <returns>The estimates; null where the waves have no question in common.</returns>
    public static TwoWaves? Of(AnsweredWave earlier, AnsweredWave later, ScoringOptions options) =>
        CommonItems.Of(earlier.Responses, later.Responses) is { } common
            ? new TwoWaves(
                WaveEstimates.Of(common.Earlier, earlier.Wave, earlier.Frame, options),
                WaveEstimates.Of(common.Later, later.Wave, later.Frame, options),
                common)
            {
                AreWhole = ReferenceEquals(common.Earlier, earlier.Responses) && ReferenceEquals(common.Later, later.Responses),
            }
            : null;

    /// <summary>The changes of a measure; null where one of the waves has none of it.</summary>
    internal MeasureChanges? Changes(Measure measure) => Earlier.Find(measure) is { } before && Later.Find(measure) is { } after
        ? new MeasureChanges(before, after, Followed.GetValueOrDefault(measure.Id), Later.Options, Later.Options.Unsuppressed ? 1 : Later.Network.Disclosure.MinRespondents)
        : null;
}

/// <summary>The answers of a wave.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="Responses">The answers.</param>
/// <param name="Frame">Who was invited, or null.</param>
public sealed record AnsweredWave(WaveId Wave, Responses Responses, InvitedFrame? Frame);
