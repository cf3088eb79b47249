using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Disclosure.Audit;

/// <summary>What files say of a measure's cell means: units' scores, services' means, the means of others and differences from them, each as a sum of unknowns.</summary>
internal sealed class MeanStatements
{
    private readonly Network _network;
    private readonly Dictionary<int, double> _scores;
    private readonly Dictionary<(StatedKind Kind, int? Unit, int? Service), LinearStatement> _said = [];

    /// <summary>Begins with nothing said.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cells">The measure's unknowns.</param>
    public MeanStatements(Network network, CellUnknowns cells)
    {
        (_network, Cells) = (network, cells);
        _scores = cells.Units.ToDictionary(unit => unit, unit => cells.ValueOf(cells.Unit(unit) ?? []));
    }

    /// <summary>The measure's unknowns.</summary>
    public CellUnknowns Cells { get; }

    /// <summary>What the digits of all files allow together.</summary>
    public IReadOnlyDictionary<(StatedKind Kind, int? Unit, int? Service), LinearStatement> Said => _said;

    /// <summary>Whether a service's mean stands in the files.</summary>
    /// <param name="service">The service.</param>
    public bool IsPublished(int service) => _said.ContainsKey((StatedKind.Score, null, service));

    /// <summary>Takes the measure's figures.</summary>
    /// <param name="figures">The figures.</param>
    /// <returns>Those that the true answers do not fit: they rest on others, or on nothing.</returns>
    public IReadOnlyList<Exposure> Gather(IEnumerable<StatedFigure> figures)
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
                             select new Exposure(ExposureKind.Inconsistent, new Sentence("audit.inconsistent", AuditWords.Subject(_network, figure), figure.Place.ToString())));
            if (Sum(same.Key) is { } sum)
            {
                _said[same.Key] = new LinearStatement(sum, same.Max(figure => figure.Value.Low), same.Min(figure => figure.Value.High));
            }
        }

        return strange;
    }

    private double? Value((StatedKind Kind, int? Unit, int? Service) about) => about switch
    {
        (StatedKind.Score, { } unit, null) => _scores.TryGetValue(unit, out var score) ? score : null,
        (StatedKind.Score, null, { } service) => Cells.Service(service) is [_, ..] mean ? Cells.ValueOf(mean) : null,
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
        (StatedKind.Score, { } unit, null) => Cells.Unit(unit),
        (StatedKind.Score, null, { } service) => Cells.Service(service),
        (StatedKind.Others, { } unit, null) when !Cells.Units.All(other => other == unit || IsStated(other)) => Sum(unit, 0),
        (StatedKind.Difference, { } unit, null) when !Cells.Units.All(IsStated) => Sum(unit, 1),
        _ => null,
    };

    private bool IsStated(int unit) => _said.ContainsKey((StatedKind.Score, unit, null));

    // The mean of the others' scores, or a unit's own less it.
    private List<LinearWeight> Sum(int unit, double own)
    {
        var others = Cells.Units.Where(other => other != unit).ToList();
        var share = (own > 0 ? -1.0 : 1.0) / others.Count;
        var parts = others.SelectMany(other => Scaled(other, share)).Concat(own > 0 ? Scaled(unit, own) : []);
        return [.. parts.GroupBy(weight => weight.Unknown).Select(same => new LinearWeight(same.Key, same.Sum(weight => weight.Weight)))];
    }

    private IEnumerable<LinearWeight> Scaled(int unit, double by) => (Cells.Unit(unit) ?? []).Select(weight => weight with { Weight = by * weight.Weight });
}
