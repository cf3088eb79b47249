using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains a row of <c>items</c>.</summary>
public static class ItemExplanation
{
    /// <summary>Explains a row.</summary>
    /// <param name="row">A row that the gate has let through.</param>
    /// <param name="wave">The wave's complete answers.</param>
    /// <returns>The explanation; of a withheld row only why it is.</returns>
    public static Explanation Of(ItemRow row, CompleteWave wave)
    {
        var rules = wave.Network.Disclosure;
        if (row.Figures is not { } figures || wave.Find(row.Measure) is not { } answers)
        {
            return new Explanation { Notes = [ExplanationNotes.Absent(row.Status, rules)] };
        }

        var items = new IndicatorItems(wave, answers, byService: row.Service is not null);
        return new Explanation
        {
            Figures =
            [
                new("n", "#(x)", "", figures.N),
                new("mean", "Σx / n, x = min + max − x (reverse: true)", Sum(figures), figures.Mean),
                new("sd", "√(Σ(x − x̄)² / (n − 1))", Spread(figures), figures.Sd),
                .. figures.Distribution is { } distribution ? Ends(distribution, figures.N) : [],
                .. Rest(figures, items.Covariances(row.Service ?? 0), answers.Items.TakeWhile(asked => asked.Asked.Item.Id != row.Item).Count()),
            ],
            Notes = figures.Distribution is null ? [new Sentence("explain.note.distribution", rules.MinForDistribution)] : [],
            R = [.. RAnswers.All(answers, unit: null, row.Service is { } service ? wave.Network.Services[service].Id.Value : null), .. Calls(row.Item, figures)],
        };
    }

    private static string Sum(ItemFigures figures) => figures.Distribution is { } distribution
        ? $"({string.Join(" + ", distribution.Counts.Select((count, point) => $"{count}·{Digits.Of(distribution.Lowest + point)}"))}) / {figures.N}"
        : "";

    private static string Spread(ItemFigures figures) => figures.Distribution is { } distribution
        ? $"√(({string.Join(" + ", distribution.Counts.Select((count, point) => $"{count}·({distribution.Lowest + point} − {Digits.Of(figures.Mean)})²"))}) / {figures.N - 1})"
        : "";

    private static IEnumerable<ExplainedFigure> Ends(ItemDistribution distribution, int n) =>
    [
        new("floor", "#(x = min) / n", $"{distribution.Counts[0]} / {n}", distribution.Floor),
        new("ceiling", "#(x = max) / n", $"{distribution.Counts[^1]} / {n}", distribution.Ceiling),
    ];

    // The covariances are those that the figures rest on, of as many complete respondents as a figure needs.
    private static IEnumerable<ExplainedFigure> Rest(ItemFigures figures, double[,]? covariances, int item)
    {
        if (covariances is null || figures.ItemRest is not { } r)
        {
            yield break;
        }

        var others = CovarianceMatrix.Without(covariances, item);
        var (own, rest, trace, k) = (covariances[item, item], CovarianceMatrix.Total(others), CovarianceMatrix.Trace(others), CovarianceMatrix.Items(others));
        var shared = Enumerable.Range(0, k + 1).Where(other => other != item).Sum(other => covariances[item, other]);
        yield return new(
            "item_rest_r",
            "cov(x, y) / √(s²ₓ·s²_y), y = Σxⱼ, j ≠ i",
            $"{Digits.Of(shared)} / √({Digits.Of(own)}·{Digits.Of(rest)})",
            r,
            MethodSources.ItemRest);
        if (figures.AlphaIfDeleted is { } alpha)
        {
            yield return new(
                "alpha_if_deleted", "k/(k − 1) · (1 − Σs²ⱼ/s²_y), y = Σxⱼ, j ≠ i", $"{k}/{k - 1} · (1 − {Digits.Of(trace)}/{Digits.Of(rest)})", alpha, MethodSources.Cronbach);
        }
    }

    private static IEnumerable<string> Calls(ItemId item, ItemFigures figures) =>
    [
        $"v <- x[, {RText.Quoted(item.Value)}]; c(n = sum(!is.na(v)), mean = mean(v, na.rm = TRUE), sd = sd(v, na.rm = TRUE))",
        .. figures.Distribution is null ? Array.Empty<string>() : ["table(v)"],
        "x <- x[complete.cases(x), , drop = FALSE]",
        $"y <- x[, colnames(x) != {RText.Quoted(item.Value)}, drop = FALSE]",
        .. figures.ItemRest is null ? Array.Empty<string>() : [$"cor(x[, {RText.Quoted(item.Value)}], rowSums(y))                                # psych::alpha(x)$item.stats$r.drop"],
        .. figures.AlphaIfDeleted is null ? Array.Empty<string>() : ["ncol(y) / (ncol(y) - 1) * (1 - sum(diag(cov(y))) / sum(cov(y)))        # psych::alpha(x)$alpha.drop$raw_alpha"],
    ];
}
