using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Explanations;

/// <summary>Lines of R that give a change and its standard error from the exports of two waves.</summary>
internal static class RChanges
{
    /// <summary>Writes the lines.</summary>
    /// <param name="waves">Both waves.</param>
    /// <param name="changes">The changes of the measure.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="unit">The unit's place.</param>
    /// <returns>The lines; none where no short program gives the numbers: variances of each unit's own, a finite population, left-out questions.</returns>
    public static IReadOnlyList<string> Of(TwoWaves waves, MeasureChanges changes, Measure measure, int unit)
    {
        var options = waves.Later.Options;
        if (options is not { Variance: Variance.Pooled, Population: Population.Infinite } || waves.LeftOut.Count > 0
            || waves.Earlier.Find(measure) is not { Pooled: { } before } earlier || waves.Later.Find(measure) is not { Pooled: { } after } later)
        {
            return [];
        }

        return
        [
            $"# the exports: benchmarking export --wave {waves.Earlier.Wave} --unsuppressed --output from; … --wave {waves.Later.Wave} … --output to",
            .. RScores.Of(waves.Later.Network, measure, earlier.Units, "from/respondent_scores.csv"),
            .. RScores.Cells(waves.Earlier, earlier, before),
            "from <- list(x = x, cells = cells, s2 = s2, df = df)",
            .. RScores.Of(waves.Later.Network, measure, later.Units, "to/respondent_scores.csv"),
            .. RScores.Cells(waves.Later, later, after),
            "pairs <- merge(subset(from$x, key != \"\"), x, by = c(\"key\", \"unit\", \"service\"))",
            $"pairs <- subset(pairs, unit %in% {RText.Vector(changes.Units.Select(shown => waves.Later.Network.Units[shown].Code.Value))})",
            before.Model == VarianceModel.Additive && after.Model == VarianceModel.Additive
                ? "fit <- lm(cbind(score.x, score.y) ~ unit + service, pairs)"
                : "fit <- lm(cbind(score.x, score.y) ~ interaction(unit, service, drop = TRUE), pairs)",
            "c2 <- crossprod(residuals(fit))[1, 2] / fit$df.residual",
            $"a <- subset(from$cells, unit == {RText.Quoted(waves.Later.Network.Units[unit].Code.Value)}); b <- subset(cells, unit == {RText.Quoted(waves.Later.Network.Units[unit].Code.Value)})",
            "m <- table(factor(subset(pairs, unit == b$unit[1])$service, b$service))",
            "both <- merge(a, cbind(b, m = as.vector(m)), by = \"service\")",
            "change <- sum(b$w * b$mean) - sum(a$w * a$mean)",
            "f <- c(sum(a$w^2 / a$n), sum(b$w^2 / b$n)); g <- -2 * sum(both$w.x * both$w.y * both$m / (both$n.x * both$n.y))",
            "s <- c(from$s2, s2); nu <- c(from$df, df, fit$df.residual - (nrow(pairs) - length(unique(pairs$key)))); v <- sum(f * s) + g * c2",
            "spread <- sum(2 * (f * s)^2 / nu[1:2]) + g^2 * (prod(s) + c2^2) / nu[3] +",
            "  4 * g * c2 * sum(f * s * pmin(nu[1:2], nu[3]) / (nu[1:2] * nu[3])) + 4 * prod(f) * c2^2 * min(nu) / prod(nu[1:2])",
            "se <- sqrt(v); df <- 2 * v^2 / spread",
            $"c(change = change, se = se, df = df, change + c(-1, 1) * qt({Digits.Of(0.5 + (options.Level / 2))}, df) * se, p = 2 * pt(-abs(change / se), df))",
        ];
    }
}
