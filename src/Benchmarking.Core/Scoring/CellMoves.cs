namespace Benchmarking.Scoring;

/// <summary>Ways to change cell means that leave every figure as it is: what one cell gains, another of its unit loses, and in a second unit it is the other way round.</summary>
/// <remarks>In a dimension and its indicators the same cells change at once: an indicator moves the dimension along, and the dimension all of its indicators.</remarks>
internal sealed class CellMoves
{
    private const double Same = 1e-12;
    private readonly MeasureFamily _family;
    private readonly IReadOnlyList<CellTable> _tables;
    private readonly bool[] _isPublished;
    private readonly bool[] _isComposed;

    /// <summary>Takes what there is to move.</summary>
    /// <param name="family">The unknowns; nobody serves several units.</param>
    /// <param name="tables">The cells of each of its measures.</param>
    /// <param name="isPublished">Whether a service's mean is published in any of them.</param>
    public CellMoves(MeasureFamily family, IReadOnlyList<CellTable> tables, Func<int, bool> isPublished)
    {
        (_family, _tables) = (family, tables);
        _isPublished = [.. Enumerable.Range(0, family.Cells[0].Services).Select(isPublished)];
        _isComposed = [.. Enumerable.Range(0, family.Cells[0].Count).Select(family.IsComposed)];
    }

    /// <summary>Units that can make up for an exchange within another; <see cref="CellTable.None"/> alone where nobody has to.</summary>
    /// <param name="member">The measure's place in the family.</param>
    /// <param name="cell">The cell that gains.</param>
    /// <param name="other">The service that loses in its unit.</param>
    public IEnumerable<int> Partners(int member, (int Unit, int Service) cell, int other) =>
        _isPublished[cell.Service] || _isPublished[other]
            ? Enumerable.Range(0, _tables[member].Units).Where(partner => partner != cell.Unit && _tables[member].Ratio(partner, cell.Service, other) > 0)
            : [CellTable.None];

    /// <summary>An exchange by which a cell gains a point.</summary>
    /// <param name="member">The measure's place in the family.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="other">The service that loses in its unit.</param>
    /// <param name="partner">The unit that makes up for it.</param>
    /// <returns>By how much each unknown changes; empty where no such exchange leaves all figures as they are.</returns>
    public CellMove[] Of(int member, (int Unit, int Service) cell, int other, int partner)
    {
        (int Unit, int Service)[] cells = partner == CellTable.None ? [cell, (cell.Unit, other)] : [cell, (cell.Unit, other), (partner, cell.Service), (partner, other)];
        if (Slopes(member, cells) is not { } own)
        {
            return [];
        }

        var composed = Array.ConvertAll(cells, one => _tables[0].Place(one) is not CellTable.None and var place && _isComposed[place]);
        return !composed.AsSpan().Contains(true) ? Moves(member, cells, own)
            : member == 0 ? Parts(cells, composed, own)
            : Whole(member, cells, composed, own);
    }

    // The published one of the two services decides what the partner has to give back.
    private double[]? Slopes(int member, (int Unit, int Service)[] cells)
    {
        var (first, other) = (cells[0].Service, cells[1].Service);
        var ratio = _tables[member].Ratio(cells[0].Unit, first, other);
        if (ratio <= 0)
        {
            return null;
        }

        if (cells.Length == 2)
        {
            return [1, -ratio];
        }

        var second = _tables[member].Ratio(cells[2].Unit, first, other);
        var mayDiffer = !_isPublished[first] || !_isPublished[other];
        return second <= 0 || (!mayDiffer && Math.Abs(second - ratio) >= Same) ? null
            : _isPublished[first] ? [1, -ratio, -1, second]
            : [1, -ratio, -ratio / second, ratio];
    }

    private CellMove[] Moves(int member, (int Unit, int Service)[] cells, double[] slopes)
    {
        var moves = new CellMove[cells.Length];
        for (var at = 0; at < cells.Length; at++)
        {
            moves[at] = new CellMove(member, _tables[member].Place(cells[at]), slopes[at]);
        }

        return moves;
    }

    // Of the dimension's own unknowns those that are not made of the indicators' are left to change.
    private IEnumerable<CellMove> Rest((int Unit, int Service)[] cells, bool[] composed, double[] slopes, double by) =>
        by == 0 || !composed.AsSpan().Contains(false) ? [] : Moves(0, cells, slopes).Where((_, at) => !composed[at]).Select(move => move with { Slope = by * move.Slope });

    private CellMove[] Whole(int member, (int Unit, int Service)[] cells, bool[] composed, double[] own)
    {
        if (Slopes(0, cells) is not { } slopes)
        {
            return [];
        }

        var by = double.NaN;
        for (var at = 0; at < cells.Length; at++)
        {
            if (composed[at])
            {
                var part = _family.Part(_tables[0].Place(cells[at]), member, _tables[member].Place(cells[at]));
                by = double.IsNaN(by) ? part : by;
                if (Math.Abs((part * own[at]) - (by * slopes[at])) >= Same)
                {
                    return [];
                }
            }
        }

        return [.. Moves(member, cells, own), .. Rest(cells, composed, slopes, by)];
    }

    private CellMove[] Parts((int Unit, int Service)[] cells, bool[] composed, double[] slopes)
    {
        var moves = new List<CellMove>(cells.Length * _tables.Count);
        moves.AddRange(Rest(cells, composed, slopes, 1));
        for (var member = 1; member < _tables.Count; member++)
        {
            if (Array.TrueForAll(cells, cell => _tables[member].Place(cell) == CellTable.None))
            {
                continue;
            }

            if (Slopes(member, cells) is not { } own)
            {
                return [];
            }

            for (var at = 0; at < cells.Length; at++)
            {
                if (composed[at] && Math.Abs(own[at] - slopes[at]) >= Same)
                {
                    return [];
                }
            }

            moves.AddRange(Moves(member, cells, own));
        }

        return [.. moves];
    }
}

/// <summary>By how much an unknown changes.</summary>
/// <param name="Member">The measure's place in its family.</param>
/// <param name="Place">The measure's unknown.</param>
/// <param name="Slope">How many points it gains where the cell that is asked for gains one.</param>
internal readonly record struct CellMove(int Member, int Place, double Slope);
