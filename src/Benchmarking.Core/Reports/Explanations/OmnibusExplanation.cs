using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>compare --omnibus</c>.</summary>
public static class OmnibusExplanation
{
    /// <summary>Explains a row.</summary>
    /// <param name="row">A row that the gate has let through.</param>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>The explanation; of a row without figures only why it has none.</returns>
    public static Explanation Of(OmnibusRow row, WaveEstimates wave)
    {
        if (row.Figures is not { } figures || wave.Find(row.Measure) is not { } measure)
        {
            return new Explanation { Notes = [ExplanationNotes.Absent(row.Status, wave)] };
        }

        return new Explanation
        {
            Figures =
            [
                new("units", "k", "", figures.Units),
                new("n", "Σ n_u", "", figures.N),
                .. measure.Units.Select(unit => Group(wave.Network.Units[unit].Code, measure.Cells.Unit(unit))),
                .. Test("welch", "Σ w(x̄ − Σwx̄/Σw)² / ((k − 1)(1 + 2(k − 2)h)), w = n/s², h = Σ (1 − w/Σw)²/(n − 1) / (k² − 1)", figures.Welch, MethodSources.Welch),
                .. Ranked(figures.Kruskal),
                .. Test("bf", "Σ n(x̄ − x̄..)² / Σ a, a = (1 − n/N)s²", figures.BrownForsythe, MethodSources.BrownForsythe),
            ],
            Notes = Notes(figures, wave.Network),
            R =
            [
                .. RScores.Of(wave.Network, measure.Measure, measure.Units),
                "oneway.test(score ~ unit, x)",
                "kruskal.test(round(score, 9) ~ unit, x)                              # rounded, so that ties are ties",
                "n <- tapply(x$score, x$unit, length); a <- (1 - n / sum(n)) * tapply(x$score, x$unit, var)",
                "f <- sum(n * (tapply(x$score, x$unit, mean) - mean(x$score))^2) / sum(a); df <- 1 / sum((a / sum(a))^2 / (n - 1))",
                "c(f, length(n) - 1, df, pf(f, length(n) - 1, df, lower.tail = FALSE))",
            ],
        };
    }

    private static IReadOnlyList<Sentence> Notes(OmnibusFigures figures, Network network) =>
    [
        .. figures.Welch is null || figures.BrownForsythe is null ? [new Sentence("explain.omnibus.empty")] : Array.Empty<Sentence>(),
        .. OmnibusNotes.Shared([figures], network) is { } shared ? [shared] : Array.Empty<Sentence>(),
    ];

    private static ExplainedFigure Group(UnitCode unit, Moments scores) =>
        new($"x̄[{unit}]", "Σx / n", $"n = {scores.N}, s² = {Digits.Of(scores.Variance)}", scores.Mean);

    private static IEnumerable<ExplainedFigure> Test(string name, string formula, FTest? test, string source)
    {
        if (test is null)
        {
            yield break;
        }

        yield return new($"{name}_f", formula, "", test.F, source);
        yield return new($"{name}_df1", "k − 1", "", test.Df1);
        yield return new($"{name}_df2", name == "bf" ? "1 / Σ (a/Σa)²/(n − 1)" : "1 / 3h", "", test.Df2);
        yield return new($"{name}_p", "P(F(df1, df2) > f)", $"P(F({Digits.Of(test.Df1)}, {Digits.Of(test.Df2)}) > {Digits.Of(test.F)})", test.P);
    }

    private static IEnumerable<ExplainedFigure> Ranked(KruskalWallis? test)
    {
        if (test is null)
        {
            yield break;
        }

        yield return new("kruskal_h", "(N − 1) Σ n(r̄ − r̄..)² / Σ (r − r̄..)²", "", test.H, MethodSources.KruskalWallis);
        yield return new("kruskal_df", "k − 1", "", test.Df);
        yield return new("kruskal_p", "P(χ²(df) > h)", $"P(χ²({Digits.Of(test.Df)}) > {Digits.Of(test.H)})", test.P);
    }
}
