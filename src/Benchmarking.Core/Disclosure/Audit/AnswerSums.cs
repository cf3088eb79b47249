using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Disclosure.Audit;

/// <summary>What answers that files count say of an indicator's cell means: of a unit, the sum of the answers to the questions that stand there; over all units, what the shares of the
/// scale's ends leave of it.</summary>
internal static class AnswerSums
{
    /// <summary>Sums the answers up. Whether the counts are the true ones, <see cref="DistributionAudit"/> finds out.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="cells">The unknowns of an indicator or a dimension.</param>
    /// <param name="figures">The figures on questions.</param>
    /// <returns>What they say; nothing of a dimension, which has no questions but its indicators'.</returns>
    public static IReadOnlyList<LinearStatement> Of(CompleteWave wave, CellUnknowns cells, IReadOnlyList<StatedFigure> figures)
    {
        if (cells.Measure.IsDimension || wave.Find(cells.Measure) is not { } answers)
        {
            return [];
        }

        var places = AskedItem.Of(wave.Responses.Set, cells.Measure).Select((asked, place) => (asked, place)).ToDictionary(one => one.asked.Asked.Item.Id, one => one.place);
        var asked = figures.Where(figure => figure.Item is { } item && places.ContainsKey(item)).ToList();
        List<int> Places(IEnumerable<StatedFigure> some) => [.. some.Select(figure => figure.Item).OfType<ItemId>().Distinct().Select(item => places[item]).Order()];
        if (asked.Count == 0)
        {
            return [];
        }

        var totals = new QuestionTotals(cells, wave.Responses);
        var taking = answers.Statuses.Select((status, unit) => (status, unit)).Where(one => one.status == RowStatus.Ok).Select(one => one.unit).ToHashSet();
        var units = from figure in asked
                    where figure is { Kind: StatedKind.Chosen, Unit: not null }
                    group figure by figure.Unit ?? 0 into same
                    where cells.Units.Contains(same.Key)
                    orderby same.Key
                    from sum in totals.OfUnit(same.Key, Places(same))
                    select sum;
        var network = totals.OfNetwork(taking, Places(asked.Where(figure => figure.Kind is StatedKind.Floor or StatedKind.Ceiling)), onlyEnds: true);
        return [.. units.Concat(network)];
    }
}
