namespace Benchmarking.Scoring;

/// <summary>A measure's cell means as they may be moved about, beginning with the true ones; nobody serves several units.</summary>
internal sealed class CellTable
{
    /// <summary>The place of a cell that nobody answered in.</summary>
    public const int None = -1;

    private readonly int _services;
    private readonly int[] _places;
    private readonly double[] _weights;

    /// <summary>Begins with the true means.</summary>
    /// <param name="cells">The unknowns, one a cell.</param>
    public CellTable(CellUnknowns cells)
    {
        (_services, Means) = (cells.Services, cells.TrueMeans());
        Units = cells.Cells.Select(cell => cell.Unit).DefaultIfEmpty(-1).Max() + 1;
        _places = [.. Enumerable.Repeat(None, Units * _services)];
        _weights = new double[_places.Length];
        for (var place = 0; place < cells.Cells.Count; place++)
        {
            _places[At(cells.Cells[place])] = place;
        }

        foreach (var unit in cells.Units)
        {
            foreach (var weight in cells.Unit(unit) ?? [])
            {
                _weights[At(cells.Cells[weight.Unknown])] = weight.Weight;
            }
        }
    }

    /// <summary>The means, by the places of the unknowns.</summary>
    public double[] Means { get; }

    /// <summary>One more than the last unit that takes part.</summary>
    public int Units { get; }

    /// <summary>The unknown of a cell; <see cref="None"/> where nobody answered.</summary>
    /// <param name="cell">The cell.</param>
    public int Place((int Unit, int Service) cell) => cell.Unit < Units ? _places[At(cell)] : None;

    /// <summary>How many points a unit's second service loses where its first gains one, so that its score stays; 0 where either counts for nothing.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="service">The first service.</param>
    /// <param name="other">The second service.</param>
    public double Ratio(int unit, int service, int other) => unit < Units && _weights[At((unit, other))] is > 0 and var lost ? _weights[At((unit, service))] / lost : 0;

    private int At((int Unit, int Service) cell) => (cell.Unit * _services) + cell.Service;
}
