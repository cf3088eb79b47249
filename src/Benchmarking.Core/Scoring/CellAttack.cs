namespace Benchmarking.Scoring;

/// <summary>Finds out whether figures together say more of a mean than the rule allows: by other means that would give the same figures where such are easily found, else by
/// linear programming.</summary>
/// <param name="family">The cells.</param>
/// <param name="stated">What the figures say of the family's unknowns.</param>
/// <param name="isPublished">Whether a service's mean is among them, in any measure of the family.</param>
internal sealed class CellAttack(MeasureFamily family, StatedMeans stated, Func<int, bool> isPublished)
{
    // Who stands in several cells would be moved in all of them.
    private readonly CellExchanges? _exchanges = family.HasShared ? null : new CellExchanges(family, isPublished);

    /// <summary>Whether a mean is exposed.</summary>
    /// <param name="target">The mean.</param>
    public bool Exposes(CellTarget target)
    {
        var width = Width(target);
        return !IsOpen(target, width) && stated.Exposes(target.Mean, width);
    }

    /// <summary>How wide the range of a mean must stay; a dimension's, no wider than those of its indicators on average.</summary>
    /// <param name="target">The mean.</param>
    /// <returns>The width, in points.</returns>
    public double Width(CellTarget target) => Math.Min(
        stated.Width(target.Mean, family.Cells[target.Member].Step),
        family.Parts(target.Mean).Sum(part => part.Weight * stated.Width(part.Mean, family.Cells[part.Member].Step)));

    private bool IsOpen(CellTarget target, double width) =>
        target.Unit is { } unit && _exchanges is not null && _exchanges.Open(target.Member, (unit, target.Service), width);
}
