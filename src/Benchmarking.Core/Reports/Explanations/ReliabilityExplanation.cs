using Benchmarking.Comparison;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>reliability</c>.</summary>
public static class ReliabilityExplanation
{
    /// <summary>Explains a row.</summary>
    /// <param name="row">A row that the gate has let through.</param>
    /// <param name="wave">The wave's complete answers.</param>
    /// <returns>The explanation; of a withheld row only why it is.</returns>
    public static Explanation Of(ReliabilityRow row, CompleteWave wave)
    {
        if (row.Figures is not { } figures || wave.Find(row.Measure) is not { } answers || answers.Sums(row.Unit)?.Covariances() is not { } covariances)
        {
            return new Explanation { Notes = [ExplanationNotes.Absent(row.Status, wave.Network.Disclosure)] };
        }

        return new Explanation
        {
            Figures =
            [
                new("n", "#(x₁ … x_k)", "", figures.N),
                .. Alpha(row, figures, covariances, wave.Options.Unsuppressed),
                .. Interval(figures, wave.Options.Level),
                .. Standardised(figures),
                .. Omega(figures, covariances),
            ],
            Notes = [SoundnessWords.Of(figures.Verdict), new Sentence("explain.reliability.interval")],
            R = [.. RAnswers.Complete(answers, row.Unit), .. Calls(figures, Tails(wave.Options.Level))],
        };
    }

    // What the single items of a unit vary by is told only where the gate stands open; over the network, `items` tells it too.
    private static IEnumerable<ExplainedFigure> Alpha(ReliabilityRow row, ReliabilityFigures figures, double[,] covariances, bool open)
    {
        var (k, trace, total) = (figures.Items, CovarianceMatrix.Trace(covariances), CovarianceMatrix.Total(covariances));
        var variances = Enumerable.Range(0, k).Select(item => Digits.Of(covariances[item, item]));
        yield return new("Σs²ᵢ", "Σ var(xᵢ)", open || row.Unit is null ? string.Join(" + ", variances) : "", trace);
        yield return new("s²ₓ", "var(Σxᵢ)", "", total);
        yield return new(
            "alpha", "k/(k − 1) · (1 − Σs²ᵢ/s²ₓ)", $"{k}/{k - 1} · (1 − {Digits.Of(trace)}/{Digits.Of(total)})", figures.Alpha, MethodSources.Cronbach);
    }

    private static IEnumerable<ExplainedFigure> Interval(ReliabilityFigures figures, double level)
    {
        var (df1, df2) = (figures.N - 1, (figures.N - 1) * (figures.Items - 1.0));
        var (upper, lower) = Tails(level);
        foreach (var (name, probability, end) in new[] { ("alpha_low", upper, figures.Interval.Low), ("alpha_high", lower, figures.Interval.High) })
        {
            var (quantile, formula) = (FDistribution.Quantile(probability, df1, df2), $"qf({Digits.Of(probability)}, n − 1, (n − 1)(k − 1))");
            yield return new($"F[{name}]", formula, $"qf({Digits.Of(probability)}, {df1}, {Digits.Of(df2)})", quantile);
            yield return new(name, $"1 − (1 − alpha)·F[{name}]", $"1 − (1 − {Digits.Of(figures.Alpha)})·{Digits.Of(quantile)}", end, MethodSources.Feldt);
        }
    }

    private static IEnumerable<ExplainedFigure> Standardised(ReliabilityFigures figures)
    {
        if (figures is not { MeanCorrelation: { } r, Standardised: { } standardised })
        {
            yield break;
        }

        var k = figures.Items;
        yield return new("mean_r", "Σ rᵢⱼ / (k(k − 1)/2), i < j", "", r);
        yield return new("alpha_standardised", "k·r̄ / (1 + (k − 1)·r̄)", $"{k}·{Digits.Of(r)} / (1 + {k - 1}·{Digits.Of(r)})", standardised, MethodSources.Cronbach);
    }

    private static IEnumerable<ExplainedFigure> Omega(ReliabilityFigures figures, double[,] covariances)
    {
        if (figures.OmegaTotal is not { } omega || OneFactorFit.MaximumLikelihood(covariances) is not { } fit)
        {
            yield break;
        }

        var (loadings, unique) = (fit.Loadings.Sum(), fit.UniqueVariances.Sum());
        yield return new("Σλ", "Σ λᵢ, cov(x) ≈ λλ' + Θ (ML)", "", loadings, MethodSources.McDonald);
        yield return new("Σθ", "Σ Θᵢᵢ", "", unique);
        yield return new("omega_total", "(Σλ)² / ((Σλ)² + Σθ)", $"{Digits.Of(loadings)}² / ({Digits.Of(loadings)}² + {Digits.Of(unique)})", omega, MethodSources.McDonald);
    }

    // Without what binary fractions leave behind the last digit.
    private static (double Upper, double Lower) Tails(double level) => (Math.Round((1 + level) / 2, 12), Math.Round((1 - level) / 2, 12));

    private static IEnumerable<string> Calls(ReliabilityFigures figures, (double Upper, double Lower) tails) =>
    [
        "v <- cov(x); r <- cov2cor(v)",
        "alpha <- k / (k - 1) * (1 - sum(diag(v)) / sum(v))                   # psych::alpha(x, check.keys = FALSE)",
        $"ends <- 1 - (1 - alpha) * qf(c({Digits.Of(tails.Upper)}, {Digits.Of(tails.Lower)}), n - 1, (n - 1) * (k - 1))",
        "mean_r <- mean(r[lower.tri(r)]); alpha_standardised <- k * mean_r / (1 + (k - 1) * mean_r)",
        "c(alpha = alpha, ends, alpha_standardised = alpha_standardised, mean_r = mean_r)",
        .. figures.OmegaTotal is null ? [] : Omega(figures.Items),
    ];

    // Three items have as many loadings as covariances: the fit is exact, and R's optimiser has nothing to search.
    private static IEnumerable<string> Omega(int items) =>
    [
        .. items == 3
            ? ["l <- sqrt(v[1, 2] * v[1, 3] / v[2, 3]); l <- c(l, v[1, 2] / l, v[1, 3] / l); theta <- diag(v) - l^2   # lavaan::cfa(…, std.lv = TRUE)"]
            : new[]
            {
                "f <- factanal(covmat = v, factors = 1, control = list(opt = list(factr = 1000, pgtol = 0)))   # lavaan::cfa(…, std.lv = TRUE)",
                "l <- f$loadings[, 1] * sqrt(diag(v)); theta <- f$uniquenesses * diag(v)",
            },
        "c(omega_total = sum(l)^2 / (sum(l)^2 + sum(theta)))",
    ];
}
