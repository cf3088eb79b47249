using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Mean scores of all groups of leaders of the same units, service and file: the numbers that an attacker is after. Who answered, and how many, the attacker knows.</summary>
internal sealed class Unknowns
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<double> _truth = [];

    /// <summary>The true means, against which the reading of files is checked.</summary>
    public IReadOnlyList<double> Truth => _truth;

    public int Place(string name, double truth)
    {
        if (!_places.TryGetValue(name, out var place))
        {
            place = _truth.Count;
            _places[name] = place;
            _truth.Add(truth);
        }

        return place;
    }
}

/// <summary>Cells, units and services of a wave as sums of unknowns.</summary>
internal sealed class WaveSums
{
    private readonly InventedNetwork _network;
    private readonly int _wave;
    private readonly Unknowns _unknowns;
    private readonly Dictionary<(int Unit, int Service, int Measure), IReadOnlyList<Leader>> _cells = [];

    public WaveSums(InventedNetwork network, int wave, int batches, Unknowns unknowns)
    {
        (_network, _wave, _unknowns, Raw) = (network, wave, unknowns, new RawScores(network, wave, batches));
        for (var measure = 0; measure < network.Measures.Count; measure++)
        {
            for (var unit = 0; unit < network.Units.Count; unit++)
            {
                for (var service = 0; service < network.CellsOfUnit; service++)
                {
                    _cells[(unit, service, measure)] = Raw.Cell(unit, service, network.Measures[measure]);
                }
            }
        }
    }

    public RawScores Raw { get; }

    public int N(int unit, int service, int measure) => _cells[(unit, service, measure)].Count;

    public int N(int unit, int measure) => Enumerable.Range(0, _network.CellsOfUnit).Sum(service => N(unit, service, measure));

    /// <summary>The mean of a cell; empty where nobody answered.</summary>
    public Sum Cell(int unit, int service, int measure)
    {
        var (sum, leaders) = (new Sum(), _cells[(unit, service, measure)]);
        foreach (var group in leaders.GroupBy(Name, StringComparer.Ordinal))
        {
            Add(sum, (group.Key, [.. group]), measure, (double)group.Count() / leaders.Count);
        }

        return sum;
    }

    /// <summary>The mean of one leader's group, as a part of a cell.</summary>
    public IEnumerable<(Sum Mean, int N, string Name)> Groups(int measure) =>
        from @group in Raw.Leaders.Where(leader => Raw.Of(leader, _network.Measures[measure]) is not null).GroupBy(Name, StringComparer.Ordinal)
        let sum = Part((@group.Key, [.. @group]), measure)
        select (sum, @group.Count(), @group.Key);

    /// <summary>The measures that a dimension is the mean of.</summary>
    /// <param name="measure">The dimension.</param>
    public IReadOnlyList<int> Indicators(int measure) =>
        [.. _network.Measures[measure].Parts.Select(part => Enumerable.Range(0, _network.Measures.Count).First(place => !_network.Measures[place].IsDimension && _network.Measures[place].Parts[0] == part))];

    /// <summary>The indicators whose cells a dimension's cell is the mean of; none where it is a mean of its own.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="service">The service.</param>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<int> Parts(int unit, int service, int measure)
    {
        var parts = _cells[(unit, service, measure)].GroupBy(Name, StringComparer.Ordinal).Select(group => Parts((group.Key, [.. group]), measure)).ToList();
        return parts.Count > 0 && parts.TrueForAll(own => own.SequenceEqual(parts[0])) ? parts[0] : [];
    }

    /// <summary>A unit's score.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="participating">The units that take part.</param>
    public Sum Unit(int unit, int measure, IReadOnlyCollection<int> participating)
    {
        var services = Enumerable.Range(0, _network.CellsOfUnit).Where(service => N(unit, service, measure) > 0).ToList();
        var weights = services.ConvertAll(service => _network.Weighting switch
        {
            "respondents" => N(unit, service, measure),
            "standardised" => participating.Sum(other => N(other, service, measure)),
            _ => 1.0,
        });
        var sum = new Sum();
        for (var place = 0; place < services.Count; place++)
        {
            sum.Plus(weights[place] / weights.Sum(), Cell(unit, services[place], measure));
        }

        return sum;
    }

    /// <summary>A service's mean over units, each the same.</summary>
    public Sum Service(int service, int measure, IEnumerable<int> participating)
    {
        var units = participating.Where(unit => N(unit, service, measure) > 0).ToList();
        return units.Aggregate(new Sum(), (sum, unit) => sum.Plus(1.0 / units.Count, Cell(unit, service, measure)));
    }

    /// <summary>What a leader's group is called: units, service and file.</summary>
    public static string Name(Leader leader) => string.Create(CultureInfo.InvariantCulture, $"{string.Join('|', leader.Units)}/{leader.Service}/{leader.Batch}");

    private Sum Part((string Name, IReadOnlyList<Leader> Leaders) group, int measure)
    {
        var sum = new Sum();
        Add(sum, group, measure, 1);
        return sum;
    }

    // Where the same leaders have all scores of it that any of them has, a dimension's mean is the mean of its indicators' means.
    private void Add(Sum sum, (string Name, IReadOnlyList<Leader> Leaders) group, int measure, double weight)
    {
        if (Parts(group, measure) is [_, ..] parts)
        {
            foreach (var indicator in parts)
            {
                Add(sum, group, indicator, weight / parts.Count);
            }

            return;
        }

        var asked = _network.Measures[measure];
        var mean = group.Leaders.Average(leader => Raw.Of(leader, asked) ?? 0);
        // Who has a score tells groups apart: with blanks, another file may bring other members.
        sum.Add(_unknowns.Place(string.Create(CultureInfo.InvariantCulture, $"w{_wave} {asked.Id} {group.Name} n={group.Leaders.Count}"), mean), weight);
    }

    private IReadOnlyList<int> Parts((string Name, IReadOnlyList<Leader> Leaders) group, int measure)
    {
        if (!_network.Measures[measure].IsDimension)
        {
            return [];
        }

        var answered = Indicators(measure).Select(indicator => (Indicator: indicator, Leaders: Raw.Leaders.Where(leader => Name(leader) == group.Name && Raw.Of(leader, _network.Measures[indicator]) is not null).ToHashSet()))
            .Where(one => one.Leaders.Count > 0).ToList();
        return answered.TrueForAll(one => one.Leaders.SetEquals(group.Leaders)) ? [.. answered.Select(one => one.Indicator)] : [];
    }
}
