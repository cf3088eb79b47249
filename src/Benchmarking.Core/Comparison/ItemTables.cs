using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>The rows that <c>items</c> prints.</summary>
public static class ItemTables
{
    /// <summary>One row an item, over all units that take part.</summary>
    /// <param name="wave">The wave's complete answers, which decide who takes part.</param>
    /// <returns>Rows in the set's order.</returns>
    public static IReadOnlyList<ItemRow> OfNetwork(CompleteWave wave) =>
        [.. Each(wave, answers => OfNetwork(wave, answers)).SelectMany(rows => rows)];

    /// <summary>One row a service and item, over all units that take part.</summary>
    /// <param name="wave">The wave's complete answers, which decide who takes part.</param>
    /// <param name="estimates">The same wave's estimates: where a service's score is withheld, so are its items.</param>
    /// <returns>Rows in the network's order of services, then the set's order; none where no services are declared.</returns>
    public static IReadOnlyList<ItemRow> ByService(CompleteWave wave, WaveEstimates estimates)
    {
        var scored = ScoreTables.ByService(estimates).Where(row => row.Status == RowStatus.Ok).Select(row => (row.Measure?.Id, row.Service)).ToHashSet();
        var items = Each(wave, answers => ServiceItems.Of(wave, answers, service => scored.Contains((answers.Measure.Id, service)))).SelectMany(rows => rows).ToList();
        return [.. from service in Enumerable.Range(0, wave.Network.Services.Count) from item in items select item[service]];
    }

    /// <summary>One row a unit and item, each with its distribution or with nothing.</summary>
    /// <param name="wave">The wave's complete answers.</param>
    /// <param name="estimates">The same wave's estimates: where a unit's score is withheld, so are its answers.</param>
    /// <returns>Rows in the network's order of units, then the set's order.</returns>
    public static IReadOnlyList<ItemRow> ByUnit(CompleteWave wave, WaveEstimates estimates)
    {
        var indicators = from answers in wave.Measures
                         let measure = answers.Measure.IsDimension ? null : estimates.Find(answers.Measure)
                         where measure is not null
                         group new ScoredAnswers(answers, measure.Statuses) by answers.Measure.Dimension.Id;
        var items = Each(indicators.Select(dimension => dimension.ToList()).ToList(), dimension => UnitItems.Of(wave, dimension)).SelectMany(rows => rows).ToList();
        return [.. from unit in Enumerable.Range(0, wave.Network.Units.Count) from item in items select item[unit]];
    }

    private static T[] Each<T>(CompleteWave wave, Func<CompleteAnswers, T> rows) =>
        Each([.. wave.Measures.Where(answers => !answers.Measure.IsDimension)], rows);

    // Parts are worked on side by side, and stay in their order.
    private static T[] Each<TPart, T>(List<TPart> parts, Func<TPart, T> rows)
    {
        var columns = new T[parts.Count];
        Parallel.For(0, columns.Length, place => columns[place] = rows(parts[place]));
        return columns;
    }

    private static List<ItemRow> OfNetwork(CompleteWave wave, CompleteAnswers answers)
    {
        var (items, status) = (new IndicatorItems(wave, answers, byService: false), answers.StatusOf(null));
        return
        [
            .. items.Items().Select(item => items.Row(
                item, 0, status == RowStatus.Ok && item.N(0) == 0 ? RowStatus.NoAnswers : status, items.IsDistributed(item, 0))),
        ];
    }
}
