using Benchmarking.Scoring;

namespace Benchmarking.Reports.Explanations;

/// <summary>Lines of R that make the units' scores <c>y</c> and the covariance matrix <c>V</c> of their errors from the files of <c>export</c>.</summary>
internal static class RUnits
{
    /// <summary>Makes <c>units</c>, <c>y</c> and <c>V</c>.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>The lines; none where units have respondents in common and no exported file tells how much their scores vary together.</returns>
    public static IReadOnlyList<string> Of(WaveEstimates wave, MeasureEstimates measure)
    {
        if (wave.Options is { Variance: Variance.Pooled, Population: Population.Infinite } && measure.Pooled is { } pooled)
        {
            return
            [
                .. RScores.Of(wave.Network, measure.Measure, measure.Units),
                .. RScores.Cells(wave, measure, pooled),
                "units <- sort(unique(cells$unit))",
                "y <- c(tapply(cells$w * cells$mean, cells$unit, sum)[units])",
                "A <- xtabs(w / n ~ respondent + unit, merge(x, cells))               # what each respondent counts in each unit's score",
                "V <- s2 * crossprod(A)[units, units]",
            ];
        }

        return measure.Covariances.Count > 0 ? [] :
        [
            $"x <- subset(read.csv(\"scores.csv\", colClasses = c(unit = \"character\")), indicator == {RText.Quoted(measure.Measure.Id.Value)} & status == \"ok\")",
            "units <- x$unit; y <- x$score; V <- diag(x$se^2)                      # export with the same options",
        ];
    }
}
