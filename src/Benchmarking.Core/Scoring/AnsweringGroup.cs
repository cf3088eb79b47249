using System.Globalization;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>Leaders of the same service and units, with a score of an indicator or all without, and how they answered its questions.</summary>
internal sealed class AnsweringGroup
{
    private readonly int[] _leadersByAnswers;
    private readonly long[] _points;
    private readonly IReadOnlyList<AskedItem> _items;

    private AnsweringGroup(int[] units, int? unknown, IReadOnlyList<AskedItem> items)
    {
        (Units, Unknown, _items) = (units, unknown, items);
        (Answers, Floors, Ceilings) = (new int[items.Count], new int[items.Count], new int[items.Count]);
        (_leadersByAnswers, _points) = (new int[items.Count + 1], new long[items.Count]);
    }

    /// <summary>All units that they serve.</summary>
    public IReadOnlyList<int> Units { get; }

    /// <summary>The unknown that their mean score is; null where they have none, or take no part.</summary>
    public int? Unknown { get; }

    /// <summary>How many valid answers they gave, by the question's place.</summary>
    public int[] Answers { get; }

    /// <summary>How many chose the scale's lowest point, after reversal.</summary>
    public int[] Floors { get; }

    /// <summary>How many chose the scale's highest point, after reversal.</summary>
    public int[] Ceilings { get; }

    /// <summary>How many leaders they are.</summary>
    public int Count => _leadersByAnswers.Sum();

    /// <summary>How many questions the one in the middle of them answered.</summary>
    public int UsuallyAnswered
    {
        get
        {
            var (answered, left) = (_leadersByAnswers.Length - 1, Count / 2);
            while (answered > 0 && left >= _leadersByAnswers[answered])
            {
                left -= _leadersByAnswers[answered--];
            }

            return answered;
        }
    }

    /// <summary>How many questions the one among them answered who answered most.</summary>
    public int MostAnswered => Array.FindLastIndex(_leadersByAnswers, leaders => leaders > 0);

    /// <summary>The sum of a question's answers, each from 0 to 100.</summary>
    /// <param name="place">The question's place.</param>
    public double SumOf(int place) => 100.0 * _points[place] / (_items[place].Scale.Points - 1);

    /// <summary>How many answers they gave beyond so many each.</summary>
    /// <param name="answered">How many each.</param>
    public int Beyond(int answered) => _leadersByAnswers.Select((leaders, own) => leaders * Math.Max(0, own - answered)).Sum();

    /// <summary>How many answers they fall short of so many each.</summary>
    /// <param name="answered">How many each.</param>
    public int Short(int answered) => _leadersByAnswers.Select((leaders, own) => leaders * Math.Max(0, answered - own)).Sum();

    /// <summary>Gathers everybody who answered any of an indicator's questions.</summary>
    /// <param name="responses">The wave.</param>
    /// <param name="cells">The indicator's unknowns.</param>
    /// <param name="items">The indicator's questions.</param>
    /// <returns>The groups, in the order in which their first leaders stand in the wave.</returns>
    public static IReadOnlyList<AnsweringGroup> Of(Responses responses, CellUnknowns cells, IReadOnlyList<AskedItem> items)
    {
        var answered = Answered(responses, items);
        var required = cells.Measure.Indicator?.RequiredAnswers ?? 1;
        var unknowns = Enumerable.Range(0, cells.Count).ToDictionary(place => (cells.GroupOf(place).Service, cells.GroupOf(place).Units));
        var found = new Dictionary<(int Service, string Units, bool IsScored), AnsweringGroup>();
        string[] names = [.. Enumerable.Range(0, responses.Network.Units.Count).Select(unit => unit.ToString(CultureInfo.InvariantCulture))];
        var groups = new AnsweringGroup?[responses.Count];
        for (var respondent = 0; respondent < groups.Length; respondent++)
        {
            if (answered[respondent] > 0)
            {
                int[] units = [.. responses.UnitsOf(respondent)];
                Array.Sort(units);
                var key = (responses.ServiceOf(respondent), units.Length == 1 ? names[units[0]] : string.Join(',', units), answered[respondent] >= required);
                if (!found.TryGetValue(key, out var group))
                {
                    found[key] = group = new AnsweringGroup(units, key.Item3 && unknowns.TryGetValue((key.Item1, key.Item2), out var unknown) ? unknown : null, items);
                }

                group._leadersByAnswers[answered[respondent]]++;
                groups[respondent] = group;
            }
        }

        for (var place = 0; place < items.Count; place++)
        {
            Add(responses.Answers(items[place].Place), place, items[place], groups);
        }

        return [.. found.Values];
    }

    private static int[] Answered(Responses responses, IReadOnlyList<AskedItem> items)
    {
        var answered = new int[responses.Count];
        foreach (var item in items)
        {
            var answers = responses.Answers(item.Place);
            for (var respondent = 0; respondent < answers.Length; respondent++)
            {
                answered[respondent] += item.Scale.Contains(answers[respondent]) ? 1 : 0;
            }
        }

        return answered;
    }

    private static void Add(ReadOnlySpan<short> answers, int place, AskedItem item, AnsweringGroup?[] groups)
    {
        for (var respondent = 0; respondent < answers.Length; respondent++)
        {
            if (groups[respondent] is { } group && item.Scale.Contains(answers[respondent]))
            {
                var point = item.Reverse ? item.Scale.Max - answers[respondent] : answers[respondent] - item.Scale.Min;
                group.Answers[place]++;
                group._points[place] += point;
                group.Floors[place] += point == 0 ? 1 : 0;
                group.Ceilings[place] += point == item.Scale.Points - 1 ? 1 : 0;
            }
        }
    }
}
