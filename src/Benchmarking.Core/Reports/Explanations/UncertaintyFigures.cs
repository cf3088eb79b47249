using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a standard error, its degrees of freedom and the interval around a figure.</summary>
internal static class UncertaintyFigures
{
    /// <summary>What stands behind a standard error.</summary>
    /// <param name="terms">The parts of the variance.</param>
    /// <param name="factor">How the factor of a single part is found, in symbols.</param>
    /// <returns>The residual variance or variances, the standard error and its degrees of freedom; none for no terms.</returns>
    public static IEnumerable<ExplainedFigure> Of(IReadOnlyList<VarianceTerm> terms, string factor)
    {
        if (Uncertainty.Of(terms) is not { } uncertainty)
        {
            yield break;
        }

        var joined = VarianceTerm.Joined(terms);
        for (var place = 0; place < joined.Count; place++)
        {
            var (term, mark) = (joined[place], joined.Count == 1 ? "" : $"[{place + 1}]");
            foreach (var figure in Variance(term.Variance, mark))
            {
                yield return figure;
            }

            yield return new($"a{mark}", factor, "", term.Factor);
        }

        yield return new(
            "se",
            "√Σ aσ²",
            "√(" + string.Join(" + ", joined.Select(term => $"{Digits.Of(term.Factor)}·{Digits.Of(term.Variance.Value)}")) + ")",
            uncertainty.Se);
        yield return joined.Count == 1
            ? new("df", "df(σ²)", "", uncertainty.Df)
            : new("df", "(Σ aσ²)² / Σ ((aσ²)²/df(σ²))", "", uncertainty.Df, MethodSources.Satterthwaite);
    }

    /// <summary>A residual variance and its degrees of freedom.</summary>
    /// <param name="variance">The variance.</param>
    /// <param name="mark">What tells it from others, such as <c>[1]</c>; empty for the only one.</param>
    /// <returns>Two figures.</returns>
    public static IEnumerable<ExplainedFigure> Variance(VarianceEstimate variance, string mark) =>
    [
        new($"σ²{mark}", Model(variance.Model), $"{Digits.Of(variance.Squares)} / {Digits.Of(variance.Divisor)}", variance.Value, MethodSources.MarginalMeans),
        new($"df(σ²{mark})", variance.Divisor > variance.Df ? "N − p − (rows − respondents)" : "N − p", "", variance.Df),
    ];

    /// <summary>The interval around a figure.</summary>
    /// <param name="name">The figure's column.</param>
    /// <param name="center">Its value.</param>
    /// <param name="uncertainty">Its standard error and degrees of freedom.</param>
    /// <param name="level">The level.</param>
    /// <returns>Its two ends.</returns>
    public static IEnumerable<ExplainedFigure> Interval(string name, double center, Uncertainty uncertainty, double level)
    {
        var (low, high) = Intervals.Around(center, uncertainty, level);
        var t = uncertainty.Se == 0 ? 0 : StudentT.Quantile(0.5 + (level / 2), uncertainty.Df);
        yield return new("t", $"qt({Digits.Of(0.5 + (level / 2))}, df)", $"qt({Digits.Of(0.5 + (level / 2))}, {Digits.Of(uncertainty.Df)})", t);
        yield return new("ci_low", $"{name} − t·se", $"{Digits.Of(center)} − {Digits.Of(t)}·{Digits.Of(uncertainty.Se)}", low);
        yield return new("ci_high", $"{name} + t·se", $"{Digits.Of(center)} + {Digits.Of(t)}·{Digits.Of(uncertainty.Se)}", high);
    }

    private static string Model(VarianceModel model) => model switch
    {
        VarianceModel.Cells => "RSS(score ~ unit:service) / (N − p)",
        VarianceModel.Additive => "RSS(score ~ unit + service) / (N − p)",
        _ => "RSS[unit] / (n[unit] − p[unit])",
    };
}
