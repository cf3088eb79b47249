using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>Decides which services of an item may be shown over the network.</summary>
/// <remarks>A service needs enough units and answers, and its score must not be withheld. The network's row less the services that are shown is a figure too: where that
/// would be one service, or rest on too few answers, further services are withheld.</remarks>
internal static class ServiceItems
{
    /// <summary>The rows of an indicator's items.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="answers">The complete answers to the indicator.</param>
    /// <param name="isScored">Whether a service's score on the indicator is shown.</param>
    /// <returns>For each item of the set's order one row a service.</returns>
    public static List<ItemRow[]> Of(CompleteWave wave, CompleteAnswers answers, Func<int, bool> isScored)
    {
        var items = new IndicatorItems(wave, answers, byService: true);
        return [.. items.Items().Select(item => Rows(wave, items, item, isScored))];
    }

    private static ItemRow[] Rows(CompleteWave wave, IndicatorItems items, ItemCounts item, Func<int, bool> isScored)
    {
        int[] counts = [.. Enumerable.Range(0, items.Count).Select(item.N)];
        var statuses = Statuses(wave, items, item);
        bool IsShown(int service) => statuses[service] == RowStatus.Ok;
        var distributed = Enumerable.Range(0, items.Count).Where(service => IsShown(service) && items.IsDistributed(item, service)).ToList();
        if (!wave.Options.Unsuppressed)
        {
            Withhold(statuses, Enumerable.Range(0, items.Count).Where(service => IsShown(service) && !isScored(service)));
            Withhold(statuses, Remainders.Of(counts, Enumerable.Range(0, items.Count).Where(IsShown), items.Least));
            distributed.RemoveAll(service => !IsShown(service));
            var further = Remainders.Of(counts, distributed, items.LeastForDistribution);
            distributed.RemoveAll(further.Contains);
        }

        return [.. statuses.Select((status, service) => items.Row(item, service, status, distributed.Contains(service)) with { Service = service })];
    }

    private static void Withhold(RowStatus[] statuses, IEnumerable<int> services)
    {
        foreach (var service in services.ToList())
        {
            statuses[service] = RowStatus.SuppressedSecondary;
        }
    }

    private static RowStatus[] Statuses(CompleteWave wave, IndicatorItems items, ItemCounts item)
    {
        var (anybody, units) = Reach(wave, items, item);
        var least = wave.Options.Unsuppressed ? 1 : wave.Network.Disclosure.MinUnitsForService;
        return
        [
            .. units.Select((answering, service) =>
                !anybody[service] ? RowStatus.NoAnswers
                : answering >= least && item.N(service) >= items.Least ? RowStatus.Ok
                : RowStatus.Suppressed),
        ];
    }

    // Whether anybody at all answered in each service, and in how many of the units that take part somebody did.
    private static (bool[] Anybody, int[] Units) Reach(CompleteWave wave, IndicatorItems items, ItemCounts item)
    {
        var (responses, scale) = (wave.Responses, item.Item.Scale);
        var answers = responses.Answers(item.Item.Place);
        var (anybody, units, seen) = (new bool[items.Count], new int[items.Count], new bool[wave.Network.Units.Count, items.Count]);
        for (var respondent = 0; respondent < answers.Length; respondent++)
        {
            anybody[responses.ServiceOf(respondent)] |= scale.Contains(answers[respondent]);
        }

        for (var member = 0; member < items.Members.Units.Length; member++)
        {
            var (respondent, unit) = (items.Members.Respondents[member], items.Members.Units[member]);
            var service = responses.ServiceOf(respondent);
            if (scale.Contains(answers[respondent]) && !seen[unit, service])
            {
                seen[unit, service] = true;
                units[service]++;
            }
        }

        return (anybody, units);
    }
}
