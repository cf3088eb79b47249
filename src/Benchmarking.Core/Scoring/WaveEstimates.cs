using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>Everything that is estimated of one wave: the ground that scores, comparisons and reports stand on.</summary>
public sealed class WaveEstimates
{
    private readonly Lazy<IReadOnlySet<(IndicatorId Measure, int Service)>> _revealing;

    private WaveEstimates(Responses responses, WaveId wave, InvitedFrame? frame, ScoringOptions options)
    {
        (Network, Wave, Frame, Options, Answered) = (responses.Network, wave, frame, options, responses.CountByCell());
        Measures = Estimate(MeasureCells.Of(responses));
        _revealing = new(FindRevealing);
    }

    // The same cells once more, without further scores.
    private WaveEstimates(WaveEstimates before, IEnumerable<HeldScore> held)
    {
        (Network, Wave, Frame, Answered) = (before.Network, before.Wave, before.Frame, before.Answered);
        Options = before.Options with { Held = before.Options.Held.Concat(held).ToHashSet() };
        Measures = Estimate([.. before.Measures.Select(measure => measure.Cells)]);
        _revealing = new(FindRevealing);
    }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>The wave.</summary>
    public WaveId Wave { get; }

    /// <summary>The options in force.</summary>
    public ScoringOptions Options { get; }

    /// <summary>Who was invited; null where no frame was imported.</summary>
    public InvitedFrame? Frame { get; }

    /// <summary>Each dimension followed by its survey indicators, in the set's order.</summary>
    internal IReadOnlyList<MeasureEstimates> Measures { get; }

    /// <summary>How many answered, by unit and service, whatever they answered.</summary>
    internal int[,] Answered { get; }

    /// <summary>Services whose mean would give something away that is withheld, by measure and the service's place; found once, by whoever asks first.</summary>
    internal IReadOnlySet<(IndicatorId Measure, int Service)> Revealing => _revealing.Value;

    /// <summary>The estimates of a measure; null where the wave has none of it.</summary>
    internal MeasureEstimates? Find(Measure? measure) => measure is null ? null : Measures.FirstOrDefault(own => own.Measure.Id == measure.Id);

    /// <summary>Estimates a wave.</summary>
    /// <param name="responses">Its answers.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="frame">Who was invited, or null.</param>
    /// <param name="options">How answers become scores.</param>
    /// <returns>The estimates. Scores that would give away leaders who serve several units are held back.</returns>
    public static WaveEstimates Of(Responses responses, WaveId wave, InvitedFrame? frame, ScoringOptions options)
    {
        var estimates = new WaveEstimates(responses, wave, frame, options);
        while (RevealingUnits.Of(estimates) is [_, ..] revealing)
        {
            estimates = new WaveEstimates(estimates, revealing);
        }

        return estimates;
    }

    private IReadOnlySet<(IndicatorId Measure, int Service)> FindRevealing() =>
        SideBySide.Each<MeasureFamily, IEnumerable<(IndicatorId Measure, int Service)>>(Network.Services.Count == 0 ? [] : [.. MeasureFamily.Of(Measures)], family =>
        {
            var shown = family.Cells.Select(cells => (IReadOnlyCollection<int>)[.. Enumerable.Range(0, cells.Services).Where(service => cells.IsEnough(service, Network.Disclosure))]).ToList();
            return [.. RevealingServices.Of(family, shown, Network.Disclosure.MinRespondents).Select(found => (family.Cells[found.Member].Measure.Id, found.Service))];
        }).SelectMany(found => found).ToHashSet();

    private IReadOnlyList<MeasureEstimates> Estimate(IReadOnlyList<MeasureCells> cells)
    {
        var statuses = Participation.Of(cells, Network.Disclosure, Wave, Options);
        return SideBySide.Each([.. cells.Zip(statuses)], one => new MeasureEstimates(one.First, one.Second, Frame, Options));
    }
}
