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

    // Of the units that share leaders with one that is exposed, or are it.
    private static int? First(MeasureEstimates measure, DisclosureRules rules)
    {
        var cells = new CellUnknowns(measure);
        if (!cells.HasShared)
        {
            return null;
        }

        var attack = new CellAttack(cells, new StatedMeans(cells.Count, [.. cells.Scores]), _ => false);
        var exposed = CellTarget.Of(cells, service => measure.Service(service, out var units) is { } mean && rules.AllowService(units, mean.All.N), rules.MinRespondents).FirstOrDefault(attack.Exposes);
        var sharing = cells.Units.Where(unit => measure.Cells.Shared.Any(shared => shared.Units.Contains(unit))).ToList();
        return exposed is null || sharing.Count == 0 ? null : sharing.MinBy(unit => measure.Cells.Unit(unit).N);
    }
}
