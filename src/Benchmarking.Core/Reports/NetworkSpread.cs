using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Reports;

/// <summary>The scores of a network's units on each measure, as far as they are shown.</summary>
internal sealed class NetworkSpread
{
    private readonly Dictionary<(WaveId Wave, IndicatorId Measure), MeasureSpread> _measures;

    private NetworkSpread(Dictionary<(WaveId Wave, IndicatorId Measure), MeasureSpread> measures) => _measures = measures;

    /// <summary>Of a publication without scores.</summary>
    public static NetworkSpread None { get; } = new([]);

    /// <summary>Gathers the scores that the gate has let through.</summary>
    /// <param name="released">What the gate has let through.</param>
    /// <returns>The spread of every wave and measure.</returns>
    public static NetworkSpread Of(Released released) => new(
        (from row in released.Rows<ScoreRow>(TableNames.Scores)
         where row is { Unit: not null, Service: null }
         let key = row.Measure is { } measure ? (row.Wave, measure.Id) : default((WaveId Wave, IndicatorId Measure)?)
         where key is not null && row.Figures is not null
         group row.Figures?.Score ?? 0 by key.Value into scores
         select (scores.Key, Spread: new MeasureSpread(scores.Count(), new Interval(scores.Min(), scores.Max()))))
        .ToDictionary(one => one.Key, one => one.Spread));

    /// <summary>The spread of a measure.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>The spread; null where no unit's score is shown.</returns>
    public MeasureSpread? Find(WaveId wave, IndicatorId measure) => _measures.GetValueOrDefault((wave, measure));
}

/// <summary>The scores of a network's units on one measure.</summary>
/// <param name="Units">How many are shown, at least one.</param>
/// <param name="Range">From the lowest to the highest.</param>
internal sealed record MeasureSpread(int Units, Interval Range);
