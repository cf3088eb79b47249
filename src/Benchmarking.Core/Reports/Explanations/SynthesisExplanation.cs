using Benchmarking.Comparison;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>synthesis</c>.</summary>
public static class SynthesisExplanation
{
    // With so few, what is taken as known is not.
    private const int FewUnits = 12;

    /// <summary>Explains a row.</summary>
    /// <param name="row">A row that the gate has let through.</param>
    /// <param name="wave">The wave's estimates.</param>
    /// <param name="method">How τ² was estimated.</param>
    /// <returns>The explanation; of a row without figures only why it has none.</returns>
    public static Explanation Of(SynthesisRow row, WaveEstimates wave, HeterogeneityMethod method)
    {
        if (row.Figures is not { } figures || wave.Find(row.Measure) is not { } measure || row.Unit is not { } unit)
        {
            return new Explanation { Notes = [Absent(row, wave)] };
        }

        var dependent = measure.CovarianceMatrix() is not null;
        return new Explanation
        {
            Figures =
            [
                new("yi", "Σ w x̄", "", figures.Score, MethodSources.MarginalMeans),
                new("vi", "se²", "", figures.Variance),
                .. new SynthesisFormulas(figures, Synthesis.Estimates(measure), method).Together(wave.Options.Level),
                .. Own(figures, dependent),
            ],
            Notes =
            [
                .. figures.Tau2 == 0 ? [SynthesisNotes.Alike(measure.Measure.Title, wave.Network)] : Array.Empty<Sentence>(),
                .. dependent ? [new Sentence("explain.synthesis.dependent")] : Array.Empty<Sentence>(),
                .. figures.Units <= FewUnits ? [new Sentence("explain.synthesis.few")] : Array.Empty<Sentence>(),
            ],
            R = RUnits.Of(wave, measure) is [_, ..] lines ? [.. lines, .. Calls(wave, method, dependent, wave.Network.Units[unit].Code.Value)] : [],
        };
    }

    private static Sentence Absent(SynthesisRow row, WaveEstimates wave) =>
        row.Status == RowStatus.NotEstimable && wave.Find(row.Measure) is { Compared.Count: > 1 } ? new Sentence("explain.synthesis.certain") : ExplanationNotes.Absent(row.Status, wave);

    private static IEnumerable<ExplainedFigure> Own(SynthesisFigures figures, bool dependent)
    {
        if (dependent)
        {
            yield return new("eb", "mu + τ² (V + τ²I)⁻¹ (y − mu)", "", figures.EmpiricalBayes, MethodSources.EmpiricalBayes);
            yield return new("eb_se", "√(τ²I − τ⁴W + (1 − τ²W1)(1 − τ²W1)′ mu_se²), W = (V + τ²I)⁻¹", "", figures.EmpiricalBayesSe);
            yield break;
        }

        var own = figures.Tau2 / (figures.Tau2 + figures.Variance);
        yield return new("b", "τ² / (τ² + vi)", $"{Digits.Of(figures.Tau2)} / ({Digits.Of(figures.Tau2)} + {Digits.Of(figures.Variance)})", own);
        yield return new(
            "eb",
            "b·yi + (1 − b)·mu",
            $"{Digits.Of(own)}·{Digits.Of(figures.Score)} + (1 − {Digits.Of(own)})·{Digits.Of(figures.Mean)}",
            figures.EmpiricalBayes,
            MethodSources.EmpiricalBayes);
        yield return new(
            "eb_se",
            "√(b·vi + ((1 − b)·mu_se)²)",
            $"√({Digits.Of(own)}·{Digits.Of(figures.Variance)} + ((1 − {Digits.Of(own)})·{Digits.Of(figures.MeanSe)})²)",
            figures.EmpiricalBayesSe);
    }

    // metafor's Paule and Mandel stops early, so its root is found anew.
    private static IEnumerable<string> Calls(WaveEstimates wave, HeterogeneityMethod method, bool dependent, string code)
    {
        var level = Digits.Plain(wave.Options.Level);
        yield return "P <- function(t) { W <- solve(V + t * diag(length(y))); W - W %*% matrix(1, length(y), length(y)) %*% W / sum(W) }";
        yield return method switch
        {
            HeterogeneityMethod.Reml when !dependent => "tau2 <- metafor::rma(y, diag(V), method = \"REML\", control = list(threshold = 1e-12, maxiter = 1000))$tau2",
            HeterogeneityMethod.Reml => "slope <- function(t) sum((P(t) %*% y)^2) - sum(diag(P(t))); tau2 <- if (slope(0) > 0) uniroot(slope, c(0, 1e4), tol = 1e-13)$root else 0   # metafor::rma.mv(y, V, random = ~ 1 | units)",
            HeterogeneityMethod.PauleMandel => "excess <- function(t) c(y %*% P(t) %*% y) - (length(y) - 1); tau2 <- if (excess(0) > 0) uniroot(excess, c(0, 1e4), tol = 1e-13)$root else 0",
            _ => "tau2 <- max(0, (c(y %*% P(0) %*% y) - (length(y) - 1)) / sum(diag(P(0))))",
        };
        yield return "W <- solve(V + tau2 * diag(length(y))); mu <- sum(W %*% y) / sum(W); mu_se <- sqrt(1 / sum(W)); q <- c(y %*% P(0) %*% y)";
        yield return "c(tau2 = tau2, i2 = 100 * tau2 / (tau2 + (length(y) - 1) / sum(diag(P(0)))), q = q, q_p = pchisq(q, length(y) - 1, lower.tail = FALSE))";
        yield return $"c(mu = mu, mu_se = mu_se, mu + c(-1, 1) * qnorm((1 + {level}) / 2) * mu_se)";
        yield return $"mu + c(-1, 1) * qt((1 + {level}) / 2, length(y) - 2) * sqrt(tau2 + mu_se^2)           # predict(…, pi.type = \"riley\")";
        yield return "eb <- mu + tau2 * c(W %*% (y - mu))                                   # blup(…)";
        yield return "eb_se <- sqrt(tau2 - tau2^2 * diag(W) + (1 - tau2 * rowSums(W))^2 * mu_se^2)";
        yield return $"data.frame(units, eb, eb_se)[units == {RText.Quoted(code)}, ]";
    }
}
