using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>The answers to the items of one indicator, of everybody in the units that take part, in one group or by service.</summary>
internal sealed class IndicatorItems
{
    private readonly CompleteWave _wave;
    private readonly CompleteAnswers _answers;
    private readonly int[] _respondents;
    private readonly int[] _groups;
    private readonly CovarianceSums?[] _sums;

    /// <summary>Gathers the respondents, and sums up the complete ones among them.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="answers">The complete answers to the indicator.</param>
    /// <param name="byService">Whether respondents are grouped by service; otherwise they are one group.</param>
    public IndicatorItems(CompleteWave wave, CompleteAnswers answers, bool byService)
    {
        int[] Groups(int[] respondents) => byService ? [.. respondents.Select(wave.Responses.ServiceOf)] : new int[respondents.Length];
        (_wave, _answers, Count) = (wave, answers, byService ? wave.Network.Services.Count : 1);
        Members = UnitMembers.Of(wave.Responses, RespondentSet.All(wave.Responses.Count), answers.Statuses);
        _respondents = Members.Distinct();
        _groups = Groups(_respondents);
        var complete = answers.Members().Distinct();
        _sums = answers.Sums(complete, Groups(complete), Count);
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>Everybody in the units that take part, complete or not.</summary>
    public UnitMembers Members { get; }

    /// <summary>How many answers a group needs for a figure; 1 where all is shown.</summary>
    public int Least => _wave.Options.Unsuppressed ? 1 : Rules.MinRespondents;

    /// <summary>How many answers a group needs for a distribution; 1 where all is shown.</summary>
    public int LeastForDistribution => _wave.Options.Unsuppressed ? 1 : Rules.MinForDistribution;

    private DisclosureRules Rules => _wave.Network.Disclosure;

    /// <summary>The indicator's items, those that were not asked among them.</summary>
    /// <returns>Their answers, in the set's order.</returns>
    public IEnumerable<ItemCounts> Items() =>
        AskedItem.Of(_wave.Responses.Set, _answers.Measure).Select(asked => new ItemCounts(asked, _wave.Responses, _respondents, _groups, Count));

    /// <summary>Whether a group's distribution could be shown for its own sake: enough answers and not all alike, or all is shown.</summary>
    /// <param name="item">The item's answers.</param>
    /// <param name="group">The group.</param>
    /// <returns>True where it could.</returns>
    public bool IsDistributed(ItemCounts item, int group) =>
        item.N(group) >= LeastForDistribution && (_wave.Options.Unsuppressed || !item.IsUnanimous(group));

    /// <summary>A row.</summary>
    /// <param name="item">The item's answers.</param>
    /// <param name="group">The group.</param>
    /// <param name="status">What becomes of it.</param>
    /// <param name="withDistribution">Whether the distribution may be shown.</param>
    /// <returns>The row, with figures where the status lets it have some.</returns>
    public ItemRow Row(ItemCounts item, int group, RowStatus status, bool withDistribution) => new()
    {
        Wave = _wave.Wave,
        Measure = _answers.Measure,
        Item = item.Item.Asked.Item.Id,
        Count = item.N(group),
        Status = status,
        Figures = status == RowStatus.Ok ? WithRest(item.Figures(group, withDistribution), item, Covariances(group)) : null,
    };

    /// <summary>The covariances of the items that were asked, on complete respondents.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The covariances; null where fewer are complete than a figure needs.</returns>
    public double[,]? Covariances(int group) => _sums[group] is { } sums && sums.N >= Least ? sums.Covariances() : null;

    // An item's place among those that were asked; one that was not has no answer, and so no figures.
    private ItemFigures WithRest(ItemFigures figures, ItemCounts item, double[,]? covariances)
    {
        if (covariances is null)
        {
            return figures;
        }

        var place = _answers.Items.TakeWhile(asked => asked.Place != item.Item.Place).Count();
        return figures with { ItemRest = ItemRestCorrelation.Corrected(covariances, place), AlphaIfDeleted = CronbachAlpha.IfDeleted(covariances, place) };
    }
}
