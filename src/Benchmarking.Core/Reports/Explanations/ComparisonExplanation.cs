using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>compare</c>.</summary>
public static class ComparisonExplanation
{
    /// <summary>Explains a row.</summary>
    /// <param name="row">A row that the gate has let through.</param>
    /// <param name="wave">The wave's estimates.</param>
    /// <param name="reference">What units are held against.</param>
    /// <param name="family">How p-values were adjusted, and how many the family has.</param>
    /// <returns>The explanation; of a withheld row only why it is.</returns>
    public static Explanation Of(ComparisonRow row, WaveEstimates wave, Reference reference, (Adjustment Adjustment, int Size) family)
    {
        if (row.Figures is not { } figures || wave.Find(row.Measure) is not { } measure || row.Unit is not { } unit)
        {
            return new Explanation { Notes = [ExplanationNotes.Absent(row.Status, wave)] };
        }

        var others = Comparisons.Others(wave, measure, unit, reference);
        return new Explanation
        {
            Figures =
            [
                new("score", "Σ w·x̄ (scores --explain)", "", figures.Score, MethodSources.MarginalMeans),
                Reference(figures, reference, others),
                new("difference", "score − reference_score", $"{Digits.Of(figures.Score)} − {Digits.Of(figures.ReferenceScore)}", figures.Difference),
                .. Uncertain(figures, measure, unit, (reference, others), wave.Options.Level),
                .. TestFigures.Of(("difference", figures.Difference, figures.Se, figures.Df), (figures.P, figures.AdjustedP), family.Adjustment, family.Size),
                .. Effect(figures, measure.Pooled, wave.Options.Level),
            ],
            Notes = figures.Verdict is { } verdict ? [Threshold(verdict, 1 - wave.Options.Level, family.Adjustment)] : [],
            R = measure.Pooled is { } pooled && wave.Options is { Variance: Variance.Pooled, Population: Population.Infinite } && reference is not Comparison.Reference.Median
                ? [.. RScores.Of(wave.Network, measure.Measure, measure.Units), .. RScores.Cells(wave, measure, pooled), .. Calls(wave, unit, (reference, others))]
                : [],
        };
    }

    private static Sentence Threshold(Verdict verdict, double threshold, Adjustment adjustment) => new(
        verdict switch
        {
            Verdict.Above => "explain.verdict.above",
            Verdict.Below => "explain.verdict.below",
            _ => "explain.verdict.not_distinguishable",
        },
        Digits.Of(Math.Round(threshold, 10)),
        TestFigures.SourceOf(adjustment));

    private static ExplainedFigure Reference(ComparisonFigures figures, Reference reference, IReadOnlyList<UnitEstimate> others)
    {
        var scores = string.Join(" + ", others.Select(other => Digits.Of(other.Score)));
        return reference switch
        {
            Comparison.Reference.Median => new("reference_score", "median(score[others])", string.Join(", ", others.Select(other => Digits.Of(other.Score))), figures.ReferenceScore),
            Comparison.Reference.WholeNetwork => new("reference_score", "mean(score[all])", $"({scores} + {Digits.Of(figures.Score)}) / {others.Count + 1}", figures.ReferenceScore),
            _ => new("reference_score", "mean(score[others])", $"({scores}) / {others.Count}", figures.ReferenceScore),
        };
    }

    private static IEnumerable<ExplainedFigure> Uncertain(
        ComparisonFigures figures, MeasureEstimates measure, int unit, (Reference Reference, IReadOnlyList<UnitEstimate> Others) against, double level)
    {
        if (figures is not { Se: { } se, Df: { } df } || measure[unit] is not { } own)
        {
            return [];
        }

        var contrast = Contrast.Of(own, against.Others, measure.Covariances);
        var whole = against.Reference is Comparison.Reference.WholeNetwork;
        return
        [
            .. UncertaintyFigures.Of(contrast.Terms, measure.Covariances.Count > 0 ? "Σ k²w²/n + 2Σ k·k'·w·w'·m/(n·n'), k = 1, −1/K" : "Σ k²w²/n, k = 1, −1/K")
                .Select(figure => whole && figure.Name == "se" ? figure with { Name = "se[others]" } : figure),
            .. whole ? [new ExplainedFigure("se", "K/(K + 1)·se[others]", $"{against.Others.Count}/{against.Others.Count + 1}·{Digits.Of(contrast.Uncertainty?.Se)}", se)] : Array.Empty<ExplainedFigure>(),
            .. UncertaintyFigures.Interval("difference", figures.Difference, new Uncertainty(se, df), level),
        ];
    }

    private static IEnumerable<ExplainedFigure> Effect(ComparisonFigures figures, VarianceEstimate? pooled, double level)
    {
        if (pooled is null || figures is not { G: { } g, Se: { } se })
        {
            yield break;
        }

        var (sigma, correction) = (Math.Sqrt(pooled.Value), HedgesG.Correction(pooled.Df));
        yield return new("J", "Γ(df/2) / (√(df/2)·Γ((df − 1)/2))", $"df = {Digits.Of(pooled.Df)}", correction, MethodSources.Hedges);
        yield return new("g", "J·difference / σ", $"{Digits.Of(correction)}·{Digits.Of(figures.Difference)} / {Digits.Of(sigma)}", g, MethodSources.Hedges);
        if (figures.GInterval is not { } interval)
        {
            yield break;
        }

        var (low, high) = HedgesG.NoncentralityInterval(figures.Difference / se, pooled.Df, level);
        var tail = Digits.Of(0.5 + (level / 2));
        yield return new("λ_low", $"pt(difference / se, df, λ_low) = {tail}", "", low, MethodSources.NoncentralInterval);
        yield return new("λ_high", $"pt(difference / se, df, λ_high) = 1 − {tail}", "", high, MethodSources.NoncentralInterval);
        yield return new("g_low", "J·se/σ·λ_low", $"{Digits.Of(correction)}·{Digits.Of(se)}/{Digits.Of(sigma)}·{Digits.Of(low)}", interval.Low);
        yield return new("g_high", "J·se/σ·λ_high", $"{Digits.Of(correction)}·{Digits.Of(se)}/{Digits.Of(sigma)}·{Digits.Of(high)}", interval.High);
    }

    // A respondent's weight in the difference is a sum over the cells it stands in, so that who serves several units brings the covariance along.
    private static IEnumerable<string> Calls(WaveEstimates wave, int unit, (Reference Reference, IReadOnlyList<UnitEstimate> Others) against)
    {
        var own = RText.Quoted(wave.Network.Units[unit].Code.Value);
        var others = string.Join(", ", against.Others.Select(other => RText.Quoted(wave.Network.Units[other.Place].Code.Value)));
        var whole = against.Reference is Comparison.Reference.WholeNetwork;
        return
        [
            $"k <- setNames(rep(0, length(unique(x$unit))), unique(x$unit)); k[c({others})] <- -1 / {against.Others.Count}; k[{own}] <- 1",
            .. whole ? [$"k <- k * {against.Others.Count} / {against.Others.Count + 1}"] : Array.Empty<string>(),
            "at <- match(paste(x$unit, x$service), paste(cells$unit, cells$service))",
            "weight <- tapply(k[x$unit] * cells$w[at] / cells$n[at], x$respondent, sum)",
            "difference <- sum(k[cells$unit] * cells$w * cells$mean)",
            "se <- sqrt(s2 * sum(weight^2))",
            $"c(difference = difference, se = se, df = df, difference + c(-1, 1) * qt({Digits.Of(0.5 + (wave.Options.Level / 2))}, df) * se, p = 2 * pt(-abs(difference / se), df))",
        ];
    }
}
