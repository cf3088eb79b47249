using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Comparison;

/// <summary>Ranks units with the confidence sets of their ranks.</summary>
/// <remarks>Mogstad, Romano, Shaikh and Wilhelm (2024), Review of Economic Studies 91(1), 476–518; see <see cref="RankSets"/>. One set of normal numbers serves
/// all measures: the number of a draw and place depends on the seed alone, so neither the family nor the number of cores changes a row.</remarks>
public static class Ranks
{
    // Numbers for the most units that a country has and the most draws that anyone needs: about a gigabyte.
    private const long MostNumbers = 40_000_000;

    // As a share of the largest variance.
    private const double VarianceRounding = 1e-12;

    /// <summary>Ranks every participating unit on every measure of the family, the good end first.</summary>
    /// <param name="wave">The wave's estimates; the level in its options is that of the sets.</param>
    /// <param name="draws">The seed of the draws and how many are made; <see cref="RankDraws.Customary"/> is customary.</param>
    /// <param name="family">Which measures are ranked; null for all of the wave.</param>
    /// <returns>Rows in the network's order of units, then the set's order. A neutral measure, a unit without variance and a single unit are not ranked.</returns>
    /// <exception cref="RefusedException">The level is below 0.5, or the draws are too few for it or too many for the units.</exception>
    public static IReadOnlyList<RankRow> Of(WaveEstimates wave, RankDraws draws, Func<Measure, bool>? family = null)
    {
        var ranked = wave.Measures.Where(measure => family is null || family(measure.Measure))
            .Select(measure => (Measure: measure, Units: Rankable(measure))).ToList();
        var units = ranked.Select(one => one.Units.Count).DefaultIfEmpty(0).Max();
        Check(wave.Options.Level, draws.Count, units);
        var normal = new NormalDraws(draws.Seed, draws.Count, units);
        var columns = ranked.ConvertAll(one => (one.Measure, Figures: Figures(one.Measure, one.Units, normal, wave.Options.Level)));
        return
        [
            .. from unit in Enumerable.Range(0, wave.Network.Units.Count)
               from column in columns
               select Row(wave, column.Measure, unit, column.Figures.GetValueOrDefault(unit)),
        ];
    }

    private static RankRow Row(WaveEstimates wave, MeasureEstimates measure, int unit, RankFigures? figures) => new()
    {
        Wave = wave.Wave,
        Unit = unit,
        Measure = measure.Measure,
        Count = measure.Cells.Unit(unit).N,
        Status = measure.StatusOf(unit, figures is not null),
        Figures = figures,
    };

    private static List<UnitEstimate> Rankable(MeasureEstimates measure)
    {
        var known = measure.Measure.Direction == Direction.Neutral ? [] : measure.Compared.Where(unit => unit.Variance is not null).ToList();
        return known.Count > 1 ? known : [];
    }

    private static Dictionary<int, RankFigures> Figures(MeasureEstimates measure, List<UnitEstimate> units, NormalDraws draws, double level)
    {
        if (units.Count == 0)
        {
            return [];
        }

        var sign = measure.Measure.Direction == Direction.Lower ? -1 : 1;
        var scores = RoundingTies.Evened(units.Select(unit => sign * unit.Score), RoundingTies.Score);
        var sets = Sets(measure, units, scores, (draws, level));
        var ranks = Ranking.LargestFirst(scores);
        return Enumerable.Range(0, units.Count).ToDictionary(at => units[at].Place, at => new RankFigures
        {
            Score = units[at].Score,
            Rank = ranks[at],
            Units = units.Count,
            Simultaneous = sets.Simultaneous[at],
            Marginal = sets.Marginal[at],
        });
    }

    private static RankSets Sets(MeasureEstimates measure, List<UnitEstimate> units, double[] scores, (NormalDraws Draws, double Level) by)
    {
        var variances = units.ConvertAll(unit => unit.Variance ?? 0);
        var rounding = VarianceRounding * variances.Max();
        if (measure.CovarianceMatrix() is not { } all)
        {
            return RankSets.Of(scores, RoundingTies.Evened(variances, rounding), by.Draws, by.Level);
        }

        // Some units have respondents in common.
        var places = measure.Compared.Select((unit, at) => (unit.Place, at)).ToDictionary(pair => pair.Place, pair => pair.at);
        List<int> chosen = units.ConvertAll(unit => places[unit.Place]);
        var evened = RoundingTies.Evened(from row in chosen from column in chosen select all[row, column], rounding);
        var covariance = new double[units.Count, units.Count];
        for (var at = 0; at < evened.Length; at++)
        {
            covariance[at / units.Count, at % units.Count] = evened[at];
        }

        return RankSets.Of(scores, covariance, by.Draws, by.Level);
    }

    private static void Check(double level, int draws, int units)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        if (level < 0.5)
        {
            throw new RefusedException(new Sentence("comparison.ranks.level", Number(level)));
        }

        if (draws < RankSets.LeastDraws(level))
        {
            throw new RefusedException(new Sentence("comparison.ranks.few", draws, RankSets.LeastDraws(level), Number(level)));
        }

        var most = MostNumbers / Math.Max(1, units);
        if (draws > most)
        {
            throw new RefusedException(new Sentence("comparison.ranks.many", draws, most, units));
        }
    }

    private static string Number(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
