using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>The rows that <c>items</c> prints.</summary>
public static class ItemTables
{
    /// <summary>One row an item, over all units that take part.</summary>
    /// <param name="wave">The wave's complete answers, which decide who takes part.</param>
    /// <param name="estimates">The same wave's estimates: what its scores say of few answers, its questions may not say.</param>
    /// <returns>Rows in the set's order.</returns>
    public static IReadOnlyList<ItemRow> OfNetwork(CompleteWave wave, WaveEstimates estimates) => OfNetwork(wave, Questions(wave, estimates));

    /// <summary>One row a service and item, over all units that take part.</summary>
    /// <param name="wave">The wave's complete answers, which decide who takes part.</param>
    /// <param name="estimates">The same wave's estimates: where a service's score is withheld, so are its items.</param>
    /// <returns>Rows in the network's order of services, then the set's order; none where no services are declared.</returns>
    public static IReadOnlyList<ItemRow> ByService(CompleteWave wave, WaveEstimates estimates)
    {
        var scored = ScoreTables.ByService(estimates).Where(row => row.Status == RowStatus.Ok).Select(row => (row.Measure?.Id, row.Service)).ToHashSet();
        var withheld = Withheld(Questions(wave, estimates));
        var items = Each(wave, answers => ServiceItems.Of(wave, answers, service => scored.Contains((answers.Measure.Id, service)))).SelectMany(rows => rows).ToList();

        // All services of a question together are the network's row.
        return
        [
            .. from service in Enumerable.Range(0, wave.Network.Services.Count)
               from item in items
               let row = item[service]
               select row.Status == RowStatus.Ok && withheld.Contains((row.Measure?.Id, row.Item)) ? (ItemRow)row.Withheld(RowStatus.SuppressedSecondary) : row,
        ];
    }

    /// <summary>One row a unit and item, each with its distribution or with nothing.</summary>
    /// <param name="wave">The wave's complete answers.</param>
    /// <param name="estimates">The same wave's estimates: where a unit's score is withheld, so are its answers.</param>
    /// <returns>Rows in the network's order of units, then the set's order.</returns>
    public static IReadOnlyList<ItemRow> ByUnit(CompleteWave wave, WaveEstimates estimates) => ByUnit(wave, Questions(wave, estimates));

    /// <summary>Both over all units that take part and unit by unit, as a report has them.</summary>
    /// <param name="wave">The wave's complete answers.</param>
    /// <param name="estimates">The same wave's estimates.</param>
    /// <returns>The rows over all units, and those unit by unit.</returns>
    public static (IReadOnlyList<ItemRow> Network, IReadOnlyList<ItemRow> Units) Of(CompleteWave wave, WaveEstimates estimates)
    {
        var questions = Questions(wave, estimates);
        return (OfNetwork(wave, questions), ByUnit(wave, questions));
    }

    private static List<ItemRow> ByUnit(CompleteWave wave, IReadOnlyList<ShownQuestion> questions)
    {
        var items = questions.Select(question => UnitItems.Rows(wave, question)).ToList();
        return [.. from unit in Enumerable.Range(0, wave.Network.Units.Count) from item in items select item[unit]];
    }

    private static List<ItemRow> OfNetwork(CompleteWave wave, IReadOnlyList<ShownQuestion> questions)
    {
        var withheld = Withheld(questions);
        return [.. Each(wave, answers => OfNetwork(wave, answers)).SelectMany(rows => rows).Select(row => withheld.Contains((row.Measure?.Id, row.Item)) ? (ItemRow)row.Withheld(RowStatus.SuppressedSecondary) : row)];
    }

    private static HashSet<(IndicatorId? Indicator, ItemId Item)> Withheld(IEnumerable<ShownQuestion> questions) =>
        [.. questions.Where(question => !question.InNetwork).Select(question => ((IndicatorId?)question.Indicator.Answers.Measure.Id, question.Item.Item.Asked.Item.Id))];

    private static List<ShownQuestion> Questions(CompleteWave wave, WaveEstimates estimates)
    {
        var indicators = from answers in wave.Measures
                         let measure = answers.Measure.IsDimension ? null : estimates.Find(answers.Measure)
                         where measure is not null
                         group new ScoredAnswers(answers, measure.Statuses) by answers.Measure.Dimension.Id;
        return [.. SideBySide.Each([.. indicators.Select(dimension => dimension.ToList())], dimension => UnitItems.Of(wave, estimates, dimension)).SelectMany(one => one)];
    }

    private static T[] Each<T>(CompleteWave wave, Func<CompleteAnswers, T> rows) =>
        SideBySide.Each([.. wave.Measures.Where(answers => !answers.Measure.IsDimension)], rows);

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
