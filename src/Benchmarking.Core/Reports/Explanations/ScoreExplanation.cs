using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>scores</c>.</summary>
public static class ScoreExplanation
{
    /// <summary>Explains a row.</summary>
    /// <param name="released">What the gate has let through; cell means are told only where it stood open.</param>
    /// <param name="row">A row of it.</param>
    /// <param name="wave">The wave's estimates.</param>
    /// <returns>The explanation; of a withheld row only why it is.</returns>
    public static Explanation Of(Released released, ScoreRow row, WaveEstimates wave)
    {
        if (row.Figures is not { } figures || wave.Find(row.Measure) is not { } measure || Estimate(measure, row) is not { } estimate)
        {
            return new Explanation { Notes = [ExplanationNotes.Absent(row.Status, wave)] };
        }

        var cells = released.Unsuppressed && row.Unit is { } unit ? Cells(wave.Network, measure, unit, estimate) : [];
        return new Explanation
        {
            Figures =
            [
                .. cells,
                new("score", Formula(row, wave.Options.Weighting), Sum(measure, row, estimate, cells.Count > 0), figures.Score, MethodSources.MarginalMeans),
                .. Uncertain(estimate, row, wave.Options),
                .. figures.Sd is { } sd ? [new ExplainedFigure("sd", "√(Σ(x − x̄)² / (n − 1))", "", sd)] : Array.Empty<ExplainedFigure>(),
                .. figures.ResponseRate is { } rate
                    ? [new ExplainedFigure("response_rate", "n / invited", $"{Digits.Of(figures.N)} / {Digits.Of(figures.Invited)}", rate)]
                    : Array.Empty<ExplainedFigure>(),
            ],
            Notes = released.Unsuppressed ? [] : [new Sentence("explain.note.cells")],
            R = measure.Pooled is { } pooled ? [.. RScores.Of(wave.Network, measure.Measure, measure.Units), .. RScores.Cells(wave, measure, pooled), .. Calls(wave, row)] : [],
        };
    }

    private static UnitEstimate? Estimate(MeasureEstimates measure, ScoreRow row) => (row.Unit, row.Service) switch
    {
        ({ } unit, { } service) => measure.Cell(unit, service),
        (null, { } service) => measure.Service(service, out _),
        ({ } unit, null) => measure[unit],
        _ => null,
    };

    private static IReadOnlyList<ExplainedFigure> Cells(Network network, MeasureEstimates measure, int unit, UnitEstimate estimate) =>
    [
        .. (estimate.Weights ?? []).Select((weight, service) =>
            {
                var cell = measure.Cells[unit, service];
                var name = network.Services.Count == 0 ? "all" : network.Services[service].Id.Value;
                return (cell.N, Figure: new ExplainedFigure($"x̄[{name}]", "Σx / n", $"n = {Digits.Of(cell.N)}, w = {Digits.Of(weight)}", cell.Mean));
            })
            .Where(cell => cell.N > 0).Select(cell => cell.Figure),
    ];

    private static string Formula(ScoreRow row, Weighting weighting) => (row.Unit, row.Service, weighting) switch
    {
        ({ }, { }, _) => "x̄ = Σx / n",
        (null, _, _) => "Σ x̄[u] / k, k = units",
        (_, _, Weighting.Services) => "Σ w·x̄, w = 1 / k, k = services",
        (_, _, Weighting.Respondents) => "Σ w·x̄, w = n[s] / n",
        _ => "Σ w·x̄, w = N[s] / Σ N[s], N = network",
    };

    private static string Sum(MeasureEstimates measure, ScoreRow row, UnitEstimate estimate, bool open) =>
        open && row is { Unit: { } unit, Service: null } && estimate.Weights is { } weights
            ? string.Join(" + ", from service in Enumerable.Range(0, weights.Count)
                                 where measure.Cells[unit, service].N > 0
                                 select $"{Digits.Of(weights[service])}·{Digits.Of(measure.Cells[unit, service].Mean)}")
            : "";

    private static IEnumerable<ExplainedFigure> Uncertain(UnitEstimate estimate, ScoreRow row, ScoringOptions options)
    {
        if (estimate.Uncertainty is not { } uncertainty)
        {
            return [];
        }

        var factor = (row.Service, row.Unit, options.Population) switch
        {
            (_, null, _) => "Σ 1/n / k²",
            (null, _, Population.Finite) => "Σ w²/n · (1 − n/N)",
            (null, _, _) => "Σ w²/n",
            (_, _, Population.Finite) => "1/n · (1 − n/N)",
            _ => "1/n",
        };
        return UncertaintyFigures.Of(estimate.Terms, factor).Concat(UncertaintyFigures.Interval("score", estimate.Score, uncertainty, options.Level));
    }

    private static IEnumerable<string> Calls(WaveEstimates wave, ScoreRow row)
    {
        var (network, level) = (wave.Network, Digits.Of(0.5 + (wave.Options.Level / 2)));
        var chosen = (row.Unit, row.Service) switch
        {
            ({ } unit, { } service) => $"own <- subset(cells, unit == {RText.Quoted(network.Units[unit].Code.Value)} & service == {RText.Quoted(network.Services[service].Id.Value)}); own$w <- 1",
            (null, { } service) => $"own <- subset(cells, service == {RText.Quoted(network.Services[service].Id.Value)}); own$w <- 1 / nrow(own)",
            ({ } unit, _) => $"own <- subset(cells, unit == {RText.Quoted(network.Units[unit].Code.Value)})",
            _ => "",
        };
        return wave.Options is { Variance: Variance.Pooled, Population: Population.Infinite }
            ?
            [
                chosen,
                "score <- sum(own$w * own$mean)",
                "se <- sqrt(s2 * sum(own$w^2 / own$n))",
                $"c(score = score, se = se, df = df, score + c(-1, 1) * qt({level}, df) * se)",
            ]
            : [chosen, "score <- sum(own$w * own$mean)", .. OwnVariance(wave, row)];
    }

    // A unit with a variance of its own.
    private static IReadOnlyList<string> OwnVariance(WaveEstimates wave, ScoreRow row) =>
        row is { Unit: not null, Service: null, Figures.VarianceModel: VarianceModel.Separate } && wave.Options.Population == Population.Infinite
            ?
            [
                "o <- subset(x, unit == own$unit[1])",
                wave.Options.Weighting == Weighting.Respondents ? "fit <- lm(score ~ 1, o)" : "fit <- lm(score ~ if (length(unique(service)) > 1) service else rep(1, length(service)), o)",
                "df <- fit$df.residual; se <- sqrt(deviance(fit) / df * sum(own$w^2 / own$n))",
                $"c(score = score, se = se, df = df, score + c(-1, 1) * qt({Digits.Of(0.5 + (wave.Options.Level / 2))}, df) * se)",
            ]
            : [];
}
