using Benchmarking.Scoring;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains the standard error of a change.</summary>
internal static class ChangeFigures
{
    /// <summary>The waves' parts, what is common to both, and what they make together.</summary>
    /// <param name="se">The name of the standard error.</param>
    /// <param name="df">The name of its degrees of freedom.</param>
    /// <param name="terms">The parts.</param>
    /// <returns>The figures; none where a variance is unknown.</returns>
    public static IEnumerable<ExplainedFigure> Of(string se, string df, (IReadOnlyList<VarianceTerm> Own, IReadOnlyList<CovarianceTerm> Common) terms)
    {
        if (ChangeUncertainty.Of(terms.Own, terms.Common) is not { } uncertainty)
        {
            return [];
        }

        var sum = terms.Own.Select(term => $"{Digits.Of(term.Factor)}·{Digits.Of(term.Variance.Value)}")
            .Concat(terms.Common.Select(term => $"{Digits.Of(term.Factor)}·{Digits.Of(term.Covariance.Value)}"));
        return
        [
            .. terms.Own.SelectMany((term, at) => UncertaintyFigures.Variance(term.Variance, $"[{at + 1}]").Append(new ExplainedFigure($"a[{at + 1}]", "Σ k²w²/n", "", term.Factor))),
            .. terms.Common.SelectMany((term, at) => new[]
            {
                new ExplainedFigure($"c[{at + 1}]", "Σ(x − x̂)(y − ŷ) / (m − p), x = from, y = to", "", term.Covariance.Value),
                new ExplainedFigure($"df(c[{at + 1}])", "m − p", "", term.Covariance.Df),
                new ExplainedFigure($"b[{at + 1}]", "−2Σ k²·w·w'·m/(n·n'), m = pairs", "", term.Factor),
            }),
            new(se, "√(Σ aσ² + Σ bc)", $"√({string.Join(" + ", sum)})", uncertainty.Se),
            terms.Common.Count == 0
                ? new(df, "(Σ aσ²)² / Σ ((aσ²)²/df(σ²))", "", uncertainty.Df, MethodSources.Satterthwaite)
                : new(df, "2v² / Var(v), v = se²", "", uncertainty.Df, MethodSources.Satterthwaite),
        ];
    }
}
