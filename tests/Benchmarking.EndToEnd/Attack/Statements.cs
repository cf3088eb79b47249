using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Turns figures that were read into what they say of unknown means.</summary>
internal sealed class Statements
{
    private const double Tolerance = 1e-6;
    private readonly InventedNetwork _network;
    private readonly Dictionary<(int Wave, int Batches), WaveSums> _waves = [];
    private readonly Dictionary<(int Wave, int Batches, int Measure), List<int>> _participating = [];
    private readonly List<string> _strange = [];

    public Statements(InventedNetwork network) => _network = network;

    public Unknowns Unknowns { get; } = new();

    /// <summary>Figures that do not fit the answers as method.md has them counted.</summary>
    public IReadOnlyList<string> Strange => _strange;

    public WaveSums Wave(int wave, int batches)
    {
        if (!_waves.TryGetValue((wave, batches), out var sums))
        {
            _waves[(wave, batches)] = sums = new WaveSums(_network, wave, batches, Unknowns);
        }

        return sums;
    }

    /// <summary>Units whose score of a measure stands in the tables.</summary>
    public IReadOnlyList<int> Participating(int wave, int batches, int measure) => _participating.GetValueOrDefault((wave, batches, measure)) ?? [];

    /// <summary>What figures say.</summary>
    public IReadOnlyList<Statement> Of(IReadOnlyList<ReadFigure> figures)
    {
        foreach (var figure in figures.Where(figure => figure is { What: Says.Score, Unit: not null, Measure: not null }))
        {
            var key = (figure.Wave, figure.Batches, figure.Measure ?? 0);
            _participating.TryAdd(key, []);
            if (!_participating[key].Contains(figure.Unit ?? 0))
            {
                _participating[key].Add(figure.Unit ?? 0);
            }
        }

        var found = new Dictionary<(Says, int, int, int?, int?, int?), Statement>();
        foreach (var figure in figures.Where(figure => figure.Measure is not null))
        {
            if (SumOf(figure) is not { IsEmpty: false } sum)
            {
                continue;
            }

            var key = (figure.What, figure.Wave, figure.Batches, figure.Unit, figure.Service, figure.Measure);
            var value = sum.Of(Unknowns.Truth);
            if (value < figure.Low - Tolerance || value > figure.High + Tolerance)
            {
                _strange.Add(FormattableString.Invariant($"{figure.Place}: {figure.What} of measure {figure.Measure}, unit {figure.Unit}, service {figure.Service}, wave {figure.Wave + 1} is {figure.Low:F4}–{figure.High:F4}, but the answers give {value:F6}"));
                continue;
            }

            var (low, high) = found.TryGetValue(key, out var before) ? (Math.Max(before.Low, figure.Low), Math.Min(before.High, figure.High)) : (figure.Low, figure.High);
            found[key] = new Statement(sum, low, high, figure.Place);
        }

        return [.. found.Values];
    }

    private Sum? SumOf(ReadFigure figure)
    {
        var (measure, sums) = (figure.Measure ?? 0, Wave(figure.Wave, figure.Batches));
        var participating = Participating(figure.Wave, figure.Batches, measure);
        return (figure.What, figure.Unit, figure.Service) switch
        {
            (Says.Score, { } unit, null) => sums.Unit(unit, measure, participating),
            (Says.Score, null, { } service) => sums.Service(service, measure, participating),
            (Says.Others, { } unit, null) => Others(sums, unit, measure, participating),
            (Says.Difference, { } unit, null) => new Sum().Plus(1, sums.Unit(unit, measure, participating)).Plus(-1, Others(sums, unit, measure, participating)),
            _ => null,
        };
    }

    private static Sum Others(WaveSums sums, int unit, int measure, IReadOnlyList<int> participating)
    {
        var others = participating.Where(other => other != unit).ToList();
        return others.Aggregate(new Sum(), (sum, other) => sum.Plus(1.0 / others.Count, sums.Unit(other, measure, participating)));
    }

    /// <summary>What may not be learnt of a wave: cells of too few answers, units of too few, and services that are not shown for their own sake and have such a cell.</summary>
    public IEnumerable<Secret> Secrets(int wave, int batches)
    {
        var sums = Wave(wave, batches);
        for (var measure = 0; measure < _network.Measures.Count; measure++)
        {
            var id = $"{InventedNetwork.WaveId(wave)} {_network.Measures[measure].Id}";
            var participating = Participating(wave, batches, measure);
            for (var unit = 0; unit < _network.Units.Count; unit++)
            {
                if (sums.N(unit, measure) is > 0 and var n && n < _network.Threshold)
                {
                    yield return new Secret(sums.Unit(unit, measure, [.. participating.Append(unit)]), $"{id} unit {_network.Units[unit]}");
                }

                for (var service = 0; service < _network.CellsOfUnit; service++)
                {
                    if (IsSmall(sums, unit, service, measure))
                    {
                        yield return new Secret(sums.Cell(unit, service, measure), $"{id} unit {_network.Units[unit]} service {service} n={sums.N(unit, service, measure)}")
                        {
                            Parts = [.. sums.Parts(unit, service, measure).Select(indicator => sums.Cell(unit, service, indicator))],
                        };
                    }
                }
            }

            for (var service = 0; service < _network.Services.Count; service++)
            {
                var units = participating.Where(unit => sums.N(unit, service, measure) > 0).ToList();
                if (units.Count > 0 && !PrimaryShows(sums, service, measure, units) && units.Exists(unit => IsSmall(sums, unit, service, measure)))
                {
                    yield return new Secret(sums.Service(service, measure, participating), About(_network, wave, measure, service))
                    {
                        IsService = true,
                        Parts = units.TrueForAll(unit => sums.Parts(unit, service, measure).SequenceEqual(sums.Parts(units[0], service, measure)))
                            ? [.. sums.Parts(units[0], service, measure).Select(indicator => sums.Service(service, indicator, participating))]
                            : [],
                    };
                }
            }
        }
    }

    /// <summary>Whether a service's mean may be shown for its own sake: three units and answers enough.</summary>
    public bool PrimaryShows(WaveSums sums, int service, int measure, IReadOnlyList<int> units) =>
        units.Count(unit => sums.N(unit, service, measure) > 0) >= 3
        && sums.Raw.Leaders.Count(leader => leader.Service == service && leader.Units.Any(units.Contains) && sums.Raw.Of(leader, _network.Measures[measure]) is not null) >= _network.Threshold;

    /// <summary>What a service's mean is called.</summary>
    public static string About(InventedNetwork network, int wave, int measure, int service) =>
        string.Create(CultureInfo.InvariantCulture, $"{InventedNetwork.WaveId(wave)} {network.Measures[measure].Id} service {service}");

    private bool IsSmall(WaveSums sums, int unit, int service, int measure) => sums.N(unit, service, measure) is > 0 and var n && n < _network.Threshold;
}
