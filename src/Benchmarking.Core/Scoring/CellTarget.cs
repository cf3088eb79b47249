using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>A mean that readers may not learn: of a cell of too few answers, of too few leaders within a cell who serve other units too, or of a service that is not shown and has
/// such a cell.</summary>
/// <param name="Member">The place of its measure in the family.</param>
/// <param name="Unit">The cell's unit; null for a service over the network.</param>
/// <param name="Service">The service.</param>
/// <param name="Mean">The mean as a sum of the family's unknowns.</param>
internal sealed record CellTarget(int Member, int? Unit, int Service, IReadOnlyList<LinearWeight> Mean)
{
    /// <summary>Lists them.</summary>
    /// <param name="family">The cells.</param>
    /// <param name="isPublished">Whether a service's mean is shown for its own sake, by the measure's place in the family.</param>
    /// <param name="least">The least number of answers of a cell that may be shown.</param>
    /// <returns>Measure by measure services first, then cells in the order of units and services, then groups within cells; last the dimension's cells that are not shown.</returns>
    public static IReadOnlyList<CellTarget> Of(MeasureFamily family, Func<int, int, bool> isPublished, int least) =>
    [
        .. Enumerable.Range(0, family.Cells.Count).SelectMany(member => Of(family, member, service => isPublished(member, service), least)),
        .. from cell in family.Unseen()
           where family.Cells[0].N(cell.Unit, cell.Service) < least
           select new CellTarget(0, cell.Unit, cell.Service, cell.Mean),
    ];

    private static IEnumerable<CellTarget> Of(MeasureFamily family, int member, Func<int, bool> isPublished, int least)
    {
        var cells = family.Cells[member];
        var small = cells.Cells.Where(cell => cells.N(cell.Unit, cell.Service) < least).ToList();
        return
        [
            .. from service in Enumerable.Range(0, cells.Services)
               where !isPublished(service) && small.Exists(cell => cell.Service == service)
               select new CellTarget(member, null, service, family.In(member, cells.Service(service))),
            .. from cell in small select new CellTarget(member, cell.Unit, cell.Service, family.In(member, cells.Cell(cell.Unit, cell.Service))),
            .. from part in cells.Parts(least) select new CellTarget(member, part.Cell.Unit, part.Cell.Service, family.In(member, [new LinearWeight(part.Unknown, 1)])),
        ];
    }
}
