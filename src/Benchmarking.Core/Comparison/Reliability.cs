using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>Finds out whether the items of each measure hang together.</summary>
public static class Reliability
{
    /// <summary>One row a measure, over all units that take part; a respondent who serves several of them counts once.</summary>
    /// <param name="wave">The wave's complete answers.</param>
    /// <returns>Rows in the set's order, without a unit.</returns>
    public static IReadOnlyList<ReliabilityRow> OfNetwork(CompleteWave wave) =>
        SideBySide.Each(wave.Measures, answers => Row(wave, answers, null, answers.Sums(unit: null)));

    /// <summary>One row a unit and measure.</summary>
    /// <param name="wave">The wave's complete answers.</param>
    /// <returns>Rows in the network's order of units, then the set's order.</returns>
    public static IReadOnlyList<ReliabilityRow> ByUnit(CompleteWave wave)
    {
        int[] units = [.. Enumerable.Range(0, wave.Network.Units.Count)];
        var columns = SideBySide.Each(wave.Measures, answers =>
        {
            var members = answers.Members();
            var sums = answers.Sums(members.Respondents, members.Units, units.Length);
            return SideBySide.Each(units, unit => Row(wave, answers, unit, sums[unit]));
        });
        return [.. from unit in units from column in columns select column[unit]];
    }

    private static ReliabilityRow Row(CompleteWave wave, CompleteAnswers answers, int? unit, CovarianceSums? sums)
    {
        var status = answers.StatusOf(unit);
        var figures = answers.Points is null ? null : Figures(sums, wave.Options.Level);
        return new ReliabilityRow
        {
            Wave = wave.Wave,
            Unit = unit,
            Measure = answers.Measure,
            Count = sums?.N ?? (unit is { } place ? answers.Counts[place] : answers.Counts.Sum()),
            Status = status == RowStatus.Ok && figures is null ? RowStatus.NotEstimable : status,
            Figures = figures,
        };
    }

    private static ReliabilityFigures? Figures(CovarianceSums? sums, double level)
    {
        if (sums?.Covariances() is not { } covariances || CronbachAlpha.Raw(covariances) is not { } alpha)
        {
            return null;
        }

        var (low, high) = CronbachAlpha.FeldtInterval(alpha, sums.N, sums.Items, level);
        return new ReliabilityFigures
        {
            Items = sums.Items,
            N = sums.N,
            Alpha = alpha,
            Interval = new Interval(low, high),
            Standardised = CronbachAlpha.Standardised(covariances),
            OmegaTotal = McDonaldOmega.Total(covariances),
            MeanCorrelation = InterItemCorrelation.Mean(covariances),
        };
    }
}
