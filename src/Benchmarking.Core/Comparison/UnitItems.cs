using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>Decides which units' answers to an item may be shown one by one, as a distribution.</summary>
/// <remarks>A unit needs a score that is shown, enough answers, and answers that are not all alike. The network's distribution less the ones that are shown is a
/// distribution too: where that would be one unit, or rest on too few answers, further units are withheld.</remarks>
internal static class UnitItems
{
    /// <summary>The rows of an indicator's items.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="answers">The complete answers to the indicator.</param>
    /// <param name="statuses">What becomes of each unit's score on the indicator.</param>
    /// <returns>For each item of the set's order one row a unit.</returns>
    public static List<ItemRow[]> Of(CompleteWave wave, CompleteAnswers answers, IReadOnlyList<RowStatus> statuses)
    {
        var members = UnitMembers.Of(wave.Responses, RespondentSet.All(wave.Responses.Count), [.. statuses.Select(_ => RowStatus.Ok)]);
        var items = from asked in wave.Responses.Set.SurveyItems.Select((asked, place) => new AskedItem(asked, place))
                    where asked.Asked.Indicator == answers.Measure.Indicator
                    select new ItemCounts(asked, wave.Responses, members.Respondents, members.Units, wave.Network.Units.Count);
        return [.. items.Select(item => Rows(wave, answers, item, statuses))];
    }

    private static ItemRow[] Rows(CompleteWave wave, CompleteAnswers answers, ItemCounts item, IReadOnlyList<RowStatus> statuses)
    {
        var (unsuppressed, rules) = (wave.Options.Unsuppressed, wave.Network.Disclosure);
        var least = unsuppressed ? 1 : Math.Max(rules.MinForDistribution, rules.MinRespondents);
        int[] counts = [.. Enumerable.Range(0, statuses.Count).Select(item.N)];
        var shown = Enumerable.Range(0, counts.Length)
            .Where(unit => statuses[unit] == RowStatus.Ok && counts[unit] >= least && (unsuppressed || !item.IsUnanimous(unit))).ToHashSet();
        if (!unsuppressed)
        {
            shown.ExceptWith(Further(counts, shown, answers, least));
        }

        return
        [
            .. counts.Select((count, unit) => new ItemRow
            {
                Wave = wave.Wave,
                Unit = unit,
                Measure = answers.Measure,
                Item = item.Item.Asked.Item.Id,
                Count = count,
                Status = shown.Contains(unit) ? RowStatus.Ok
                    : statuses[unit] != RowStatus.Ok ? statuses[unit]
                    : count == 0 ? RowStatus.NoAnswers
                    : RowStatus.Suppressed,
                Figures = shown.Contains(unit) ? item.Figures(unit, withDistribution: true) : null,
            }),
        ];
    }

    // The network's distribution is that of the units that take part with complete answers, which may be fewer than have a score.
    private static IReadOnlyList<int> Further(int[] counts, HashSet<int> shown, CompleteAnswers answers, int least)
    {
        int[] together = [.. counts.Select((count, unit) => answers.Statuses[unit] == RowStatus.Ok ? count : 0)];
        return Remainders.Of(together, shown.Where(unit => together[unit] > 0), least);
    }
}
