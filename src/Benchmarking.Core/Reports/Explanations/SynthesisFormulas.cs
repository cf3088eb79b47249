using Benchmarking.Comparison;
using Benchmarking.Statistics;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains the figures that all units of a synthesis share.</summary>
/// <param name="figures">The figures of one of its rows.</param>
/// <param name="estimates">The units' estimates with their errors.</param>
/// <param name="method">How τ² was estimated.</param>
internal sealed class SynthesisFormulas(SynthesisFigures figures, UncertainEstimates? estimates, HeterogeneityMethod method)
{
    private readonly WeightedSums _alone = estimates is null ? default : WeightedSums.Of(estimates, 0);
    private readonly WeightedSums _together = estimates is null ? default : WeightedSums.Of(estimates, figures.Tau2);

    private int K => figures.Units;

    /// <summary>The variance between units, the test, and the mean with its intervals.</summary>
    /// <param name="level">The level of intervals.</param>
    public IEnumerable<ExplainedFigure> Together(double level)
    {
        yield return new("k", "#(units)", "", K);
        yield return new("q", "Σ w(y − Σwy/Σw)², w = 1/v", "", figures.Q, MethodSources.Cochran);
        yield return new("q_p", "P(χ²(k − 1) > q)", $"P(χ²({Digits.Of(K - 1)}) > {Digits.Of(figures.Q)})", figures.QP);
        yield return new("c", "Σw − Σw²/Σw, w = 1/v", "", _alone.Spread);
        yield return Tau2();
        yield return new("s²", "(k − 1) / c", $"{Digits.Of(K - 1)} / {Digits.Of(_alone.Spread)}", (K - 1) / _alone.Spread);
        yield return new("i2", "100·τ² / (τ² + s²)", $"100·{Digits.Of(figures.Tau2)} / ({Digits.Of(figures.Tau2)} + {Digits.Of((K - 1) / _alone.Spread)})", figures.ISquared, MethodSources.ISquared);
        yield return new("Σw", "Σ 1/(v + τ²)", "", _together.W);
        yield return new("mu", "Σwy / Σw", "", figures.Mean);
        yield return new("mu_se", "√(1 / Σw)", $"√(1 / {Digits.Of(_together.W)})", figures.MeanSe);
        foreach (var figure in Intervals(level))
        {
            yield return figure;
        }
    }

    // Both sides of the equation that τ² solves; with τ² = 0 the left side is no greater than the right.
    private ExplainedFigure Tau2() => method switch
    {
        HeterogeneityMethod.Reml => new(
            "tau2",
            "Σ w²(y − mu)² = Σw − Σw²/Σw, w = 1/(v + τ²), τ² ≥ 0",
            $"{Digits.Of(_together.QSquared)} = {Digits.Of(_together.Spread)}",
            figures.Tau2,
            MethodSources.Reml),
        HeterogeneityMethod.PauleMandel => new(
            "tau2",
            "Σ w(y − mu)² = k − 1, w = 1/(v + τ²), τ² ≥ 0",
            $"{Digits.Of(_together.Q)} = {Digits.Of(K - 1)}",
            figures.Tau2,
            MethodSources.PauleMandel),
        _ => new(
            "tau2",
            "max(0, (q − (k − 1)) / c)",
            $"max(0, ({Digits.Of(figures.Q)} − {Digits.Of(K - 1)}) / {Digits.Of(_alone.Spread)})",
            figures.Tau2,
            MethodSources.DerSimonianLaird),
    };

    private IEnumerable<ExplainedFigure> Intervals(double level)
    {
        var p = 0.5 + (level / 2);
        var z = NormalQuantile.Of(p);
        yield return new("z", $"qnorm({Digits.Of(p)})", "", z);
        yield return new("mu_low", "mu − z·mu_se", $"{Digits.Of(figures.Mean)} − {Digits.Of(z)}·{Digits.Of(figures.MeanSe)}", figures.MeanInterval.Low);
        yield return new("mu_high", "mu + z·mu_se", $"{Digits.Of(figures.Mean)} + {Digits.Of(z)}·{Digits.Of(figures.MeanSe)}", figures.MeanInterval.High);
        if (figures.PredictionInterval is not { } further)
        {
            yield break;
        }

        var t = StudentT.Quantile(p, K - 2);
        var spread = $"√({Digits.Of(figures.Tau2)} + {Digits.Of(figures.MeanSe)}²)";
        yield return new("t", $"qt({Digits.Of(p)}, k − 2)", $"qt({Digits.Of(p)}, {Digits.Of(K - 2)})", t);
        yield return new("pi_low", "mu − t·√(τ² + mu_se²)", $"{Digits.Of(figures.Mean)} − {Digits.Of(t)}·{spread}", further.Low, MethodSources.PredictionInterval);
        yield return new("pi_high", "mu + t·√(τ² + mu_se²)", $"{Digits.Of(figures.Mean)} + {Digits.Of(t)}·{spread}", further.High, MethodSources.PredictionInterval);
    }
}
