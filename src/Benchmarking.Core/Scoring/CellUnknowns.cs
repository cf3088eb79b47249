using Benchmarking.Indicators;
using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>The mean scores of a measure's cells as a reader meets them: unknown numbers from 0 to 100, of which only weighted sums are told.</summary>
/// <remarks>Who answered, and how many, is taken as known: a leader in a small place knows it. Cells that the same respondents alone make up are one unknown.</remarks>
internal sealed class CellUnknowns
{
    private readonly MeasureEstimates _measure;
    private readonly int[] _places;

    public CellUnknowns(MeasureEstimates measure)
    {
        (_measure, _places) = (measure, new int[measure.Cells.Units * measure.Cells.Services]);
        Array.Fill(_places, -1);
        var cells = from unit in measure.Units from service in Enumerable.Range(0, Services) where N(unit, service) > 0 select (unit, service);
        Cells = [.. cells.Where(cell => Twin(cell.unit, cell.service) is null)];
        for (var place = 0; place < Cells.Count; place++)
        {
            _places[Index(Cells[place].Unit, Cells[place].Service)] = place;
        }

        foreach (var (unit, service) in cells)
        {
            _places[Index(unit, service)] = _places[Index(Twin(unit, service) ?? unit, service)];
        }
    }

    public int Services => _measure.Cells.Services;

    /// <summary>Unit and service of each unknown.</summary>
    public IReadOnlyList<(int Unit, int Service)> Cells { get; }

    /// <summary>Units whose score is such a sum.</summary>
    public IEnumerable<int> Units => _measure.Compared.Where(estimate => estimate.Weights is not null).Select(estimate => estimate.Place);

    /// <summary>How close to one answer a figure may not lead: a step of the scale, in points from 0 to 100; for a dimension, the longest step of its indicators.</summary>
    public double Step => StepOf(_measure.Measure);

    /// <summary>Whether units that answered in several cells are the same respondents somewhere.</summary>
    public bool HasTwins => Cells.Count < _places.Count(place => place >= 0);

    /// <summary>The place of a cell among the unknowns; null where it is empty or its unit takes no part.</summary>
    public int? Place(int unit, int service) => _places[Index(unit, service)] is >= 0 and var place ? place : null;

    public int N(int unit, int service) => _measure.Cells[unit, service].N;

    /// <summary>The true means, which only the house knows.</summary>
    public double[] TrueMeans() => [.. Cells.Select(cell => _measure.Cells[cell.Unit, cell.Service].Mean)];

    /// <summary>A unit's score as a sum of unknowns; null for a unit without a score.</summary>
    public IReadOnlyList<LinearWeight>? Unit(int unit) => _measure[unit]?.Weights is { } weights
        ? [.. from service in Enumerable.Range(0, Services) where weights[service] > 0 && N(unit, service) > 0 select new LinearWeight(_places[Index(unit, service)], weights[service])]
        : null;

    /// <summary>A service's mean as a sum of unknowns.</summary>
    public IReadOnlyList<LinearWeight> Service(int service)
    {
        var units = _measure.Units.Where(unit => N(unit, service) > 0).ToList();
        return units.ConvertAll(unit => new LinearWeight(_places[Index(unit, service)], 1.0 / units.Count));
    }

    private static double StepOf(Measure measure)
    {
        var scales = measure.Indicator is { } indicator ? [indicator.Scale] : measure.Dimension.SurveyIndicators.Select(one => one.Scale);
        return scales.Max(scale => 100.0 / (scale.Points - 1));
    }

    private int Index(int unit, int service) => (unit * Services) + service;

    // The first unit whose cell of the same service is made up of the same respondents and nobody else.
    private int? Twin(int unit, int service)
    {
        var mine = _measure.Cells.Shared.Where(shared => shared.Service == service && shared.Units.Contains(unit)).ToList();
        if (mine.Count == 0 || mine.Count != N(unit, service))
        {
            return null;
        }

        return _measure.Units.Where(other => other < unit && N(other, service) == mine.Count && mine.TrueForAll(shared => shared.Units.Contains(other)))
            .Select(other => (int?)other).FirstOrDefault();
    }
}
