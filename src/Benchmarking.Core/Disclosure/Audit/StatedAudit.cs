using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Disclosure.Audit;

/// <summary>Finds figures that stand in files although they may not be shown.</summary>
internal static class StatedAudit
{
    /// <summary>Looks at each figure by itself.</summary>
    /// <param name="ground">What the files are held against.</param>
    /// <param name="figures">The figures.</param>
    /// <returns>One exposure for each unit, service and measure that stands where it may not, at the first place; then each change that tells an earlier figure.</returns>
    public static IEnumerable<Exposure> Of(AuditGround ground, IReadOnlyList<StatedFigure> figures) => Stated(ground, figures).Concat(Changed(ground, figures));

    private static IEnumerable<Exposure> Stated(AuditGround ground, IReadOnlyList<StatedFigure> figures) =>
        from figure in figures
        where figure.Kind is not (StatedKind.Withheld or StatedKind.Others) && figure.Measure is not null
        group figure by (figure.Wave, figure.Unit, figure.Service, figure.Measure) into same
        let first = same.First()
        where MayNot(ground, first)
        select new Exposure(ExposureKind.Stated, new Sentence("audit.stated", AuditWords.Subject(ground.Network, first), first.Place.ToString()));

    // A score less its change is the score of the wave before.
    private static IEnumerable<Exposure> Changed(AuditGround ground, IReadOnlyList<StatedFigure> figures) =>
        from figure in figures
        where figure is { Kind: StatedKind.Change, Measure: not null }
        group figure by (figure.Wave, figure.Unit, figure.Measure) into same
        let before = Before(ground, same.Key.Wave)
        where before is not null
        let earlier = same.First() with { Wave = before }
        where MayNot(ground, earlier)
        select new Exposure(ExposureKind.Derived, new Sentence("audit.change", AuditWords.Subject(ground.Network, earlier), earlier.Place.ToString()));

    // Changes are from the latest of the earlier waves that have answers.
    private static WaveId? Before(AuditGround ground, WaveId wave) =>
        ground.Network.Waves.Where(one => ground.Estimates.ContainsKey(one.Id) && one.Date < ground.Network.FindWave(wave)?.Date).MaxBy(one => one.Date)?.Id;

    private static bool MayNot(AuditGround ground, StatedFigure figure)
    {
        var wave = ground.Estimates.GetValueOrDefault(figure.Wave);
        var measure = wave?.Measures.FirstOrDefault(one => one.Measure.Id == figure.Measure);
        return (measure, figure.Unit, figure.Service) switch
        {
            (null, null, null) => false,
            (null, _, _) => true,
            (_, { } unit, _) => measure.Statuses[unit] != RowStatus.Ok,
            (_, _, { } service) => !measure.IsEnough(service, ground.Network.Disclosure),
            _ => false,
        };
    }
}
