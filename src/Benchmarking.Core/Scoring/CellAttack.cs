namespace Benchmarking.Scoring;

/// <summary>Finds out whether figures together say more of a mean than the rule allows: by other means that would give the same figures where such are easily found, else by
/// linear programming.</summary>
/// <param name="cells">The cells.</param>
/// <param name="stated">The figures.</param>
/// <param name="isPublished">Whether a service's mean is among them.</param>
internal sealed class CellAttack(CellUnknowns cells, StatedMeans stated, Func<int, bool> isPublished)
{
    // Who stands in several cells would be moved in all of them.
    private readonly CellExchanges? _exchanges = cells.HasShared ? null : new CellExchanges(cells, isPublished);

    public bool Exposes(CellTarget target) => !IsOpen(target) && stated.Exposes(target.Mean, cells.Step);

    private bool IsOpen(CellTarget target) =>
        target.Unit is { } unit && _exchanges is not null && _exchanges.Open(unit, target.Service, stated.Width(target.Mean, cells.Step));
}
