using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>A mean that readers may not learn: of a cell of too few answers, or of a service that is not shown and has such a cell.</summary>
/// <param name="Unit">The cell's unit; null for a service over the network.</param>
/// <param name="Service">The service.</param>
/// <param name="Mean">The mean as a sum of unknowns.</param>
internal sealed record CellTarget(int? Unit, int Service, IReadOnlyList<LinearWeight> Mean)
{
    /// <summary>Lists them.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="isPublished">Whether a service's mean is shown for its own sake.</param>
    /// <param name="least">The least number of answers of a cell that may be shown.</param>
    /// <returns>Services first, then cells in the order of units and services.</returns>
    public static IReadOnlyList<CellTarget> Of(CellUnknowns cells, Func<int, bool> isPublished, int least)
    {
        bool IsSmall(int place) => cells.N(cells.Cells[place].Unit, cells.Cells[place].Service) < least;
        return
        [
            .. from service in Enumerable.Range(0, cells.Services)
               where !isPublished(service) && cells.Service(service).Any(weight => IsSmall(weight.Unknown))
               select new CellTarget(null, service, cells.Service(service)),
            .. from place in Enumerable.Range(0, cells.Cells.Count)
               where IsSmall(place)
               select new CellTarget(cells.Cells[place].Unit, cells.Cells[place].Service, [new LinearWeight(place, 1)]),
        ];
    }
}
