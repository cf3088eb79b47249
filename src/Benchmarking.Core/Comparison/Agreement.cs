using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>Finds out whether the members of a unit agree, and whether units differ.</summary>
public static class Agreement
{
    /// <summary>One row a unit and measure, and one a measure for how units differ.</summary>
    /// <param name="wave">The wave's complete answers.</param>
    /// <returns>Rows in the network's order of units, then the set's order; those without a unit last, in the set's order.</returns>
    public static IReadOnlyList<AgreementRow> Of(CompleteWave wave)
    {
        var columns = SideBySide.Each(wave.Measures, answers => Column(wave, answers));
        return [.. from unit in Enumerable.Range(0, wave.Network.Units.Count + 1) from column in columns select column[unit]];
    }

    // The rows of the units, and the one that joins them.
    private static AgreementRow[] Column(CompleteWave wave, CompleteAnswers answers)
    {
        var members = answers.Members();
        var within = answers.Points is { } points ? UnitAgreement.Of(answers, members, points) : new AgreementFigures?[answers.Counts.Count];
        var between = answers.Points is null ? null : Between(UnitAnova.Of(answers, members));
        return [.. within.Select((figures, unit) => Row(wave, answers, unit, figures)), Row(wave, answers, null, between)];
    }

    private static AgreementRow Row(CompleteWave wave, CompleteAnswers answers, int? unit, AgreementFigures? figures)
    {
        var status = answers.StatusOf(unit);
        return new AgreementRow
        {
            Wave = wave.Wave,
            Unit = unit,
            Measure = answers.Measure,
            Count = figures?.N ?? (unit is { } place ? answers.Counts[place] : answers.Counts.Sum()),
            Status = status == RowStatus.Ok && figures is null ? RowStatus.NotEstimable : status,
            Figures = figures,
        };
    }

    private static AgreementFigures? Between(OneWayAnova? anova) => anova is not null && IntraclassCorrelation.Icc1(anova) is { } icc1
        ? new AgreementFigures
        {
            N = anova.N,
            Differences = new UnitDifferences(icc1, IntraclassCorrelation.Icc2(anova), anova.Test?.F, anova.DfBetween, anova.DfWithin, anova.Test?.P),
        }
        : null;
}
