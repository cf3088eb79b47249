using Benchmarking.Networks;

namespace Benchmarking.Scoring;

/// <summary>Finds units whose scores, since some of their leaders serve several units, would give a few leaders' answers away: what one score says of those in common, another
/// uses to say something of the rest.</summary>
internal static class RevealingUnits
{
    /// <summary>The units to hold back, one after the other, those of the fewest answers first.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>Scores that may take no part; none as a rule, and none where nobody serves several units.</returns>
    public static IReadOnlyList<HeldScore> Of(WaveEstimates wave) =>
    [
        .. from measure in wave.Measures
           where !wave.Options.Unsuppressed && measure.Cells.Shared.Count > 0
           let unit = First(measure, wave.Network.Disclosure)
           where unit is not null
           select new HeldScore(wave.Wave, unit.Value, measure.Measure.Id),
    ];

    // Of all units that share leaders, whichever is exposed: as a rule that is the same one for each measure, while means of services over other units in each would tell what is left.
    private static int? First(MeasureEstimates measure, DisclosureRules rules)
    {
        var cells = new CellUnknowns(measure);
        if (!cells.HasShared)
        {
            return null;
        }

        var attack = new CellAttack(cells, new StatedMeans(cells.Count, [.. cells.Scores]), _ => false);
        var targets = CellTarget.Of(cells, service => measure.IsEnough(service, rules), rules.MinRespondents);
        if (!targets.Any(attack.Exposes))
        {
            return null;
        }

        var sharing = cells.Units.Where(unit => measure.Cells.Shared.Any(shared => shared.Units.Contains(unit)));
        return sharing.OrderBy(unit => measure.Cells.Unit(unit).N).Select(unit => (int?)unit).FirstOrDefault();
    }
}
