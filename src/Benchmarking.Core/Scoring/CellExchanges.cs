namespace Benchmarking.Scoring;

/// <summary>Other cell means than the true ones that would give the same published figures: proof that a reader cannot tell which are true.</summary>
/// <remarks>What one cell gains, another of its unit loses, and in a second unit it is the other way round, so that neither units' scores nor services' means change.
/// Where such exchanges go far enough, no linear program needs to be solved.</remarks>
internal sealed class CellExchanges
{
    private readonly CellUnknowns _cells;
    private readonly Func<int, bool> _isPublished;
    private readonly Dictionary<(int Unit, int Service), int> _places;
    private readonly double[] _means;
    private readonly double[]?[] _weights;
    private readonly List<(int Place, double Before)> _undo = [];

    /// <summary>Begins with the true means.</summary>
    /// <param name="cells">The unknowns; nobody serves several units.</param>
    /// <param name="isPublished">Whether a service's mean is published.</param>
    public CellExchanges(CellUnknowns cells, Func<int, bool> isPublished)
    {
        (_cells, _isPublished, _places, _means, _weights) = (cells, isPublished, cells.Cells.Select((cell, place) => (cell, place)).ToDictionary(one => one.cell, one => one.place), cells.TrueMeans(), new double[cells.Units.DefaultIfEmpty(-1).Max() + 1][]);
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

    /// <summary>Whether exchanges open a range for a cell's mean.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="service">The service.</param>
    /// <param name="width">How wide, in points.</param>
    /// <returns>True where they do; false says nothing.</returns>
    public bool Open(int unit, int service, double width)
    {
        if (unit >= _weights.Length || _weights[unit] is not { } own)
        {
            return false;
        }

        var reached = 0.0;
        foreach (var sign in new[] { 1.0, -1.0 })
        {
            reached += Reach(unit, service, own, (sign, width - reached));
            Revert();
            if (reached >= width)
            {
                return true;
            }
        }

        return false;
    }

    private double Reach(int unit, int service, double[] own, (double Sign, double Width) aim)
    {
        var total = 0.0;
        foreach (var other in Others(unit, service, own))
        {
            foreach (var partner in Partners(unit, service, other, own))
            {
                total += Exchange(unit, service, (other, partner), aim.Sign);
                if (total >= aim.Width)
                {
                    return total;
                }
            }
        }

        return total;
    }

    private IEnumerable<int> Others(int unit, int service, double[] own) =>
        Enumerable.Range(0, _cells.Services).Where(other => other != service && own[service] > 0 && own[other] > 0);

    // Where neither service is published nobody has to make up for it.
    private IEnumerable<int?> Partners(int unit, int service, int other, double[] own)
    {
        if (!_isPublished(service) && !_isPublished(other))
        {
            return [null];
        }

        var ratio = own[service] / own[other];
        var both = _isPublished(service) && _isPublished(other);
        return from partner in Enumerable.Range(0, _weights.Length)
               let weights = _weights[partner]
               where partner != unit && weights is not null && weights[service] > 0 && weights[other] > 0
               where !both || Math.Abs((weights[service] / weights[other]) - ratio) < 1e-12
               select (int?)partner;
    }

    // Moves the unit's cell by as much as all cells involved have room for. All of them are filled and have weight.
    private double Exchange(int unit, int service, (int Other, int? Partner) with, double sign)
    {
        var ratio = Ratio(unit, service, with.Other);
        var slopes = new List<(int Place, double Slope)>(4) { (_places[(unit, service)], 1), (_places[(unit, with.Other)], -ratio) };
        if (with.Partner is { } partner)
        {
            // The published one of the two services decides what the partner has to give back.
            var back = _isPublished(service) ? 1 : ratio / Ratio(partner, service, with.Other);
            slopes.Add((_places[(partner, service)], -back));
            slopes.Add((_places[(partner, with.Other)], back * Ratio(partner, service, with.Other)));
        }

        var length = slopes.Min(move => (move.Slope * sign > 0 ? 100 - _means[move.Place] : _means[move.Place]) / Math.Abs(move.Slope));
        foreach (var (place, slope) in slopes)
        {
            _undo.Add((place, _means[place]));
            _means[place] += slope * sign * length;
        }

        return length;
    }

    private double Ratio(int unit, int service, int other) => _weights[unit] is { } weights ? weights[service] / weights[other] : 0;

    private void Revert()
    {
        for (var step = _undo.Count - 1; step >= 0; step--)
        {
            _means[_undo[step].Place] = _undo[step].Before;
        }

        _undo.Clear();
    }
}
