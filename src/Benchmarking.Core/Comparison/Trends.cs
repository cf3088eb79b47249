using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>Finds how scores changed between two waves.</summary>
public static class Trends
{
    /// <summary>The power that <see cref="TrendFigures.Detectable"/> is computed for.</summary>
    public const double Power = 0.8;

    /// <summary>Compares every unit that both waves may show with itself.</summary>
    /// <param name="waves">Both waves.</param>
    /// <param name="measures">The measures of the family, in the order shown; those without a common question are not estimable.</param>
    /// <param name="adjustment">How p-values are adjusted over the family: every unit shown in both waves × every measure.</param>
    /// <returns>Rows in the network's order of units, then of the measures.</returns>
    public static IReadOnlyList<TrendRow> Of(TwoWaves waves, IReadOnlyList<Measure> measures, Adjustment adjustment)
    {
        var columns = measures.Select(measure => Column(waves, measure)).ToList();
        var rows = (from unit in Enumerable.Range(0, waves.Later.Network.Units.Count) from column in columns select column[unit]).ToList();
        var adjusted = new Queue<double>(Adjusted.P([.. rows.Select(row => row.Figures?.P).OfType<double>()], adjustment));
        return rows.ConvertAll(row => row.Figures is { P: not null } figures
            ? row with { Figures = WithVerdict(figures, adjusted.Dequeue(), 1 - waves.Later.Options.Level, row.Measure?.Direction ?? Direction.Neutral) }
            : row);
    }

    private static List<TrendRow> Column(TwoWaves waves, Measure measure)
    {
        var changes = waves.Changes(measure);
        return [.. Enumerable.Range(0, waves.Later.Network.Units.Count).Select(unit => Row(waves, measure, changes, unit))];
    }

    private static TrendRow Row(TwoWaves waves, Measure measure, MeasureChanges? changes, int unit)
    {
        var (before, after) = (waves.Earlier.Find(measure), waves.Later.Find(measure));
        var row = new TrendRow
        {
            Wave = waves.Later.Wave,
            Since = waves.Earlier.Wave,
            Unit = unit,
            Measure = measure,
            Status = before is null || after is null ? RowStatus.NotEstimable : Joined(before.Statuses[unit], after.Statuses[unit]),
            Count = before is null || after is null ? 0 : Math.Min(before.Cells.Unit(unit).N, after.Cells.Unit(unit).N),
        };
        if (row.Status != RowStatus.Ok || changes is null)
        {
            return row;
        }

        return changes.Units.Contains(unit) && before?[unit] is { } from && after?[unit] is { } to
            ? row with { Figures = Figures(changes, from, to, waves.Later.Options.Level) }
            : row with { Status = RowStatus.NotEstimable };
    }

    // What one wave hides, the change hides; nobody's change is known who answered in one wave only.
    private static RowStatus Joined(RowStatus before, RowStatus after) =>
        new[] { RowStatus.NoAnswers, RowStatus.Suppressed, RowStatus.SuppressedSecondary, RowStatus.NotEstimable }
            .Where(status => before == status || after == status).DefaultIfEmpty(RowStatus.Ok).First();

    private static TrendFigures Figures(MeasureChanges changes, UnitEstimate from, UnitEstimate to, double level)
    {
        var (unit, change) = (to.Place, changes.Change(to.Place));
        var others = changes.Units.Where(other => other != unit).ToList();
        var figures = new TrendFigures
        {
            ScoreFrom = from.Score,
            ScoreTo = to.Score,
            Change = change,
            NetworkChange = changes.Units.Average(changes.Change),
            DifferenceInDifferences = others.Count > 0 ? change - others.Average(changes.Change) : null,
            Paired = changes.IsPaired(unit),
        };
        if (changes.Uncertainty(TrendWeights.Of(unit)) is { } uncertainty)
        {
            figures = figures with
            {
                Se = uncertainty.Se,
                Df = uncertainty.Df,
                Interval = Intervals.Around(change, uncertainty, level),
                P = uncertainty.Se > 0 ? StudentT.TwoSided(change / uncertainty.Se, uncertainty.Df) : null,
                Detectable = uncertainty.Se > 0 ? uncertainty.Se * DetectableDifference.InStandardErrors(uncertainty.Df, 1 - level, Power) : null,
            };
        }

        return others.Count > 0 && changes.Uncertainty(TrendWeights.Of(unit, others)) is { } apart
            ? figures with
            {
                DidSe = apart.Se,
                DidDf = apart.Df,
                DidP = apart.Se > 0 && figures.DifferenceInDifferences is { } did ? StudentT.TwoSided(did / apart.Se, apart.Df) : null,
            }
            : figures;
    }

    private static TrendFigures WithVerdict(TrendFigures figures, double adjustedP, double threshold, Direction direction) => figures with
    {
        AdjustedP = adjustedP,
        Verdict = (adjustedP >= threshold, direction, figures.Change > 0) switch
        {
            (true, _, _) => TrendVerdict.NoClearChange,
            (_, Direction.Neutral, true) => TrendVerdict.Rose,
            (_, Direction.Neutral, false) => TrendVerdict.Fell,
            (_, Direction.Higher, true) or (_, Direction.Lower, false) => TrendVerdict.Improved,
            _ => TrendVerdict.Declined,
        },
    };
}

/// <summary>How much each unit's change counts in a figure.</summary>
internal static class TrendWeights
{
    /// <summary>A unit's change alone.</summary>
    public static IReadOnlyDictionary<int, double> Of(int unit) => new Dictionary<int, double> { [unit] = 1 };

    /// <summary>A unit's change less the mean change of others.</summary>
    public static IReadOnlyDictionary<int, double> Of(int unit, IReadOnlyList<int> others)
    {
        var weights = others.ToDictionary(other => other, _ => -1.0 / others.Count);
        weights.Add(unit, 1);
        return weights;
    }
}
