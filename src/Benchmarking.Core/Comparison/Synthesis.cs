using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>How the variance of true scores between units is estimated.</summary>
public enum HeterogeneityMethod
{
    /// <summary>Restricted maximum likelihood.</summary>
    Reml,

    /// <summary>Paule and Mandel: the sum of squares equals its degrees of freedom.</summary>
    PauleMandel,

    /// <summary>DerSimonian and Laird: the moment of Q.</summary>
    DerSimonianLaird,
}

/// <summary>Takes the units together: how much they truly differ, and what each unit's score is worth in that light.</summary>
/// <remarks>The random-effects model over units with known error variances; see <see cref="RandomEffects"/>. It takes two units, all of them with error: where
/// one has none, because all its answers are alike and its variance is its own or because everyone invited has answered, weights are without bound and the
/// measure is not estimable. Leaving such a unit out would answer another question than the one asked.</remarks>
public static class Synthesis
{
    /// <summary>Takes all participating units together, on every measure of the family.</summary>
    /// <param name="wave">The wave's estimates; the level in its options is that of the intervals.</param>
    /// <param name="method">How τ² is estimated.</param>
    /// <param name="family">Which measures; null for all of the wave.</param>
    /// <returns>Rows in the network's order of units, then the set's order.</returns>
    public static IReadOnlyList<SynthesisRow> Of(WaveEstimates wave, HeterogeneityMethod method, Func<Measure, bool>? family = null)
    {
        var columns = wave.Measures.Where(measure => family is null || family(measure.Measure))
            .Select(measure => (Measure: measure, Figures: Figures(measure, method, wave.Options.Level))).ToList();
        return
        [
            .. from unit in Enumerable.Range(0, wave.Network.Units.Count)
               from column in columns
               select Row(wave, column.Measure, unit, column.Figures.GetValueOrDefault(unit)),
        ];
    }

    private static SynthesisRow Row(WaveEstimates wave, MeasureEstimates measure, int unit, SynthesisFigures? figures) => new()
    {
        Wave = wave.Wave,
        Unit = unit,
        Measure = measure.Measure,
        Count = measure.Cells.Unit(unit).N,
        Status = measure.StatusOf(unit, figures is not null),
        Figures = figures,
    };

    private static Dictionary<int, SynthesisFigures> Figures(MeasureEstimates measure, HeterogeneityMethod method, double level)
    {
        if (Estimates(measure) is not { AllowHeterogeneity: true } estimates)
        {
            return [];
        }

        var effects = RandomEffects.Of(estimates, Tau2(estimates, method));
        var shrunken = effects.Shrink(estimates);
        var (low, high) = effects.Interval(level);
        var further = effects.PredictionInterval(level);
        return Enumerable.Range(0, measure.Compared.Count).ToDictionary(at => measure.Compared[at].Place, at => new SynthesisFigures
        {
            Score = measure.Compared[at].Score,
            Variance = measure.Compared[at].Variance ?? 0,
            Units = effects.Units,
            Tau2 = effects.Tau2,
            ISquared = effects.ISquared,
            Q = effects.Q,
            QP = effects.QP,
            Mean = effects.Mean,
            MeanSe = effects.StandardError,
            MeanInterval = new Interval(low, high),
            PredictionInterval = further is { } ends ? new Interval(ends.Low, ends.High) : null,
            EmpiricalBayes = shrunken[at].Value,
            EmpiricalBayesSe = shrunken[at].StandardError,
        });
    }

    // Null where a variance is not known.
    internal static UncertainEstimates? Estimates(MeasureEstimates measure)
    {
        double[] scores = [.. measure.Compared.Select(unit => unit.Score)];
        double[] variances = [.. measure.Compared.Select(unit => unit.Variance).OfType<double>()];
        return scores.Length == 0 || variances.Length < scores.Length ? null
            : measure.CovarianceMatrix() is { } covariance ? UncertainEstimates.Of(scores, covariance)
            : UncertainEstimates.Of(scores, variances);
    }

    private static double Tau2(UncertainEstimates estimates, HeterogeneityMethod method) => method switch
    {
        HeterogeneityMethod.Reml => HeterogeneityVariance.Reml(estimates),
        HeterogeneityMethod.PauleMandel => HeterogeneityVariance.PauleMandel(estimates),
        HeterogeneityMethod.DerSimonianLaird => HeterogeneityVariance.DerSimonianLaird(estimates),
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
