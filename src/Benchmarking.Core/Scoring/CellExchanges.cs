namespace Benchmarking.Scoring;

/// <summary>Other cell means than the true ones that would give the same published figures: proof that a reader cannot tell which are true.</summary>
/// <remarks>Exchange follows exchange (<see cref="CellMoves"/>) until the cells have no room left. Where they go far enough, no linear program needs to be solved.</remarks>
internal sealed class CellExchanges
{
    private readonly CellTable[] _tables;
    private readonly CellMoves _moves;
    private readonly int _services;
    private readonly List<(CellMove Move, double Before)> _undo = [];

    /// <summary>Begins with the true means.</summary>
    /// <param name="family">The unknowns; nobody serves several units.</param>
    /// <param name="isPublished">Whether a service's mean is published, in any measure of the family.</param>
    public CellExchanges(MeasureFamily family, Func<int, bool> isPublished)
    {
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
            if (other == cell.Service || _tables[member].Ratio(cell.Unit, cell.Service, other) <= 0)
            {
                continue;
            }

            foreach (var partner in _moves.Partners(member, cell, other))
            {
                total += Exchange(_moves.Of(member, cell, other, partner), aim.Sign);
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

        foreach (var move in length > 0 ? moves : [])
        {
            _undo.Add((move, Mean(move)));
            Mean(move) += move.Slope * sign * length;
        }

        return length;
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
