using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>Finds out whether figures together say more of a mean than the rule allows: by other means that would give the same figures where such are easily found, else by
/// linear programming.</summary>
/// <remarks>Where the figures join more than <see cref="Solved"/> unknowns, what is not proved open counts as exposed.</remarks>
/// <param name="family">The cells.</param>
/// <param name="stated">What the figures say of the family's unknowns.</param>
/// <param name="isPublished">Whether a service's mean is among them, in any measure of the family.</param>
/// <param name="sums">Those of them that are neither scores nor services' means: sums of answers to questions; null, the default, for none.</param>
internal sealed class CellAttack(MeasureFamily family, StatedMeans stated, Func<int, bool> isPublished, IReadOnlyList<LinearStatement>? sums = null)
{
    /// <summary>How many unknowns are solved without looking nearby first.</summary>
    private const int Small = 600;

    /// <summary>The same where sums of answers are among the figures.</summary>
    private const int Few = 60;

    /// <summary>How many unknowns are solved at all.</summary>
    public const int Solved = 3000;

    // Who stands in several cells would be moved in all of them.
    private readonly CellExchanges? _exchanges = family.HasShared ? null : new CellExchanges(family, isPublished, sums ?? []);
    private readonly Lazy<NearbyMeans> _nearby = new(() => new NearbyMeans(family, stated.Statements));

    /// <summary>Whether a mean is exposed.</summary>
    /// <param name="target">The mean.</param>
    public bool Exposes(CellTarget target)
    {
        var width = Width(target);
        return !IsOpen(target, width) && (stated.Joined(target.Mean) > Solved || stated.Exposes(target.Mean, width));
    }

    /// <summary>How wide the range of a mean must stay; a dimension's, no wider than those of its indicators on average.</summary>
    /// <param name="target">The mean.</param>
    /// <returns>The width, in points.</returns>
    public double Width(CellTarget target) => Math.Min(
        stated.Width(target.Mean, family.Cells[target.Member].Step),
        family.Parts(target.Mean).Sum(part => part.Weight * stated.Width(part.Mean, family.Cells[part.Member].Step)));

    private bool IsOpen(CellTarget target, double width) =>
        (target.Unit is { } unit && _exchanges?.Open(target.Member, (unit, target.Service), width) == true)
        || (stated.Joined(target.Mean) is var joined && joined > (sums is { Count: > 0 } ? Few : Small) && _nearby.Value.Open(target.Mean, width, joined));
}
