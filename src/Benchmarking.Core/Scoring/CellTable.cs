namespace Benchmarking.Scoring;

/// <summary>A measure's cell means as they may be moved about, beginning with the true ones; nobody serves several units.</summary>
internal sealed class CellTable
{
    private readonly Dictionary<(int Unit, int Service), int> _places;
    private readonly double[]?[] _weights;

    /// <summary>Begins with the true means.</summary>
    /// <param name="cells">The unknowns, one a cell.</param>
    public CellTable(CellUnknowns cells)
    {
        (_places, Means) = (cells.Cells.Select((cell, place) => (cell, place)).ToDictionary(one => one.cell, one => one.place), cells.TrueMeans());
        _weights = new double[cells.Units.DefaultIfEmpty(-1).Max() + 1][];
        foreach (var unit in cells.Units)
        {
            var weights = new double[cells.Services];
            foreach (var weight in cells.Unit(unit) ?? [])
            {
                weights[cells.Cells[weight.Unknown].Service] = weight.Weight;
            }

            _weights[unit] = weights;
        }
    }

    /// <summary>The means, by the places of the unknowns.</summary>
    public double[] Means { get; }

    /// <summary>One more than the last unit that has a score.</summary>
    public int Units => _weights.Length;

    /// <summary>What each service counts for in a unit's score; null for a unit without one.</summary>
    /// <param name="unit">The unit.</param>
    public IReadOnlyList<double>? Weights(int unit) => unit < _weights.Length ? _weights[unit] : null;

    /// <summary>The unknown of a cell; null where nobody answered.</summary>
    /// <param name="cell">The cell.</param>
    public int? Place((int Unit, int Service) cell) => _places.TryGetValue(cell, out var place) ? place : null;

    /// <summary>How many points a unit's second service loses where its first gains one, so that its score stays; null where either counts for nothing.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="service">The first service.</param>
    /// <param name="other">The second service.</param>
    public double? Ratio(int unit, int service, int other) => Weights(unit) is { } own && own[service] > 0 && own[other] > 0 ? own[service] / own[other] : null;
}
