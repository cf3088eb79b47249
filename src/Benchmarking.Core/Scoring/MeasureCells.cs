using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>The scores of one indicator or dimension, gathered in cells: one a unit and service.</summary>
internal sealed class MeasureCells
{
    private readonly Moments[] _cells;
    private readonly Moments[] _unshared;

    public MeasureCells(Measure measure, Network network)
    {
        (Measure, Services) = (measure, network.CellsPerUnit);
        _cells = new Moments[network.Units.Count * Services];
        _unshared = _cells;
    }

    private MeasureCells(Measure measure, Network network, List<double>[] gathered, IReadOnlyList<SharedScore> shared)
        : this(measure, network)
    {
        // Service by service from the lowest up: in an order of their own too.
        Shared = [.. shared.OrderBy(score => score.Service).ThenBy(score => score.Score)];
        for (var cell = 0; cell < gathered.Length; cell++)
        {
            _cells[cell] = MomentsOf(gathered[cell]);
        }

        if (shared.Count > 0)
        {
            _unshared = [.. _cells];
            foreach (var cell in shared.SelectMany(score => score.Units, (score, unit) => (unit * Services) + score.Service).Distinct())
            {
                var (unit, service) = (cell / Services, cell % Services);
                var own = shared.Where(score => score.Service == service && score.Units.Contains(unit)).Select(score => score.Score);
                _cells[cell] = MomentsOf([.. gathered[cell], .. own]);
            }
        }
    }

    public Measure Measure { get; }

    /// <summary>Cells a unit: the number of services, or 1 where none are declared.</summary>
    public int Services { get; }

    public int Units => _cells.Length / Services;

    /// <summary>The scores of those who serve several units, who stand in a cell of each.</summary>
    public IReadOnlyList<SharedScore> Shared { get; private init; } = [];

    public Moments this[int unit, int service] => _cells[(unit * Services) + service];

    /// <summary>All cells of a unit joined.</summary>
    public Moments Unit(int unit)
    {
        var all = default(Moments);
        for (var service = 0; service < Services; service++)
        {
            all = all.Join(this[unit, service]);
        }

        return all;
    }

    /// <summary>How many more rows than respondents some units have: those who serve several of them count in each.</summary>
    /// <param name="units">Places of the units.</param>
    public int Repeated(IReadOnlyCollection<int> units) =>
        Shared.Sum(shared => Math.Max(0, shared.Units.Count(units.Contains) - 1));

    /// <summary>Which other units some of a unit's respondents serve.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <returns>Their places, ascending; none as a rule.</returns>
    public IReadOnlyList<int> SharingWith(int unit) =>
        [.. Shared.Where(shared => shared.Units.Contains(unit)).SelectMany(shared => shared.Units).Where(other => other != unit).Distinct().Order()];

    /// <summary>A service's cells joined over units, each respondent once.</summary>
    /// <param name="units">Places of the units.</param>
    /// <param name="service">The service's place.</param>
    public Moments Service(IReadOnlyCollection<int> units, int service)
    {
        var all = units.Aggregate(default(Moments), (joined, unit) => joined.Join(_unshared[(unit * Services) + service]));
        return Shared.Where(shared => shared.Service == service && shared.Units.Any(units.Contains)).Aggregate(all, (joined, shared) => joined.Add(shared.Score));
    }

    /// <summary>Gathers every indicator and dimension of a wave.</summary>
    /// <param name="responses">The wave's answers.</param>
    /// <returns>One table of cells a measure, in the order of <see cref="Measure.Of"/>.</returns>
    public static IReadOnlyList<MeasureCells> Of(Responses responses) =>
        [.. RespondentScores.OfAll(responses).Select(scored => Gather(scored.Measure, responses, scored.Scores))];

    private static MeasureCells Gather(Measure measure, Responses responses, ScoreColumn scores)
    {
        var services = responses.Network.CellsPerUnit;
        var shared = new List<SharedScore>();
        List<double>[] gathered = [.. Enumerable.Range(0, responses.Network.Units.Count * services).Select(_ => new List<double>())];
        for (var respondent = 0; respondent < scores.Count; respondent++)
        {
            if (!scores.TryGet(respondent, out var score))
            {
                continue;
            }

            var units = responses.UnitsOf(respondent);
            var service = responses.ServiceOf(respondent);
            if (units.Length == 1)
            {
                gathered[(units[0] * services) + service].Add(score);
            }
            else
            {
                shared.Add(new SharedScore(service, units.ToArray(), score));
            }
        }

        return new MeasureCells(measure, responses.Network, gathered, shared);
    }

    /// <summary>Gathers scores that are already known.</summary>
    /// <param name="measure">What they are scores of.</param>
    /// <param name="network">The network.</param>
    /// <param name="scores">The scores, of one unit or several each, in any order.</param>
    public static MeasureCells Of(Measure measure, Network network, IReadOnlyList<SharedScore> scores)
    {
        List<double>[] gathered = [.. Enumerable.Range(0, network.Units.Count * network.CellsPerUnit).Select(_ => new List<double>())];
        foreach (var score in scores.Where(score => score.Units.Count == 1))
        {
            gathered[(score.Units[0] * network.CellsPerUnit) + score.Service].Add(score.Score);
        }

        return new MeasureCells(measure, network, gathered, [.. scores.Where(score => score.Units.Count > 1)]);
    }

    // Scores are added from the lowest up, so that the order in which answers came leaves no trace in the last digit.
    private static Moments MomentsOf(List<double> scores)
    {
        scores.Sort();
        return scores.Aggregate(default(Moments), (moments, score) => moments.Add(score));
    }
}
