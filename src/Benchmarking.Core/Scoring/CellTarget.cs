using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>A mean that readers may not learn: of a cell of too few answers, of too few leaders within a cell who serve other units too, or of a service that is not shown and has
/// such a cell.</summary>
/// <param name="Unit">The cell's unit; null for a service over the network.</param>
/// <param name="Service">The service.</param>
/// <param name="Mean">The mean as a sum of unknowns.</param>
internal sealed record CellTarget(int? Unit, int Service, IReadOnlyList<LinearWeight> Mean)
{
    /// <summary>Lists them.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="isPublished">Whether a service's mean is shown for its own sake.</param>
    /// <param name="least">The least number of answers of a cell that may be shown.</param>
    /// <returns>Services first, then cells in the order of units and services, then groups within cells.</returns>
    public static IReadOnlyList<CellTarget> Of(CellUnknowns cells, Func<int, bool> isPublished, int least)
    {
        var small = cells.Cells.Where(cell => cells.N(cell.Unit, cell.Service) < least).ToList();
        return
        [
            .. from service in Enumerable.Range(0, cells.Services)
               where !isPublished(service) && small.Exists(cell => cell.Service == service)
               select new CellTarget(null, service, cells.Service(service)),
            .. from cell in small select new CellTarget(cell.Unit, cell.Service, cells.Cell(cell.Unit, cell.Service)),
            .. from part in cells.Parts(least) select new CellTarget(part.Cell.Unit, part.Cell.Service, [new LinearWeight(part.Unknown, 1)]),
        ];
    }
}
