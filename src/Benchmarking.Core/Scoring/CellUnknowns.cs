using System.Globalization;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>What makes up a measure's cell means, as a reader meets it: unknown numbers from 0 to 100, of which only weighted sums are told.</summary>
/// <remarks>Who answered, and how many, is taken as known: a leader in a small place knows it. As a rule each cell is one unknown. Those who serve several units
/// stand in a cell of each: then every group of leaders of the same units is an unknown by itself, since what one unit's score says of them another's uses, and since they
/// may be all that answered in a unit that is not shown.</remarks>
internal sealed class CellUnknowns
{
    private readonly MeasureEstimates _measure;
    private readonly ILookup<(int Unit, int Service), SharedScore> _shared;
    private readonly List<Group> _groups = [];
    private readonly Dictionary<(int Unit, int Service), List<LinearWeight>> _means = [];
    private readonly Dictionary<int, IReadOnlyList<LinearWeight>> _units = [];
    private readonly double[] _truth;

    public CellUnknowns(MeasureEstimates measure)
    {
        _measure = measure;
        _shared = measure.Cells.Shared.SelectMany(score => score.Units, (score, unit) => (unit, score)).ToLookup(one => (one.unit, one.score.Service), one => one.score);
        Cells = [.. from unit in measure.Units from service in Enumerable.Range(0, Services) where N(unit, service) > 0 select (unit, service)];
        var shared = from score in measure.Cells.Shared
                     where score.Units.Any(measure.Units.Contains)
                     group score by (score.Service, Units: Key(score)) into same
                     select (same.Key, Units: same.First().Units.Where(measure.Units.Contains).Order().ToList(), Scores: same.Select(score => score.Score).ToList());
        var between = shared.ToList();
        foreach (var cell in Cells)
        {
            _means[cell] = Alone(cell.Unit, cell.Service) is { } alone ? [Add(new Group(alone.Leaders, alone.Mean, cell), cell)] : [];
        }

        foreach (var (key, units, scores) in between)
        {
            var place = _groups.Count;
            _groups.Add(new Group(new LeaderGroup(key.Service, key.Units, scores.Count), scores.Average(), (units[0], key.Service)));
            foreach (var cell in units.Select(unit => (unit, key.Service)))
            {
                _means[cell].Add(new LinearWeight(place, (double)scores.Count / N(cell.unit, cell.Service)));
            }
        }

        HasShared = between.Count > 0;
        _truth = [.. _groups.Select(group => group.Mean)];
        foreach (var estimate in measure.Compared)
        {
            if (estimate.Weights is { } weights)
            {
                _units[estimate.Place] = Score(estimate.Place, weights);
            }
        }

        Units = [.. measure.Compared.Select(estimate => estimate.Place).Where(_units.ContainsKey)];
    }

    /// <summary>What the means are of.</summary>
    public Measure Measure => _measure.Measure;

    public int Services => _measure.Cells.Services;

    /// <summary>How many unknowns there are.</summary>
    public int Count => _groups.Count;

    /// <summary>Unit and service of each cell of a unit that takes part; where nobody serves several units, in the order of the unknowns.</summary>
    public IReadOnlyList<(int Unit, int Service)> Cells { get; }

    /// <summary>Units whose score is such a sum.</summary>
    public IReadOnlyList<int> Units { get; }

    /// <summary>What the units' scores say.</summary>
    public IEnumerable<LinearStatement> Scores => Units.Select(unit => Told(_units[unit]));

    /// <summary>How close to one answer a figure may not lead: a step of the scale, in points from 0 to 100; for a dimension, the longest step of its indicators.</summary>
    public double Step => StepOf(_measure.Measure);

    /// <summary>Whether any leaders who serve several units make up unknowns of their own.</summary>
    public bool HasShared { get; }

    public int N(int unit, int service) => Answers(unit, service).N;

    /// <summary>What is true of a cell, shown or not.</summary>
    public Moments Answers(int unit, int service) => _measure.Cells[unit, service];

    /// <summary>Whether a service's mean may be shown for its own sake.</summary>
    public bool IsEnough(int service, DisclosureRules rules) => _measure.IsEnough(service, rules);

    /// <summary>Whether some of a unit's leaders serve other units too.</summary>
    public bool Shares(int unit) => _measure.Cells.Shared.Any(shared => shared.Units.Contains(unit));

    /// <summary>Whose mean an unknown is.</summary>
    /// <param name="place">The unknown.</param>
    public LeaderGroup GroupOf(int place) => _groups[place].Leaders;

    /// <summary>What a cell consists of, whether or not its unit takes part.</summary>
    /// <returns>Those who serve the unit alone, if any, and each group of those who serve others too, with their true mean.</returns>
    public IEnumerable<(LeaderGroup Leaders, double Mean)> GroupsOf(int unit, int service) =>
    [
        .. Alone(unit, service) is { } alone ? [alone] : Array.Empty<(LeaderGroup, double)>(),
        .. from score in _shared[(unit, service)]
           group score.Score by Key(score) into same
           select (new LeaderGroup(service, same.Key, same.Count()), same.Average()),
    ];

    /// <summary>A cell that an unknown is a part of: of leaders who serve several units, in the first of them that takes part.</summary>
    /// <param name="place">The unknown.</param>
    public (int Unit, int Service) CellOf(int place) => _groups[place].Cell;

    /// <summary>The true values, which only the house knows.</summary>
    public double[] TrueMeans() => [.. _truth];

    /// <summary>What a sum is with the true values.</summary>
    /// <param name="sum">The sum.</param>
    public double ValueOf(IReadOnlyList<LinearWeight> sum) => sum.Sum(weight => weight.Weight * _truth[weight.Unknown]);

    /// <summary>Says of a sum what it is, to the last digit.</summary>
    /// <param name="sum">The sum.</param>
    public LinearStatement Told(IReadOnlyList<LinearWeight> sum) => new(sum, ValueOf(sum), ValueOf(sum));

    /// <summary>What the units' scores say, and the means of services.</summary>
    /// <param name="services">The services whose means are published.</param>
    /// <returns>One figure a unit or service.</returns>
    public Dictionary<(int? Unit, int? Service), LinearStatement> Told(IEnumerable<int> services)
    {
        var told = Units.ToDictionary(unit => ((int?)unit, (int?)null), unit => Told(_units[unit]));
        foreach (var service in services)
        {
            told.Add((null, service), Told(Service(service)));
        }

        return told;
    }

    /// <summary>A cell's mean as a sum of unknowns.</summary>
    public IReadOnlyList<LinearWeight> Cell(int unit, int service) => _means[(unit, service)];

    /// <summary>A unit's score as a sum of unknowns; null for a unit without a score.</summary>
    public IReadOnlyList<LinearWeight>? Unit(int unit) => _units.GetValueOrDefault(unit);

    /// <summary>A service's mean as a sum of unknowns; of nothing where nobody of it takes part.</summary>
    public IReadOnlyList<LinearWeight> Service(int service)
    {
        var units = _measure.Units.Where(unit => N(unit, service) > 0).ToList();
        return Joined(units.Select(unit => (Cell(unit, service), 1.0 / units.Count)));
    }

    /// <summary>Groups within cells that are too few for a figure of their own; none where nobody serves several units.</summary>
    /// <param name="least">The least number of answers that a figure needs.</param>
    /// <returns>A cell that they are in, and the unknown.</returns>
    public IEnumerable<((int Unit, int Service) Cell, int Unknown)> Parts(int least) =>
        HasShared ? Enumerable.Range(0, Count).Where(place => _groups[place].Leaders.N < least).Select(place => (_groups[place].Cell, place)) : [];

    private static double StepOf(Measure measure)
    {
        var scales = measure.Indicator is { } indicator ? [indicator.Scale] : measure.Dimension.SurveyIndicators.Select(one => one.Scale);
        return scales.Max(scale => 100.0 / (scale.Points - 1));
    }

    private static IReadOnlyList<LinearWeight> Joined(IEnumerable<(IReadOnlyList<LinearWeight> Mean, double Weight)> means) =>
    [
        .. from part in means
           from weight in part.Mean
           group weight.Weight * part.Weight by weight.Unknown into same
           select new LinearWeight(same.Key, same.Sum()),
    ];

    private IReadOnlyList<LinearWeight> Score(int unit, IReadOnlyList<double> weights) =>
        Joined(Enumerable.Range(0, Services).Where(service => weights[service] > 0).Select(service => (Cell(unit, service), weights[service])));

    private static string Key(SharedScore score) => string.Join(',', score.Units.Order());

    private (LeaderGroup Leaders, double Mean)? Alone(int unit, int service)
    {
        var (all, others) = (Answers(unit, service), _shared[(unit, service)].Select(score => score.Score).ToList());
        var own = all.N - others.Count;
        return own > 0 ? (new LeaderGroup(service, unit.ToString(CultureInfo.InvariantCulture), own), ((all.Mean * all.N) - others.Sum()) / own) : null;
    }

    private LinearWeight Add(Group group, (int Unit, int Service) cell)
    {
        _groups.Add(group);
        return new LinearWeight(_groups.Count - 1, (double)group.Leaders.N / N(cell.Unit, cell.Service));
    }

    private sealed record Group(LeaderGroup Leaders, double Mean, (int Unit, int Service) Cell);
}

/// <summary>Leaders of the same service who serve the same units.</summary>
/// <param name="Service">Their service.</param>
/// <param name="Units">All units that they serve, also such as are not shown.</param>
/// <param name="N">How many of them have a score.</param>
internal sealed record LeaderGroup(int Service, string Units, int N);
