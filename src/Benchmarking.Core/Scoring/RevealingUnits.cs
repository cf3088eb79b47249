using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>Finds units whose scores, since some of their leaders serve several units, would give a few leaders' answers away: what one score says of those in common, another
/// uses to say something of the rest. And units whose score in a dimension would, beside those in its indicators.</summary>
internal static class RevealingUnits
{
    /// <summary>The units to hold back, one after the other, those of the fewest answers first.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>Scores that may take no part; none as a rule.</returns>
    public static IReadOnlyList<HeldScore> Of(WaveEstimates wave)
    {
        if (wave.Options.Unsuppressed)
        {
            return [];
        }

        List<MeasureFamily> families = [.. MeasureFamily.Of(wave.Measures)];
        var alone = SideBySide.Each([.. families.SelectMany(family => family.Cells).Where(cells => cells.HasShared)], cells => First(cells, wave)).OfType<HeldScore>().ToList();
        return alone.Count > 0 ? alone : [.. SideBySide.Each(families, family => Together(family, wave)).SelectMany(held => held)];
    }

    // Of all units that share leaders, whichever is exposed: as a rule that is the same one for each measure, while means of services over other units in each would tell what is left.
    private static HeldScore? First(CellUnknowns cells, WaveEstimates wave) =>
        Exposed(MeasureFamily.Alone(cells), wave).Count > 0 ? Fewest(cells, cells.Units.Where(cells.Shares), wave) : null;

    // The dimension's score goes, since its indicators' say more. Without leaders in common a unit's own scores alone tell of it, and all that tell too much go at once.
    private static IReadOnlyList<HeldScore> Together(MeasureFamily family, WaveEstimates wave)
    {
        var told = family.Cells.Select(cells => cells.Units.ToDictionary(unit => unit, unit => cells.Told(cells.Unit(unit) ?? []))).ToList();
        if (!family.SaysMore(told) || Exposed(family, wave) is not [_, ..] exposed)
        {
            return [];
        }

        var dimension = family.Cells[0];
        return family.HasShared
            ? Fewest(dimension, exposed.SelectMany(target => Touched(family, target)).Concat(dimension.Units.Where(dimension.Shares)), wave) is { } first ? [first] : []
            : [.. exposed.SelectMany(target => Touched(family, target)).Where(dimension.Units.Contains).Distinct().Order().Select(unit => new HeldScore(wave.Wave, unit, dimension.Measure.Id))];
    }

    // Also a unit whose leaders there have no score in the dimension: its others have.
    private static IEnumerable<int> Touched(MeasureFamily family, CellTarget target) =>
        target.Unit is { } unit ? [unit] : family.Cells[target.Member].Cells.Where(cell => cell.Service == target.Service).Select(cell => cell.Unit);

    private static List<CellTarget> Exposed(MeasureFamily family, WaveEstimates wave)
    {
        var stated = family.Stated([.. family.Cells.SelectMany((cells, member) => cells.Scores.Select(score => family.In(member, score)))]);
        var attack = new CellAttack(family, stated, _ => false);
        var targets = CellTarget.Of(family, (member, service) => family.Cells[member].IsEnough(service, wave.Network.Disclosure), wave.Network.Disclosure.MinRespondents);
        return [.. targets.Where(attack.Exposes)];
    }

    private static HeldScore? Fewest(CellUnknowns cells, IEnumerable<int> units, WaveEstimates wave) =>
        units.Where(cells.Units.Contains).OrderBy(unit => cells.Cells.Where(cell => cell.Unit == unit).Sum(cell => cells.N(cell.Unit, cell.Service))).ThenBy(unit => unit)
            .Select(unit => new HeldScore(wave.Wave, unit, cells.Measure.Id)).FirstOrDefault();
}
