using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>Who belongs to which unit that takes part; one who serves several of them stands here once for each.</summary>
/// <param name="Respondents">Places of respondents, ascending.</param>
/// <param name="Units">The unit of each of them, in the same order.</param>
/// <param name="Shares">In how many units each of them stands here, 1 as a rule.</param>
internal sealed record UnitMembers(int[] Respondents, int[] Units, int[] Shares)
{
    /// <summary>Finds the units of respondents.</summary>
    /// <param name="responses">The wave.</param>
    /// <param name="respondents">Their places, ascending.</param>
    /// <param name="statuses">What becomes of each unit; those that are <see cref="RowStatus.Ok"/> take part.</param>
    /// <returns>The members.</returns>
    public static UnitMembers Of(Responses responses, int[] respondents, IReadOnlyList<RowStatus> statuses)
    {
        bool[] taking = [.. statuses.Select(status => status == RowStatus.Ok)];
        var (members, units, shares) = (new List<int>(respondents.Length), new List<int>(respondents.Length), new List<int>(respondents.Length));
        foreach (var respondent in respondents)
        {
            var before = units.Count;
            foreach (var unit in responses.UnitsOf(respondent))
            {
                if (taking[unit])
                {
                    members.Add(respondent);
                    units.Add(unit);
                }
            }

            for (var share = units.Count - before; shares.Count < units.Count;)
            {
                shares.Add(share);
            }
        }

        return new UnitMembers([.. members], [.. units], [.. shares]);
    }

    /// <summary>Each respondent once.</summary>
    /// <returns>Their places, ascending.</returns>
    public int[] Distinct() => Array.TrueForAll(Shares, share => share == 1) ? Respondents : [.. Respondents.Distinct()];
}
