namespace Benchmarking.Scoring;

/// <summary>Ways to change cell means that leave every figure as it is: what one cell gains, another of its unit loses, and in a second unit it is the other way round.</summary>
/// <remarks>In a dimension and its indicators the same cells change at once: an indicator moves the dimension along, and the dimension all of its indicators.</remarks>
/// <param name="family">The unknowns; nobody serves several units.</param>
/// <param name="tables">The cells of each of its measures.</param>
/// <param name="isPublished">Whether a service's mean is published in any of them.</param>
internal sealed class CellMoves(MeasureFamily family, IReadOnlyList<CellTable> tables, Func<int, bool> isPublished)
{
    private const double Same = 1e-12;

    /// <summary>Units that can make up for an exchange within another; one that is nobody where nobody has to.</summary>
    /// <param name="member">The measure's place in the family.</param>
    /// <param name="cell">The cell that gains.</param>
    /// <param name="other">The service that loses in its unit.</param>
    public IEnumerable<int?> Partners(int member, (int Unit, int Service) cell, int other) =>
        isPublished(cell.Service) || isPublished(other)
            ? Enumerable.Range(0, tables[member].Units).Where(partner => partner != cell.Unit && tables[member].Ratio(partner, cell.Service, other) is not null).Select(partner => (int?)partner)
            : [null];

    /// <summary>An exchange by which a cell gains a point.</summary>
    /// <param name="member">The measure's place in the family.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="other">The service that loses in its unit.</param>
    /// <param name="partner">The unit that makes up for it.</param>
    /// <returns>By how much each unknown changes; empty where no such exchange leaves all figures as they are.</returns>
    public IReadOnlyList<CellMove> Of(int member, (int Unit, int Service) cell, int other, int? partner)
    {
        var cells = Cells(cell, other, partner);
        if (Slopes(member, cells) is not { } own)
        {
            return [];
        }

        var composed = cells.ConvertAll(one => tables[0].Place(one) is { } place && family.IsComposed(place));
        return !composed.Contains(true) ? Moves(member, cells, own, 1)
            : member == 0 ? Parts(cells, composed, own)
            : Whole(member, cells, composed, own);
    }

    private static List<(int Unit, int Service)> Cells((int Unit, int Service) cell, int other, int? partner) =>
        partner is { } second ? [cell, (cell.Unit, other), (second, cell.Service), (second, other)] : [cell, (cell.Unit, other)];

    // The published one of the two services decides what the partner has to give back.
    private double[]? Slopes(int member, List<(int Unit, int Service)> cells)
    {
        var (first, other) = (cells[0].Service, cells[1].Service);
        if (tables[member].Ratio(cells[0].Unit, first, other) is not { } ratio)
        {
            return null;
        }

        if (cells.Count == 2)
        {
            return [1, -ratio];
        }

        return tables[member].Ratio(cells[2].Unit, first, other) is { } second && (!isPublished(first) || !isPublished(other) || Math.Abs(second - ratio) < Same)
            ? isPublished(first) ? [1, -ratio, -1, second] : [1, -ratio, -ratio / second, ratio]
            : null;
    }

    private IReadOnlyList<CellMove> Moves(int member, List<(int Unit, int Service)> cells, double[] slopes, double by) =>
        [.. cells.Select((cell, at) => new CellMove(member, tables[member].Place(cell) ?? -1, by * slopes[at]))];

    // Of the dimension's own unknowns those that are not made of the indicators' are left to change.
    private IEnumerable<CellMove> Rest(List<(int Unit, int Service)> cells, List<bool> composed, double[] slopes, double by) =>
        Moves(0, cells, slopes, by).Where((_, at) => !composed[at]);

    private IReadOnlyList<CellMove> Whole(int member, List<(int Unit, int Service)> cells, List<bool> composed, double[] own)
    {
        if (Slopes(0, cells) is not { } slopes)
        {
            return [];
        }

        var parts = cells.Select((cell, at) => composed[at] ? family.Part(tables[0].Place(cell) ?? -1, member, tables[member].Place(cell) ?? -1) : 0).ToList();
        var by = parts[composed.IndexOf(true)];
        return Enumerable.Range(0, cells.Count).All(at => !composed[at] || Math.Abs((parts[at] * own[at]) - (by * slopes[at])) < Same)
            ? [.. Moves(member, cells, own, 1), .. Rest(cells, composed, slopes, by).Where(move => move.Slope != 0)]
            : [];
    }

    private IReadOnlyList<CellMove> Parts(List<(int Unit, int Service)> cells, List<bool> composed, double[] slopes)
    {
        var moves = new List<CellMove>(Rest(cells, composed, slopes, 1));
        for (var member = 1; member < tables.Count; member++)
        {
            if (cells.TrueForAll(cell => tables[member].Place(cell) is null))
            {
                continue;
            }

            if (Slopes(member, cells) is not { } own || !Enumerable.Range(0, cells.Count).All(at => !composed[at] || Math.Abs(own[at] - slopes[at]) < Same))
            {
                return [];
            }

            moves.AddRange(Moves(member, cells, own, 1));
        }

        return moves;
    }
}

/// <summary>By how much an unknown changes.</summary>
/// <param name="Member">The measure's place in its family.</param>
/// <param name="Place">The measure's unknown.</param>
/// <param name="Slope">How many points it gains where the cell that is asked for gains one.</param>
internal readonly record struct CellMove(int Member, int Place, double Slope);
