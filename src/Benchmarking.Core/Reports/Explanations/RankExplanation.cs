using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>ranks</c>.</summary>
public static class RankExplanation
{
    // From so many degrees of freedom on, a variance is as good as known.
    private const int KnownFrom = 40;

    /// <summary>Explains a row.</summary>
    /// <param name="row">A row that the gate has let through.</param>
    /// <param name="wave">The wave's estimates.</param>
    /// <param name="draws">What the sets were drawn from.</param>
    /// <returns>The explanation; of a row without figures only why it has none.</returns>
    public static Explanation Of(RankRow row, WaveEstimates wave, RankDraws draws)
    {
        if (row.Figures is not { } figures || wave.Find(row.Measure) is not { } measure || row.Unit is not { } unit)
        {
            return new Explanation { Notes = [Absent(row, wave)] };
        }

        var others = Others(measure, unit, wave.Network);
        var better = others.Where(other => other.Lead > 0).ToList();
        var sign = measure.Measure.Direction == Direction.Lower ? "<" : ">";
        return new Explanation
        {
            Figures =
            [
                new("score", "Σ w x̄", "", figures.Score, MethodSources.MarginalMeans),
                new("rank", $"1 + #(score_v {sign} score)", $"1 + {Digits.Of(figures.Rank - 1)}", figures.Rank),
                .. Ends("rank", figures.Simultaneous, figures.Units, better, [.. others.Except(better)]),
                .. Ends("marginal", figures.Marginal, figures.Units, better, [.. others.Except(better)]),
            ],
            Notes =
            [
                new Sentence("explain.ranks.sets", draws.Count, draws.Seed, Digits.Plain(wave.Options.Level)),
                .. HasFewAnswers(measure) ? [new Sentence("explain.ranks.known")] : Array.Empty<Sentence>(),
            ],
            R = RUnits.Of(wave, measure) is [_, ..] lines ? [.. lines, .. Steps(wave, measure, wave.Network.Units[unit].Code)] : [],
        };
    }

    // Where the variance of any unit rests on so few answers that it is not as good as known.
    private static bool HasFewAnswers(MeasureEstimates measure) =>
        measure.Compared.SelectMany(unit => unit.Terms).Any(term => term.Variance.Model == VarianceModel.Additive || term.Variance.Df < KnownFrom);

    private static Sentence Absent(RankRow row, WaveEstimates wave) => row is { Status: RowStatus.NotEstimable, Measure.Direction: Direction.Neutral }
        ? new Sentence("explain.ranks.neutral")
        : ExplanationNotes.Absent(row.Status, wave);

    // How far each other unit lies ahead, towards the good end, in standard errors of the difference.
    private static List<Other> Others(MeasureEstimates measure, int unit, Network network)
    {
        var known = measure.Compared.Where(estimate => estimate.Variance is not null).ToList();
        var own = known.Find(estimate => estimate.Place == unit) ?? throw new ArgumentException("The unit is not ranked.", nameof(unit));
        var sign = measure.Measure.Direction == Direction.Lower ? -1 : 1;
        return
        [
            .. from estimate in known
               where estimate.Place != unit
               let common = measure.Covariances.FirstOrDefault(pair => (pair.First, pair.Second) == (Math.Min(unit, estimate.Place), Math.Max(unit, estimate.Place)))
               let covariance = common?.Terms.Sum(term => term.Factor * term.Variance.Value) ?? 0
               select new Other(network.Units[estimate.Place].Code, sign * (estimate.Score - own.Score), new Parts(estimate.Variance ?? 0, own.Variance ?? 0, covariance)),
        ];
    }

    // The nearest unit that is told apart and the nearest that is not: between them lies the bar.
    private static IEnumerable<ExplainedFigure> Ends(string name, RankSet set, int units, List<Other> better, List<Other> worse)
    {
        foreach (var (side, told) in new[] { (better, set.Low - 1), (worse, units - set.High) })
        {
            List<Other> falling = [.. side.OrderByDescending(other => Math.Abs(other.Z ?? double.PositiveInfinity))];
            foreach (var place in new[] { told - 1, told }.Where(place => place >= 0 && place < falling.Count && falling[place].Z is not null))
            {
                yield return falling[place].Explained;
            }

            yield return side == better
                ? new($"{name}_low", "1 + #(z_v > bar)", $"1 + {Digits.Of(told)}", set.Low, MethodSources.RankSets)
                : new($"{name}_high", "k − #(−z_v > bar)", $"{Digits.Of(units)} − {Digits.Of(told)}", set.High, MethodSources.RankSets);
        }
    }

    private static IReadOnlyList<string> Steps(WaveEstimates wave, MeasureEstimates measure, UnitCode code) =>
    [
        measure.Measure.Direction == Direction.Lower ? "y <- -y                                                              # less is better" : "rank(-y, ties.method = \"min\")",
        "k <- length(y); d <- outer(y, y, \"-\"); se <- sqrt(outer(diag(V), diag(V), \"+\") - 2 * V)",
        "set.seed(1); e <- matrix(rnorm(10000 * k), 10000) %*% chol(V)",
        "sets <- function(left) {                                             # pairs: is the first truly above the second?",
        "  above <- matrix(FALSE, k, k)",
        "  repeat {",
        $"    bar <- quantile(apply(e, 1, function(z) max((outer(z, z, \"-\") / se)[left])), {Digits.Plain(wave.Options.Level)})",
        "    new <- left & d / se > bar",
        "    if (!any(new)) return(data.frame(units, low = 1 + colSums(above), high = k - rowSums(above)))",
        "    above <- above | new; left <- left & !new",
        "  }",
        "}",
        "all <- row(se) != col(se)",
        $"subset(sets(all), units == {RText.Quoted(code.Value)})                                # rank_low, rank_high",
        $"subset(sets(all & (units[row(se)] == {RText.Quoted(code.Value)} | units[col(se)] == {RText.Quoted(code.Value)})), units == {RText.Quoted(code.Value)})   # marginal_low, marginal_high",
    ];

    private sealed record Parts(double Variance, double Own, double Covariance);

    private sealed record Other(UnitCode Code, double Lead, Parts Errors)
    {
        private double Squared => Errors.Variance + Errors.Own - (2 * Errors.Covariance);

        /// <summary>The lead in standard errors; null where the difference has none.</summary>
        public double? Z => Squared > 0 ? Lead / Math.Sqrt(Squared) : null;

        public ExplainedFigure Explained => new(
            $"z[{Code}]",
            Errors.Covariance == 0 ? "lead / √(v_v + v)" : "lead / √(v_v + v − 2c)",
            $"{Digits.Of(Lead)} / √({Digits.Of(Errors.Variance)} + {Digits.Of(Errors.Own)}{(Errors.Covariance == 0 ? "" : $" − 2·{Digits.Of(Errors.Covariance)}")})",
            Z);
    }
}
