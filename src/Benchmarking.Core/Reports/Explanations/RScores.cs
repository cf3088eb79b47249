using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Explanations;

/// <summary>Lines of R that read the scores behind a measure from the files of <c>export --unsuppressed</c>.</summary>
internal static class RScores
{
    /// <summary>Reads a measure's scores into <c>x</c>: one row a respondent and unit that takes part, with <c>unit</c>, <c>service</c> and <c>score</c>.</summary>
    /// <param name="network">The network.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="units">Places of the units that take part.</param>
    /// <param name="file">The file that <c>export</c> has written.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> Of(Network network, Measure measure, IEnumerable<int> units, string file = "respondent_scores.csv") =>
    [
        $"x <- subset(read.csv(\"{file}\", colClasses = c(unit = \"character\")), indicator == {RText.Quoted(measure.Id.Value)})",
        "served <- strsplit(x$unit, \"|\", fixed = TRUE)                       # who serves several units counts in each",
        "x <- transform(x[rep(seq_len(nrow(x)), lengths(served)), ], unit = unlist(served))",
        network.Services.Count == 0 ? "x$service <- \"all\"" : "x$service <- as.character(x$service)",
        $"x <- subset(x, unit %in% {RText.Vector(units.Select(unit => network.Units[unit].Code.Value))})",
    ];

    /// <summary>Takes the cells of <c>x</c>, their weights in the units' scores, and the residual variance <c>s2</c> with its degrees of freedom <c>df</c>.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <param name="measure">The measure's.</param>
    /// <param name="variance">The pooled variance.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> Cells(WaveEstimates wave, MeasureEstimates measure, VarianceEstimate variance) =>
    [
        "cells <- do.call(rbind, lapply(split(x, list(x$unit, x$service), drop = TRUE), function(c)",
        "  data.frame(unit = c$unit[1], service = c$service[1], n = nrow(c), mean = mean(c$score))))",
        wave.Options.Weighting switch
        {
            Weighting.Services => "cells$w <- 1",
            Weighting.Respondents => "cells$w <- cells$n",
            _ when wave.Frame is null => "cells$w <- tapply(cells$n, cells$service, sum)[cells$service]",
            _ => $"cells$w <- c({Invited(wave, measure)})[cells$service]            # who was invited",
        },
        "cells$w <- cells$w / ave(cells$w, cells$unit, FUN = sum)",
        variance.Model == VarianceModel.Additive ? "fit <- lm(score ~ unit + service, x)" : "fit <- lm(score ~ interaction(unit, service, drop = TRUE), x)",
        "s2 <- deviance(fit) / fit$df.residual",
        "df <- fit$df.residual - (nrow(x) - length(unique(x$respondent)))      # respondents count once",
    ];

    private static string Invited(WaveEstimates wave, MeasureEstimates measure)
    {
        var shares = CellWeights.Shares(measure.Cells, measure.Units, wave.Frame);
        var services = wave.Network.Services;
        return string.Join(", ", shares.Select((share, service) => $"{(services.Count == 0 ? "all" : RText.Name(services[service].Id.Value))} = {Digits.Of(share)}"));
    }
}
