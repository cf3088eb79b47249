using Benchmarking.Networks;

namespace Benchmarking.Scoring;

/// <summary>Decides who takes part, from counts alone and before anything is estimated.</summary>
/// <remarks>A unit that may not be shown takes no part in any variance, reference, rank or test: otherwise its figure could be computed back.</remarks>
internal static class Participation
{
    /// <summary>What becomes of each unit, for each measure.</summary>
    /// <param name="cells">All measures of the wave, each dimension followed by its indicators.</param>
    /// <param name="rules">The network's rules.</param>
    /// <param name="unsuppressed">Whether every unit with an answer takes part.</param>
    /// <returns>For each measure one status a unit; <see cref="RowStatus.Ok"/> for those that take part.</returns>
    public static IReadOnlyList<RowStatus[]> Of(IReadOnlyList<MeasureCells> cells, DisclosureRules rules, bool unsuppressed)
    {
        var least = unsuppressed ? 1 : rules.MinRespondents;
        var statuses = cells.Select(measure => Primary(measure, least)).ToList();
        for (var place = 0; place < cells.Count; place++)
        {
            if (!cells[place].Measure.IsDimension)
            {
                continue;
            }

            var dimension = cells[place].Measure.Dimension;
            var indicators = statuses.Where((_, other) => cells[other].Measure is { IsDimension: false } measure && measure.Dimension == dimension);
            HideRemainders(statuses[place], [.. indicators]);
        }

        return statuses;
    }

    private static RowStatus[] Primary(MeasureCells cells, int least) =>
    [
        .. Enumerable.Range(0, cells.Units).Select(unit => cells.Unit(unit).N switch
        {
            0 => RowStatus.NoAnswers,
            var n => n < least ? RowStatus.Suppressed : RowStatus.Ok,
        }),
    ];

    // The dimension less the indicators that are shown would give away the one that is not.
    private static void HideRemainders(RowStatus[] dimension, IReadOnlyList<RowStatus[]> indicators)
    {
        for (var unit = 0; unit < dimension.Length; unit++)
        {
            if (dimension[unit] == RowStatus.Ok && indicators.Any(statuses => statuses[unit] == RowStatus.Suppressed))
            {
                dimension[unit] = RowStatus.SuppressedSecondary;
            }
        }
    }
}
