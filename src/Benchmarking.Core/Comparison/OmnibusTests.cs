using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Comparison;

/// <summary>Tests whether the units differ at all, on respondents' scores grouped by unit; services are not looked at.</summary>
public static class OmnibusTests
{
    /// <summary>Tests all participating units together, on every measure of the family.</summary>
    /// <param name="wave">The wave's estimates, which say who takes part.</param>
    /// <param name="responses">The answers that they rest on.</param>
    /// <param name="family">Which measures; null for all of the wave.</param>
    /// <returns>A row a measure, in the set's order. A respondent of several units stands in each of their groups and is counted once.</returns>
    public static IReadOnlyList<OmnibusRow> Of(WaveEstimates wave, Responses responses, Func<Measure, bool>? family = null) =>
    [
        .. from pair in wave.Measures.Zip(RespondentScores.OfAll(responses))
           where family is null || family(pair.First.Measure)
           select Row(wave, pair.First, UnitScores.Of(pair.Second.Scores, responses, pair.First.Units)),
    ];

    private static OmnibusRow Row(WaveEstimates wave, MeasureEstimates measure, UnitScores scores)
    {
        var figures = measure.Units.Count > 1 ? Figures(scores) : null;
        return new OmnibusRow
        {
            Wave = wave.Wave,
            Measure = measure.Measure,
            Count = scores.Respondents,
            Status = measure.Units.Count == 0 ? WithoutUnits(measure.Statuses) : figures is null ? RowStatus.NotEstimable : RowStatus.Ok,
            Figures = figures,
        };
    }

    private static OmnibusFigures? Figures(UnitScores scores)
    {
        var figures = new OmnibusFigures
        {
            Units = scores.Moments.Count,
            N = scores.Respondents,
            Shared = scores.Shared,
            Welch = WelchAnova.Of(scores.Moments),
            Kruskal = KruskalWallis.Of(scores.Values, scores.Groups),
            BrownForsythe = BrownForsythe.Of(scores.Moments),
        };
        return figures is { Welch: null, Kruskal: null, BrownForsythe: null } ? null : figures;
    }

    // Nobody takes part: because nobody answered, or because nobody may be shown.
    private static RowStatus WithoutUnits(IReadOnlyList<RowStatus> statuses) =>
        statuses.Contains(RowStatus.Suppressed) ? RowStatus.Suppressed
        : statuses.Contains(RowStatus.SuppressedSecondary) ? RowStatus.SuppressedSecondary
        : RowStatus.NoAnswers;
}
