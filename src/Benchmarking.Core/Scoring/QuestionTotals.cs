using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>What distributions of an indicator's questions say of its cell means: who counts how often each answer was given knows the sum of all scores behind them.</summary>
/// <remarks>A leader's score is the mean of the answers given, so the sum of the answers is the score as many times as the leader answered. Who answered what is taken as known.
/// Answers to questions that are not shown, of leaders without a score, and of those who answered more or fewer questions than most of their group may be anything.</remarks>
internal sealed class QuestionTotals
{
    private readonly CellUnknowns _cells;
    private readonly IReadOnlyList<AskedItem> _items;
    private readonly IReadOnlyList<AnsweringGroup> _groups;
    private readonly ILookup<int, AnsweringGroup> _ofUnit;

    /// <summary>Sums the answers up.</summary>
    /// <param name="cells">The indicator's unknowns.</param>
    /// <param name="responses">The wave.</param>
    public QuestionTotals(CellUnknowns cells, Responses responses)
    {
        (_cells, _items) = (cells, [.. AskedItem.Of(responses.Set, cells.Measure)]);
        _groups = AnsweringGroup.Of(responses, cells, _items);
        _ofUnit = _groups.SelectMany(group => group.Units, (group, unit) => (group, unit)).ToLookup(one => one.unit, one => one.group);
    }

    /// <summary>What a unit's distributions say.</summary>
    /// <param name="unit">The unit; it takes part.</param>
    /// <param name="shown">The places of the questions that are shown, among the indicator's.</param>
    /// <returns>The sum of the answers, counted in each way that says something of its own; none where it says nothing that the unit's score does not say.</returns>
    public IReadOnlyList<LinearStatement> OfUnit(int unit, IReadOnlyCollection<int> shown) => shown.Count == 0 ? [] :
    [
        .. Sums([.. _ofUnit[unit]], shown, place => _ofUnit[unit].Sum(group => group.SumOf(place)) is var all ? (all, all) : default).Where(sum => !IsScore(unit, sum)),
    ];

    /// <summary>What the network's figures on questions say.</summary>
    /// <param name="units">The units that they are of.</param>
    /// <param name="shown">The places of the questions that are shown, among the indicator's.</param>
    /// <param name="onlyEnds">Whether the shares of the scale's ends are all that is shown; otherwise the mean is known.</param>
    /// <returns>The sum of the answers, counted in each way that says something of its own; none where it says nothing that the units' scores do not say.</returns>
    public IReadOnlyList<LinearStatement> OfNetwork(IReadOnlySet<int> units, IReadOnlyCollection<int> shown, bool onlyEnds)
    {
        if (shown.Count == 0)
        {
            return [];
        }

        List<AnsweringGroup> groups = [.. _groups.Where(group => group.Units.Any(units.Contains))];
        var sums = Sums(groups, shown, place => onlyEnds ? Ends(groups, place) : groups.Sum(group => group.SumOf(place)) is var all ? (all, all) : default);
        return [.. sums.Where(sum => _cells.HasShared || units.Any(unit => !IsScore(unit, Within(unit, sum))))];
    }

    private LinearStatement Within(int unit, LinearStatement sum)
    {
        var told = sum.Weights.ToDictionary(weight => weight.Unknown, weight => weight.Weight);
        return sum with { Weights = [.. _ofUnit[unit].Select(group => group.Unknown).OfType<int>().Select(unknown => new LinearWeight(unknown, told[unknown]))] };
    }

    // Between the scale's ends any answer may have been given.
    private (double Low, double High) Ends(List<AnsweringGroup> groups, int place)
    {
        var (floor, ceiling, all) = (groups.Sum(group => group.Floors[place]), groups.Sum(group => group.Ceilings[place]), groups.Sum(group => group.Answers[place]));
        var (step, rest) = (100.0 / (_items[place].Scale.Points - 1), all - floor - ceiling);
        return ((100.0 * ceiling) + (rest * Math.Min(step, 100 - step)), (100.0 * ceiling) + (rest * Math.Max(step, 100 - step)));
    }

    // Of a group whose leaders answered unequally, those who answered more than they are counted for may add anything, and those who answered fewer may lack anything: each way of counting
    // says something of its own.
    private static IEnumerable<LinearStatement> Sums(List<AnsweringGroup> groups, IReadOnlyCollection<int> shown, Func<int, (double Low, double High)> total)
    {
        yield return Sum(groups, shown, total, group => group.UsuallyAnswered);
        if (groups.Exists(group => group.Unknown is not null && group.MostAnswered != group.UsuallyAnswered))
        {
            yield return Sum(groups, shown, total, group => group.MostAnswered);
        }
    }

    private static LinearStatement Sum(List<AnsweringGroup> groups, IReadOnlyCollection<int> shown, Func<int, (double Low, double High)> total, Func<AnsweringGroup, int> counted)
    {
        var (low, high, weights) = (0.0, 0.0, new List<LinearWeight>(groups.Count));
        foreach (var place in shown)
        {
            var told = total(place);
            (low, high) = (low + told.Low, high + told.High);
        }

        foreach (var group in groups)
        {
            for (var place = 0; place < group.Answers.Length; place++)
            {
                var isShown = shown.Contains(place);
                low -= isShown && group.Unknown is null ? 100 * group.Answers[place] : 0;
                high += !isShown && group.Unknown is not null ? 100 * group.Answers[place] : 0;
            }

            if (group.Unknown is { } unknown)
            {
                var usual = counted(group);
                weights.Add(new LinearWeight(unknown, (double)usual * group.Count));
                low -= 100 * group.Beyond(usual);
                high += 100 * group.Short(usual);
            }
        }

        return new LinearStatement(weights, low, high);
    }

    // Where cells count in the score as they do in the sum.
    private bool IsScore(int unit, LinearStatement statement)
    {
        var sum = statement.Weights;
        if (_cells.Unit(unit) is not { } score || score.Count != sum.Count)
        {
            return sum.Count == 0;
        }

        var shares = score.ToDictionary(weight => weight.Unknown, weight => weight.Weight);
        var all = sum.Sum(weight => weight.Weight);
        return sum.All(weight => shares.TryGetValue(weight.Unknown, out var share) && Math.Abs((weight.Weight / all) - share) < LinearBounds.Tolerance);
    }
}
