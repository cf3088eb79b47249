using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Comparison;

/// <summary>The answers to one item, counted by groups of respondents.</summary>
internal sealed class ItemCounts
{
    private readonly Responses _responses;
    private readonly int[] _options;
    private readonly int[] _missing;
    private readonly int[] _dontKnow;

    /// <summary>Counts the answers.</summary>
    /// <param name="item">The item.</param>
    /// <param name="responses">The wave.</param>
    /// <param name="respondents">Whose answers are counted, each once.</param>
    /// <param name="groups">The group of each of them.</param>
    /// <param name="count">How many groups there are.</param>
    public ItemCounts(AskedItem item, Responses responses, ReadOnlySpan<int> respondents, ReadOnlySpan<int> groups, int count)
    {
        (Item, _responses, _options, _missing, _dontKnow) = (item, responses, new int[count * item.Scale.Points], new int[count], new int[count]);
        var answers = responses.Answers(item.Place);
        item.Count(answers, respondents, groups, _options);
        for (var respondent = 0; respondent < respondents.Length; respondent++)
        {
            var answer = answers[respondents[respondent]];
            if (answer is AnswerCode.Blank or AnswerCode.Absent)
            {
                _missing[groups[respondent]]++;
            }
            else if (!item.Scale.Contains(answer))
            {
                _dontKnow[groups[respondent]]++;
            }
        }
    }

    public AskedItem Item { get; }

    /// <summary>How many valid answers a group gave.</summary>
    /// <param name="group">The group.</param>
    /// <returns>0 or more.</returns>
    public int N(int group) => Moments.OfCounts(Options(group)).N;

    /// <summary>The figures of a group that do not rest on other items.</summary>
    /// <param name="group">The group; it gave a valid answer.</param>
    /// <param name="withDistribution">Whether the distribution may be shown.</param>
    /// <returns>The figures.</returns>
    public ItemFigures Figures(int group, bool withDistribution)
    {
        var moments = Moments.OfCounts(Options(group));
        return new ItemFigures
        {
            N = moments.N,
            Missing = _missing[group],
            DontKnow = _dontKnow[group],
            Mean = Item.Scale.Min + moments.Mean,
            Sd = moments.Variance is { } variance ? Math.Sqrt(variance) : null,
            Distribution = withDistribution ? new ItemDistribution(Item.Scale.Min, Options(group).ToArray()) : null,
        };
    }

    /// <summary>Whether all who answered in a group answered alike.</summary>
    /// <param name="group">The group.</param>
    /// <returns>True also where nobody did.</returns>
    public bool IsUnanimous(int group) => Options(group).Count(0) >= Item.Scale.Points - 1;

    /// <summary>How often each point was chosen by those of some groups who are in none of the groups that are shown: what all answers less the shown ones are.</summary>
    /// <param name="hidden">The groups.</param>
    /// <param name="shown">The groups that are shown.</param>
    /// <param name="members">Who stands in which group: those that were counted.</param>
    /// <returns>One count a point, each respondent counted once.</returns>
    public int[] Rest(IReadOnlyCollection<int> hidden, IReadOnlyCollection<int> shown, UnitMembers members)
    {
        if (members.Count == members.Respondents.Length)
        {
            return [.. Enumerable.Range(0, Item.Scale.Points).Select(point => hidden.Sum(group => Options(group)[point]))];
        }

        var places = Enumerable.Range(0, members.Respondents.Length).ToLookup(member => members.Respondents[member], member => members.Units[member]);
        var rest = places.Where(units => units.Any(hidden.Contains) && !units.Any(shown.Contains)).Select(units => units.Key).ToArray();
        var counts = new int[Item.Scale.Points];
        Item.Count(_responses.Answers(Item.Place), rest, new int[rest.Length], counts);
        return counts;
    }

    /// <summary>Whether answers that are left over say too much: there are too few of them, or all are alike.</summary>
    /// <param name="rest">One count a point, as <see cref="Rest"/> gives them.</param>
    /// <param name="least">How many answers a distribution needs.</param>
    public static bool IsTelling(IReadOnlyList<int> rest, int least) => rest.Sum() < least || rest.Count(count => count > 0) <= 1;

    /// <summary>Whether the answers of those whom one group has and another has not say too much, where the distributions of both are shown.</summary>
    /// <param name="group">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="members">Who stands in which group: those that were counted.</param>
    /// <param name="least">How many answers a distribution needs.</param>
    public bool IsDifferenceTelling(int group, int other, UnitMembers members, int least) => Rest([group], [other], members) is var rest && rest.Sum() > 0 && IsTelling(rest, least);

    /// <summary>The share of a group's answers that the most frequent one has.</summary>
    /// <param name="group">The group; it gave a valid answer.</param>
    /// <returns>Above 0, at most 1.</returns>
    public double LargestShare(int group)
    {
        var (largest, all) = (0, 0);
        foreach (var count in Options(group))
        {
            (largest, all) = (Math.Max(largest, count), all + count);
        }

        return (double)largest / all;
    }

    private ReadOnlySpan<int> Options(int group) => _options.AsSpan(group * Item.Scale.Points, Item.Scale.Points);
}
