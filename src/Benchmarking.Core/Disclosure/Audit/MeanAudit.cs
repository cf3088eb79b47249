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
    private readonly Dictionary<int, double> _scores;
    private readonly Dictionary<(StatedKind Kind, int? Unit, int? Service), LinearStatement> _stated = [];

    private MeanAudit(AuditGround ground, WaveEstimates wave, MeasureEstimates measure)
    {
        (_ground, _wave, _measure, _cells) = (ground, wave, measure, new CellUnknowns(measure));
        _scores = _cells.Units.ToDictionary(unit => unit, unit => _cells.ValueOf(_cells.Unit(unit) ?? []));
    }

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

        LinearStatement[] statements = [.. _stated.Values];

        // A unit's score may be known where it takes part: if it does not stand in these files, it stands in those of its own wave.
        var stated = new StatedMeans(_cells.Count, statements, [.. statements, .. _cells.Scores]);
        bool IsPublished(int service) => _stated.ContainsKey((StatedKind.Score, null, service));
        var targets = CellTarget.Of(_cells, service => IsPublished(service) || _measure.IsEnough(service, _ground.Network.Disclosure), _ground.Network.Disclosure.MinRespondents);
        var attack = new CellAttack(_cells, stated, IsPublished);
        return [.. from target in targets where attack.Exposes(target) select Exposed(target, stated)];
    }

    // What the digits of all files allow together; what the true answers do not fit rests on others, or on nothing.
    private List<Exposure> Gather(IEnumerable<StatedFigure> figures)
    {
        var strange = new List<Exposure>();
        foreach (var same in figures.GroupBy(figure => (figure.Kind, figure.Unit, figure.Service)).OrderBy(same => same.Key.Kind))
        {
            if (Value(same.Key) is not { } value)
            {
                continue;
            }

            strange.AddRange(from figure in same
                             where value < figure.Value.Low - LinearBounds.Tolerance || value > figure.Value.High + LinearBounds.Tolerance
                             select new Exposure(ExposureKind.Inconsistent, new Sentence("audit.inconsistent", AuditWords.Subject(_ground.Network, figure), figure.Place.ToString())));
            if (Sum(same.Key) is { } sum)
            {
                _stated[same.Key] = new LinearStatement(sum, same.Max(figure => figure.Value.Low), same.Min(figure => figure.Value.High));
            }
        }

        return strange;
    }

    private double? Value((StatedKind Kind, int? Unit, int? Service) about) => about switch
    {
        (StatedKind.Score, { } unit, null) => _scores.TryGetValue(unit, out var score) ? score : null,
        (StatedKind.Score, null, { } service) => _cells.Service(service) is [_, ..] mean ? _cells.ValueOf(mean) : null,
        (StatedKind.Others, { } unit, null) => Others(unit),
        (StatedKind.Difference, { } unit, null) => _scores.TryGetValue(unit, out var score) ? score - Others(unit) : null,
        _ => null,
    };

    private double? Others(int unit)
    {
        var own = _scores.TryGetValue(unit, out var score) ? 1 : 0;
        return _scores.Count == own ? null : (_scores.Values.Sum() - score) / (_scores.Count - own);
    }

    // What says nothing new is no sum of its own: the mean of others whose scores all stand in the files too.
    private IReadOnlyList<LinearWeight>? Sum((StatedKind Kind, int? Unit, int? Service) about) => about switch
    {
        (StatedKind.Score, { } unit, null) => _cells.Unit(unit),
        (StatedKind.Score, null, { } service) => _cells.Service(service),
        (StatedKind.Others, { } unit, null) when !_cells.Units.All(other => other == unit || IsStated(other)) => Sum(unit, 0),
        (StatedKind.Difference, { } unit, null) when !_cells.Units.All(IsStated) => Sum(unit, 1),
        _ => null,
    };

    private bool IsStated(int unit) => _stated.ContainsKey((StatedKind.Score, unit, null));

    // The mean of the others' scores, or a unit's own less it.
    private List<LinearWeight> Sum(int unit, double own)
    {
        var others = _cells.Units.Where(other => other != unit).ToList();
        var share = (own > 0 ? -1.0 : 1.0) / others.Count;
        var parts = others.SelectMany(other => Scaled(other, share)).Concat(own > 0 ? Scaled(unit, own) : []);
        return [.. parts.GroupBy(weight => weight.Unknown).Select(same => new LinearWeight(same.Key, same.Sum(weight => weight.Weight)))];
    }

    private IEnumerable<LinearWeight> Scaled(int unit, double by) => (_cells.Unit(unit) ?? []).Select(weight => weight with { Weight = by * weight.Weight });

    private Exposure Exposed(CellTarget target, StatedMeans stated)
    {
        var (low, high) = stated.Together(target.Mean);
        return new Exposure(ExposureKind.Derived, new Sentence(
            "audit.derived",
            AuditWords.Subject(_ground.Network, _wave.Wave, (target.Unit, target.Service is var service && _ground.Network.Services.Count > 0 ? service : null), _measure.Measure.Id.Value),
            (int)Math.Floor(high - low),
            (int)Math.Ceiling(stated.Width(target.Mean, _cells.Step))));
    }
}
