using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Disclosure.Audit;

/// <summary>Attacks the means of a wave: what units' scores, services' means and the means of others say together of cells of too few answers, and of services that are not shown.</summary>
internal sealed class MeanAudit
{
    private readonly AuditGround _ground;
    private readonly WaveEstimates _wave;
    private readonly MeasureEstimates _measure;
    private readonly CellUnknowns _cells;
    private readonly Dictionary<(StatedKind Kind, int? Unit, int? Service), Band> _stated = [];

    private MeanAudit(AuditGround ground, WaveEstimates wave, MeasureEstimates measure) =>
        (_ground, _wave, _measure, _cells) = (ground, wave, measure, new CellUnknowns(measure));

    /// <summary>Attacks each measure of each wave.</summary>
    /// <param name="ground">What the files are held against.</param>
    /// <param name="figures">The figures.</param>
    /// <returns>What is exposed, in the order of the waves, then of the set.</returns>
    public static IReadOnlyList<Exposure> Of(AuditGround ground, IReadOnlyList<StatedFigure> figures)
    {
        var stated = figures.Where(figure => figure.Kind is StatedKind.Score or StatedKind.Others or StatedKind.Difference && figure.Measure is not null).ToLookup(figure => (figure.Wave, figure.Measure));
        List<(WaveEstimates Wave, MeasureEstimates Measure)> measures = [.. from wave in ground.Estimates.Values from measure in wave.Measures select (wave, measure)];
        var found = new IReadOnlyList<Exposure>[measures.Count];
        Parallel.For(0, measures.Count, place =>
        {
            var (wave, measure) = measures[place];
            found[place] = new MeanAudit(ground, wave, measure).Attack(stated[(wave.Wave, measure.Measure.Id)]);
        });
        return [.. found.SelectMany(one => one)];
    }

    private List<Exposure> Attack(IEnumerable<StatedFigure> figures)
    {
        var strange = Gather(figures);
        if (strange.Count > 0)
        {
            return strange;
        }

        var statements = _stated.Select(one => Statement(one.Key, one.Value)).OfType<LinearStatement>().ToList();
        var stated = new StatedMeans(_cells.Count, statements, [.. statements, .. Own()]);
        bool IsPublished(int service) => _stated.ContainsKey((StatedKind.Score, null, service));
        var targets = CellTarget.Of(_cells, service => IsPublished(service) || StatedAudit.IsEnough(_measure, service, _ground.Network.Disclosure), _ground.Network.Disclosure.MinRespondents);
        var attack = new CellAttack(_cells, stated, IsPublished);
        return [.. from target in targets where attack.Exposes(target) select Exposed(target, stated)];
    }

    // A unit's score may be known where it takes part: if it does not stand in these files, it stands in those of its own wave.
    private IEnumerable<LinearStatement> Own()
    {
        var truth = _cells.TrueMeans();
        return from unit in _cells.Units
               let sum = _cells.Unit(unit)
               let value = sum.Sum(weight => weight.Weight * truth[weight.Unknown])
               select new LinearStatement(sum, value, value);
    }

    // What the digits of all files allow together; what the true answers do not fit rests on others, or on nothing.
    private List<Exposure> Gather(IEnumerable<StatedFigure> figures)
    {
        var (strange, truth) = (new List<Exposure>(), _cells.TrueMeans());
        foreach (var figure in figures)
        {
            var key = (figure.Kind, figure.Unit, figure.Service);
            var band = _stated.TryGetValue(key, out var before) ? before.And(figure.Value) : figure.Value;
            if (Statement(key, band) is not { } statement)
            {
                continue;
            }

            var value = statement.Weights.Sum(weight => weight.Weight * truth[weight.Unknown]);
            if (value < band.Low - LinearBounds.Tolerance || value > band.High + LinearBounds.Tolerance)
            {
                strange.Add(new Exposure(ExposureKind.Inconsistent, new Sentence("audit.inconsistent", AuditWords.Subject(_ground.Network, figure), figure.Place.ToString())));
            }

            _stated[key] = band;
        }

        return strange;
    }

    private LinearStatement? Statement((StatedKind Kind, int? Unit, int? Service) about, Band band)
    {
        var sum = about switch
        {
            (StatedKind.Score, { } unit, null) => _cells.Unit(unit),
            (StatedKind.Score, null, { } service) => _cells.Service(service) is [_, ..] mean ? mean : null,
            (StatedKind.Others, { } unit, null) => Others(unit, 0),
            (StatedKind.Difference, { } unit, null) => Others(unit, 1),
            _ => null,
        };
        return sum is null ? null : new LinearStatement(sum, band.Low, band.High);
    }

    // The mean of the others, or a unit's own score less it.
    private List<LinearWeight>? Others(int unit, double own)
    {
        var others = _cells.Units.Where(other => other != unit).ToList();
        if (others.Count == 0 || (own > 0 && _cells.Unit(unit) is null))
        {
            return null;
        }

        var sign = own > 0 ? -1.0 : 1.0;
        var parts = others.SelectMany(other => (_cells.Unit(other) ?? []).Select(weight => weight with { Weight = sign * weight.Weight / others.Count }));
        return [.. parts.Concat(own > 0 ? _cells.Unit(unit) ?? [] : []).GroupBy(weight => weight.Unknown).Select(same => new LinearWeight(same.Key, same.Sum(weight => weight.Weight)))];
    }

    private Exposure Exposed(CellTarget target, StatedMeans stated)
    {
        var (low, high) = stated.Together(target.Mean);
        return new Exposure(ExposureKind.Derived, new Sentence(
            "audit.derived",
            AuditWords.Subject(_ground.Network, _wave.Wave, (target.Unit, target.Service is var service && _ground.Network.Services.Count > 0 ? service : null), _measure.Measure.Id.Value),
            (int)Math.Ceiling(high - low),
            (int)Math.Floor(_cells.Step)));
    }
}
