using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>Holds every unit against its network.</summary>
public static class Comparisons
{
    /// <summary>Compares every participating unit on every measure of the family.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <param name="reference">What units are held against.</param>
    /// <param name="adjustment">How p-values are adjusted over the family: every participating unit × every measure in it.</param>
    /// <param name="family">Which measures belong to it; null for all of the wave.</param>
    /// <returns>Rows in the network's order of units, then the set's order.</returns>
    /// <exception cref="ArgumentException">The reference is a unit that the network does not have.</exception>
    public static IReadOnlyList<ComparisonRow> Of(
        WaveEstimates wave, Reference reference, Adjustment adjustment, Func<Measure, bool>? family = null)
    {
        if (reference is Reference.One { Code: var code } && wave.Network.UnitPlace(code) is null)
        {
            throw new ArgumentException($"The network has no unit '{code}'.", nameof(reference));
        }

        int[] units = [.. Enumerable.Range(0, wave.Network.Units.Count)];
        var measures = wave.Measures.Where(measure => family is null || family(measure.Measure)).ToList();
        var columns = SideBySide.Each(measures, measure => Array.ConvertAll(units, unit => Row(wave, measure, unit, reference)));
        List<ComparisonRow> rows = [.. from unit in units from column in columns select column[unit]];
        return WithVerdicts(rows, adjustment, 1 - wave.Options.Level);
    }

    private static ComparisonRow Row(WaveEstimates wave, MeasureEstimates measure, int unit, Reference reference)
    {
        var row = new ComparisonRow
        {
            Wave = wave.Wave,
            Unit = unit,
            Measure = measure.Measure,
            Count = measure.Cells.Unit(unit).N,
            Status = measure.Statuses[unit],
        };
        if (row.Status != RowStatus.Ok)
        {
            return row;
        }

        var refused = Refusal(wave, measure, unit, reference);
        return refused is null && Figures(wave, measure, unit, reference) is { } figures
            ? row with { Figures = figures }
            : row with { Status = refused ?? RowStatus.NotEstimable };
    }

    // A reference that is one unit is the only one that can itself be hidden.
    private static RowStatus? Refusal(WaveEstimates wave, MeasureEstimates measure, int unit, Reference reference)
    {
        if (reference is not Reference.One one || wave.Network.UnitPlace(one.Code) is not { } place)
        {
            return null;
        }

        return measure.Statuses[place] switch
        {
            _ when place == unit => RowStatus.NotEstimable,
            RowStatus.Suppressed or RowStatus.SuppressedSecondary => RowStatus.SuppressedSecondary,
            RowStatus.Ok => null,
            _ => RowStatus.NotEstimable,
        };
    }

    private static ComparisonFigures? Figures(WaveEstimates wave, MeasureEstimates measure, int unit, Reference reference)
    {
        var others = Others(wave, measure, unit, reference);
        if (measure[unit] is not { } own || others.Count == 0)
        {
            return null;
        }

        return reference switch
        {
            Reference.Median => MedianFigures(own, others),
            Reference.WholeNetwork => WithUncertainty(Contrast.Of(own, others, measure.Covariances).WithOwnIncluded(others.Count), wave, measure),
            _ => WithUncertainty(Contrast.Of(own, others, measure.Covariances), wave, measure),
        };
    }

    /// <summary>What a unit is held against.</summary>
    internal static List<UnitEstimate> Others(WaveEstimates wave, MeasureEstimates measure, int unit, Reference reference)
    {
        var units = wave.Network.Units;
        return [.. measure.Compared.Where(other => other.Place != unit && Belongs(units[other.Place], units[unit], reference))];
    }

    private static bool Belongs(Unit other, Unit own, Reference reference) => reference switch
    {
        Reference.One one => other.Code == one.Code,
        Reference.Group => own.Group is not null && other.Group == own.Group,
        _ => true,
    };

    private static ComparisonFigures MedianFigures(UnitEstimate own, IReadOnlyList<UnitEstimate> others)
    {
        var median = Statistics.Median.Of([.. others.Select(other => other.Score)]);
        return new ComparisonFigures { Score = own.Score, ReferenceScore = median, Difference = own.Score - median };
    }

    private static ComparisonFigures WithUncertainty(Contrast contrast, WaveEstimates wave, MeasureEstimates measure)
    {
        var figures = new ComparisonFigures
        {
            Score = contrast.Score,
            ReferenceScore = contrast.ReferenceScore,
            Difference = contrast.Difference,
        };
        if (contrast.Uncertainty is not { } uncertainty)
        {
            return figures;
        }

        return EffectSize.Add(
            figures with
            {
                Se = uncertainty.Se,
                Df = uncertainty.Df,
                Interval = Intervals.Around(contrast.Difference, uncertainty, wave.Options.Level),
                P = uncertainty.Se > 0 ? StudentT.TwoSided(contrast.Difference / uncertainty.Se, uncertainty.Df) : null,
            },
            measure.Pooled,
            wave.Options);
    }

    private static List<ComparisonRow> WithVerdicts(List<ComparisonRow> rows, Adjustment adjustment, double threshold)
    {
        var adjusted = Adjusted.P([.. rows.Select(row => row.Figures?.P).OfType<double>()], adjustment);
        var next = 0;
        return rows.ConvertAll(row => row.Figures is { P: not null } figures
            ? row with { Figures = WithVerdict(figures, adjusted[next++], threshold) }
            : row);
    }

    private static ComparisonFigures WithVerdict(ComparisonFigures figures, double adjustedP, double threshold) => figures with
    {
        AdjustedP = adjustedP,
        Verdict = adjustedP >= threshold ? Verdict.NotDistinguishable : figures.Difference > 0 ? Verdict.Above : Verdict.Below,
    };
}
