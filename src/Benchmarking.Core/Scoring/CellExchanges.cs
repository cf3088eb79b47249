using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>Other cell means than the true ones that would give the same published figures: proof that a reader cannot tell which are true.</summary>
/// <remarks>Exchange follows exchange (<see cref="CellMoves"/>) until the cells have no room left. Where they go far enough, no linear program needs to be solved.</remarks>
internal sealed class CellExchanges
{
    private const double Same = 1e-9;
    private readonly CellTable[] _tables;
    private readonly CellMoves _moves;
    private readonly int _services;
    private readonly MeasureFamily _family;
    private readonly ILookup<int, (int Sum, double Weight)> _sums;
    private readonly List<(CellMove Move, double Before)> _undo = [];

    /// <summary>Begins with the true means.</summary>
    /// <param name="family">The unknowns; nobody serves several units.</param>
    /// <param name="isPublished">Whether a service's mean is published, in any measure of the family.</param>
    /// <param name="sums">Figures that are neither scores nor services' means; exchanges that change one of them are passed over.</param>
    public CellExchanges(MeasureFamily family, Func<int, bool> isPublished, IReadOnlyList<LinearStatement> sums)
    {
        _family = family;
        _sums = sums.SelectMany((sum, place) => sum.Weights.Select(weight => (weight.Unknown, (place, weight.Weight)))).ToLookup(one => one.Unknown, one => one.Item2);
        _services = family.Cells[0].Services;
        _tables = [.. family.Cells.Select(cells => new CellTable(cells))];
        _moves = new CellMoves(family, _tables, isPublished);
    }

    /// <summary>Whether exchanges open a range for a cell's mean.</summary>
    /// <param name="member">The measure's place in the family.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="width">How wide, in points.</param>
    /// <returns>True where they do; false says nothing.</returns>
    public bool Open(int member, (int Unit, int Service) cell, double width)
    {
        var reached = 0.0;
        foreach (var sign in new[] { 1.0, -1.0 })
        {
            reached += Reach(member, cell, (sign, width - reached));
            Revert();
            if (reached >= width)
            {
                return true;
            }
        }

        return false;
    }

    private double Reach(int member, (int Unit, int Service) cell, (double Sign, double Width) aim)
    {
        var total = 0.0;
        for (var other = 0; other < _services; other++)
        {
            if (other == cell.Service || _tables[member].Ratio(cell.Unit, cell.Service, other) <= 0 || !KeepsSums(member, cell, other))
            {
                continue;
            }

            foreach (var partner in _moves.Partners(member, cell, other))
            {
                if (partner == CellTable.None || KeepsSums(member, (partner, cell.Service), other))
                {
                    total += Exchange(_moves.Of(member, cell, other, partner), aim.Sign);
                }

                if (total >= aim.Width)
                {
                    return total;
                }
            }
        }

        return total;
    }

    // Moves the cells by as much as all of them have room for.
    private double Exchange(CellMove[] moves, double sign)
    {
        var length = moves.Length == 0 ? 0 : double.PositiveInfinity;
        foreach (var move in moves)
        {
            length = Math.Min(length, (move.Slope * sign > 0 ? 100 - Mean(move) : Mean(move)) / Math.Abs(move.Slope));
        }

        if (length > 0 && !KeepSums(moves))
        {
            return 0;
        }

        foreach (var move in length > 0 ? moves : [])
        {
            _undo.Add((move, Mean(move)));
            Mean(move) += move.Slope * sign * length;
        }

        return length;
    }

    // Within each unit, where what a cell counts in the sum is in the ratio of what it counts in the score; asked before an exchange is made up of several units.
    private bool KeepsSums(int member, (int Unit, int Service) cell, int other) => _sums.Count == 0 || (member == 0 && _tables.Length > 1)
        || KeepSums([new CellMove(member, _tables[member].Place(cell), 1), new CellMove(member, _tables[member].Place((cell.Unit, other)), -_tables[member].Ratio(cell.Unit, cell.Service, other))]);

    private bool KeepSums(CellMove[] moves)
    {
        if (_sums.Count == 0)
        {
            return true;
        }

        var changes = new Dictionary<int, double>();
        foreach (var move in moves)
        {
            foreach (var (sum, weight) in _sums[_family.UnknownOf(move.Member, move.Place)])
            {
                changes[sum] = changes.GetValueOrDefault(sum) + (weight * move.Slope);
            }
        }

        return changes.Values.All(change => Math.Abs(change) < Same);
    }

    private ref double Mean(CellMove move) => ref _tables[move.Member].Means[move.Place];

    private void Revert()
    {
        for (var step = _undo.Count - 1; step >= 0; step--)
        {
            Mean(_undo[step].Move) = _undo[step].Before;
        }

        _undo.Clear();
    }
}
