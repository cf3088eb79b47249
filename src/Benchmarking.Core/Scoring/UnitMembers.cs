using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>Who belongs to which unit that takes part; one who serves several of them stands here once for each, one after the other.</summary>
/// <param name="Respondents">Places of respondents, ascending.</param>
/// <param name="Units">The unit of each of them, in the same order.</param>
/// <param name="Count">How many respondents there are, each counted once.</param>
internal sealed record UnitMembers(int[] Respondents, int[] Units, int Count)
{
    /// <summary>Finds the units of everybody, whether they take part or not.</summary>
    /// <param name="responses">The wave.</param>
    /// <returns>The members.</returns>
    public static UnitMembers OfAll(Responses responses) =>
        Of(responses, RespondentSet.All(responses.Count), [.. Enumerable.Repeat(RowStatus.Ok, responses.Network.Units.Count)]);

    /// <summary>Finds the units of respondents.</summary>
    /// <param name="responses">The wave.</param>
    /// <param name="respondents">The respondents.</param>
    /// <param name="statuses">What becomes of each unit; those that are <see cref="RowStatus.Ok"/> take part.</param>
    /// <returns>The members.</returns>
    public static UnitMembers Of(Responses responses, RespondentSet respondents, IReadOnlyList<RowStatus> statuses)
    {
        bool[] taking = [.. statuses.Select(status => status == RowStatus.Ok)];
        var (rows, count) = (0, 0);
        foreach (var respondent in respondents)
        {
            var before = rows;
            foreach (var unit in responses.UnitsOf(respondent))
            {
                rows += taking[unit] ? 1 : 0;
            }

            count += rows > before ? 1 : 0;
        }

        var (members, units, next) = (new int[rows], new int[rows], 0);
        foreach (var respondent in respondents)
        {
            foreach (var unit in responses.UnitsOf(respondent))
            {
                if (taking[unit])
                {
                    (members[next], units[next]) = (respondent, unit);
                    next++;
                }
            }
        }

        return new UnitMembers(members, units, count);
    }

    /// <summary>Each respondent once.</summary>
    /// <returns>Their places, ascending.</returns>
    public int[] Distinct() => Count == Respondents.Length ? Respondents : [.. Respondents.Distinct()];

    /// <summary>Units that have respondents in common.</summary>
    /// <returns>Each pair once, in the order of the units; none as a rule.</returns>
    public IReadOnlyList<(int First, int Second)> Sharing() => Count == Respondents.Length ? [] :
    [
        .. (from same in Respondents.Zip(Units).GroupBy(member => member.First, member => member.Second)
            from first in same
            from second in same
            where first < second
            select (first, second)).Distinct().Order(),
    ];

    /// <summary>In how many units that take part a member stands.</summary>
    /// <param name="first">The first of the member's entries.</param>
    /// <returns>1 as a rule.</returns>
    public int ShareOf(int first)
    {
        var next = first + 1;
        while (next < Respondents.Length && Respondents[next] == Respondents[first])
        {
            next++;
        }

        return next - first;
    }
}
