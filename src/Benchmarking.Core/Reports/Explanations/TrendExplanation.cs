using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>trend</c>.</summary>
public static class TrendExplanation
{
    /// <summary>Explains a row.</summary>
    /// <param name="row">A row that the gate has let through.</param>
    /// <param name="waves">Both waves.</param>
    /// <param name="adjustment">How p-values were adjusted.</param>
    /// <param name="family">How many p-values the family has.</param>
    /// <returns>The explanation; of a withheld row only why it is.</returns>
    public static Explanation Of(TrendRow row, TwoWaves waves, Adjustment adjustment, int family)
    {
        if (row.Figures is not { } figures || row is not { Measure: { } measure, Unit: { } unit } || waves.Changes(measure) is not { } changes)
        {
            return new Explanation { Notes = [ExplanationNotes.Absent(row.Status, waves.Later)] };
        }

        var level = waves.Later.Options.Level;
        return new Explanation
        {
            Figures =
            [
                new("score_from", "Σ w·x̄ (scores --explain)", "", figures.ScoreFrom, MethodSources.MarginalMeans),
                new("score_to", "Σ w·x̄ (scores --explain)", "", figures.ScoreTo, MethodSources.MarginalMeans),
                new("change", "score_to − score_from", $"{Digits.Of(figures.ScoreTo)} − {Digits.Of(figures.ScoreFrom)}", figures.Change),
                .. ChangeFigures.Of("se", "df", changes.Terms(TrendWeights.Of(unit))),
                .. figures is { Se: { } se, Df: { } df } ? UncertaintyFigures.Interval("change", figures.Change, new Uncertainty(se, df), level) : [],
                .. TestFigures.Of(("change", figures.Change, figures.Se, figures.Df), (figures.P, figures.AdjustedP), adjustment, family),
                .. Detectable(figures, level),
                new("network_change", "mean(change[all])", $"({string.Join(" + ", changes.Units.Select(other => Digits.Of(changes.Change(other))))}) / {changes.Units.Count}", figures.NetworkChange),
                .. Apart(figures, changes, unit),
            ],
            Notes =
            [
                .. figures.Verdict is { } verdict ? [Threshold(verdict, 1 - level, adjustment)] : Array.Empty<Sentence>(),
                .. waves.LeftOut.Count > 0 ? [new Sentence("cli.trend.left_out", string.Join(", ", waves.LeftOut))] : Array.Empty<Sentence>(),
            ],
            R = RChanges.Of(waves, changes, measure, unit),
        };
    }

    private static IEnumerable<ExplainedFigure> Detectable(TrendFigures figures, double level)
    {
        if (figures is not { Detectable: { } detectable, Se: { } se, Df: { } df })
        {
            yield break;
        }

        var lambda = DetectableDifference.InStandardErrors(df, 1 - level, Trends.Power);
        yield return new("λ", $"P(|t(df, λ)| > t) = {Digits.Of(Trends.Power)}", $"df = {Digits.Of(df)}", lambda, "Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, ch. 2");
        yield return new("detectable", "se·λ", $"{Digits.Of(se)}·{Digits.Of(lambda)}", detectable);
    }

    private static IEnumerable<ExplainedFigure> Apart(TrendFigures figures, MeasureChanges changes, int unit)
    {
        if (figures.DifferenceInDifferences is not { } did)
        {
            return [];
        }

        var others = changes.Units.Where(other => other != unit).ToList();
        var sum = string.Join(" + ", others.Select(other => Digits.Of(changes.Change(other))));
        return
        [
            new("difference_in_differences", "change − mean(change[others])", $"{Digits.Of(figures.Change)} − ({sum}) / {others.Count}", did),
            .. ChangeFigures.Of("did_se", "did_df", changes.Terms(TrendWeights.Of(unit, others))),
            .. figures.DidP is { } p
                ? [new ExplainedFigure("did_p", "2·pt(−|difference_in_differences / did_se|, did_df)", $"2·pt(−|{Digits.Of(did)} / {Digits.Of(figures.DidSe)}|, {Digits.Of(figures.DidDf)})", p)]
                : Array.Empty<ExplainedFigure>(),
        ];
    }

    private static Sentence Threshold(TrendVerdict verdict, double threshold, Adjustment adjustment) => new(
        verdict switch
        {
            TrendVerdict.Improved => "explain.verdict.improved",
            TrendVerdict.Declined => "explain.verdict.declined",
            TrendVerdict.Rose => "explain.verdict.rose",
            TrendVerdict.Fell => "explain.verdict.fell",
            _ => "explain.verdict.no_clear_change",
        },
        Digits.Of(Math.Round(threshold, 10)),
        TestFigures.SourceOf(adjustment));
}
