using Benchmarking.Comparison;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>agreement</c>.</summary>
public static class AgreementExplanation
{
    /// <summary>Explains a row.</summary>
    /// <param name="row">A row that the gate has let through.</param>
    /// <param name="wave">The wave's complete answers.</param>
    /// <returns>The explanation; of a withheld row only why it is.</returns>
    public static Explanation Of(AgreementRow row, CompleteWave wave) => (row.Figures, wave.Find(row.Measure)) switch
    {
        ({ Differences: { } differences } figures, { } answers) => Between(figures, differences, answers),
        ({ } figures, { Points: { } points } answers) when row.Unit is { } unit => Within(figures, answers, unit, points),
        _ => new Explanation { Notes = [ExplanationNotes.Absent(row.Status, wave.Network.Disclosure)] },
    };

    private static Explanation Within(AgreementFigures figures, CompleteAnswers answers, int unit, int points)
    {
        var (items, even) = (answers.Items.Count, Rwg.UniformVariance(points));
        var variance = answers.Sums(unit)?.Covariances() is { } covariances ? CovarianceMatrix.Trace(covariances) / items : (double?)null;
        var skewed = Rwg.SlightlySkewedVariance(points);
        return new Explanation
        {
            Figures =
            [
                new("n", "#(x₁ … x_J)", "", figures.N),
                new("s̄²", "Σs²ᵢ / J", "", variance),
                new("σ²_even", "(A² − 1)/12, A = max − min + 1", $"({points}² − 1)/12", even, MethodSources.WithinGroup),
                Share("rwg", variance, ("σ²_even", even), (items, figures.Rwg)),
                new("ad", "Σᵢ(Σ|x − x̄ᵢ|/n) / J", "", figures.AverageDeviation, MethodSources.AverageDeviation),
                .. skewed is { } lean
                    ?
                    [
                        new("σ²_skewed", $"σ²_skewed({points})", "", lean, MethodSources.Agreement),
                        Share("rwg_skewed", variance, ("σ²_skewed", lean), (items, figures.RwgSkewed)),
                    ]
                    : Array.Empty<ExplainedFigure>(),
            ],
            Notes = figures.Verdict is { } verdict ? [SoundnessWords.Of(verdict)] : [],
            R =
            [
                .. RAnswers.Complete(answers, unit),
                $"s <- min(1, mean(apply(x, 2, var)) / {Digits.Of(even)}); rwg <- k * (1 - s) / (k * (1 - s) + s)      # multilevel::rwg.j",
                "ad <- mean(apply(x, 2, function(v) mean(abs(v - mean(v)))))          # multilevel::ad.m(…, type = \"mean\")",
                "c(rwg = rwg, ad = ad)",
            ],
        };
    }

    private static ExplainedFigure Share(string name, double? variance, (string Symbol, double Value) against, (int Items, double? Value) result)
    {
        var share = Math.Min(1, (variance ?? 0) / against.Value);
        var (j, left) = (result.Items, $"(1 − {Digits.Of(share)})");
        return new(
            name,
            $"J(1 − s) / (J(1 − s) + s), s = min(1, s̄²/{against.Symbol})",
            $"{j}·{left} / ({j}·{left} + {Digits.Of(share)}), s = min(1, {Digits.Of(variance)}/{Digits.Of(against.Value)})",
            result.Value,
            MethodSources.WithinGroup);
    }

    private static Explanation Between(AgreementFigures figures, UnitDifferences differences, CompleteAnswers answers)
    {
        var anova = UnitAnova.Of(answers, answers.Members());
        var (between, within, size) = (anova?.MeanSquareBetween, anova?.MeanSquareWithin, anova?.TypicalSize);
        var (msb, msw, k0) = (Digits.Of(between), Digits.Of(within), Digits.Of(size));
        return new Explanation
        {
            Figures =
            [
                new("n", "#(x₁ … x_J)", "", figures.N),
                new("MSB", "Σ n_u (x̄_u − x̄)² / (k − 1), x = score", $"df {differences.Df1}", between),
                new("MSW", "Σ (x − x̄_u)² / (n − k)", $"df {differences.Df2}", within),
                new("k0", "(n − Σ n_u²/n) / (k − 1)", "", size, MethodSources.TypicalSize),
                new("icc1", "(MSB − MSW) / (MSB + (k0 − 1)·MSW)", $"({msb} − {msw}) / ({msb} + ({k0} − 1)·{msw})", differences.Icc1, MethodSources.Intraclass),
                new("icc2", "(MSB − MSW) / MSB", $"({msb} − {msw}) / {msb}", differences.Icc2, MethodSources.Intraclass),
                new("f", "MSB / MSW", $"{msb} / {msw}", differences.F),
                new("p", "1 − pf(f, df1, df2)", $"1 − pf({Digits.Of(differences.F)}, {differences.Df1}, {differences.Df2})", differences.P),
            ],
            Notes = differences.Icc2 is { } icc2 ? [SoundnessWords.OfUnitMeans(icc2)] : [],
            R = [.. RAnswers.Complete(answers, null), .. Calls(answers)],
        };
    }

    private static IEnumerable<string> Calls(CompleteAnswers answers)
    {
        var indicators = answers.Items.GroupBy(item => item.Asked.Indicator).ToList();
        var (scale, weights) = (answers.Items[0].Scale, indicators.Sum(indicator => indicator.Key.Weight));
        var parts = indicators.Select(indicator => $"{Digits.Of(indicator.Key.Weight)} * rowMeans(x[, {RAnswers.Ids(indicator)}, drop = FALSE])");
        return
        [
            $"score <- 100 * (({string.Join(" + ", parts)}) / {Digits.Of(weights)} - {Digits.Of(scale.Min)}) / {Digits.Of(scale.Max - scale.Min)}",
            "d <- data.frame(score = rep(score, lengths(served)), unit = unlist(served), w = rep(1 / lengths(served), lengths(served)))",
            "fit <- anova(lm(score ~ unit, d, weights = w)); g <- length(unique(d$unit))",
            "msb <- fit[1, 2] / (g - 1); msw <- fit[2, 2] / (n - g)               # n: respondents count once",
            "size <- tapply(d$w, d$unit, sum); k0 <- (n - sum(size^2) / n) / (g - 1)",
            "c(icc1 = (msb - msw) / (msb + (k0 - 1) * msw), icc2 = (msb - msw) / msb, f = msb / msw, p = pf(msb / msw, g - 1, n - g, lower.tail = FALSE))",
        ];
    }
}
