using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Scoring;

/// <summary>Decides who takes part, from counts alone and before anything is estimated.</summary>
/// <remarks>A unit that may not be shown takes no part in any variance, reference, rank or test: otherwise its figure could be computed back.</remarks>
internal static class Participation
{
    /// <summary>What becomes of each unit, for each measure.</summary>
    /// <param name="cells">All measures of the wave, each dimension followed by its indicators.</param>
    /// <param name="rules">The network's rules.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="options">Whether every unit with an answer takes part, and which are held back.</param>
    /// <returns>For each measure one status a unit; <see cref="RowStatus.Ok"/> for those that take part.</returns>
    public static IReadOnlyList<RowStatus[]> Of(IReadOnlyList<MeasureCells> cells, DisclosureRules rules, WaveId wave, ScoringOptions options) =>
        Of([.. cells.Select(measure => (measure.Measure, Enumerable.Range(0, measure.Units).Select(unit => measure.Unit(unit).N).ToArray()))], rules, wave, options);

    /// <summary>The same from bare counts.</summary>
    /// <param name="counted">For each measure how many respondents of each unit count; each dimension followed by its indicators.</param>
    /// <param name="rules">The network's rules.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="options">Whether every unit with a respondent takes part, and which are held back.</param>
    /// <returns>For each measure one status a unit.</returns>
    public static IReadOnlyList<RowStatus[]> Of(IReadOnlyList<(Measure Measure, int[] Counts)> counted, DisclosureRules rules, WaveId wave, ScoringOptions options)
    {
        var least = options.Unsuppressed ? 1 : rules.MinRespondents;
        var units = counted.Count > 0 ? counted[0].Counts.Length : 0;
        int[] answered = [.. Enumerable.Range(0, units).Select(unit => counted.Max(measure => measure.Counts[unit]))];
        var statuses = counted.Select(measure => Primary(measure.Counts, answered, least)).ToList();
        for (var place = 0; place < counted.Count && options.Held.Count > 0; place++)
        {
            HoldBack(statuses[place], unit => options.Held.Contains(new HeldScore(wave, unit, counted[place].Measure.Id)));
        }

        for (var place = 0; place < counted.Count; place++)
        {
            if (!counted[place].Measure.IsDimension)
            {
                continue;
            }

            var dimension = counted[place].Measure.Dimension;
            var indicators = statuses.Where((_, other) => counted[other].Measure is { IsDimension: false } measure && measure.Dimension == dimension);
            HideRemainders(statuses[place], [.. indicators]);
        }

        return statuses;
    }

    /// <summary>What becomes of a row that joins units.</summary>
    /// <param name="statuses">What becomes of each unit.</param>
    /// <returns><see cref="RowStatus.Ok"/> where any unit takes part.</returns>
    public static RowStatus Joint(IReadOnlyCollection<RowStatus> statuses) =>
        statuses.Contains(RowStatus.Ok) ? RowStatus.Ok
        : statuses.All(status => status == RowStatus.NoAnswers) ? RowStatus.NoAnswers
        : RowStatus.Suppressed;

    // Where few answered anything, that none of them answered this is an answer of theirs too: it is withheld, not told as "no answers".
    private static RowStatus[] Primary(int[] counts, int[] answered, int least) =>
    [
        .. counts.Select((count, unit) => count == 0 && (answered[unit] == 0 || answered[unit] >= least) ? RowStatus.NoAnswers
            : count < least ? RowStatus.Suppressed
            : RowStatus.Ok),
    ];

    private static void HoldBack(RowStatus[] statuses, Func<int, bool> isHeld)
    {
        for (var unit = 0; unit < statuses.Length; unit++)
        {
            if (statuses[unit] == RowStatus.Ok && isHeld(unit))
            {
                statuses[unit] = RowStatus.SuppressedSecondary;
            }
        }
    }

    // The dimension less the indicators that are shown would give away the one that is not.
    private static void HideRemainders(RowStatus[] dimension, IReadOnlyList<RowStatus[]> indicators)
    {
        for (var unit = 0; unit < dimension.Length; unit++)
        {
            if (dimension[unit] == RowStatus.Ok && indicators.Any(statuses => statuses[unit] is RowStatus.Suppressed or RowStatus.SuppressedSecondary))
            {
                dimension[unit] = RowStatus.SuppressedSecondary;
            }
        }
    }
}
