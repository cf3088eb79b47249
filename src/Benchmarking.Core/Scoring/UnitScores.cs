using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>Respondents' scores grouped by unit, whatever their service.</summary>
internal sealed class UnitScores
{
    private UnitScores(List<List<double>> groups)
    {
        Values = RoundingTies.Evened(groups.SelectMany(group => group.Order()), RoundingTies.Score);
        Groups = [.. groups.SelectMany((group, at) => Enumerable.Repeat(at, group.Count))];
        var moments = new Moments[groups.Count];
        for (var place = 0; place < Values.Length; place++)
        {
            moments[Groups[place]] = moments[Groups[place]].Add(Values[place]);
        }

        Moments = moments;
    }

    /// <summary>The scores, unit after unit and in each from the lowest up, so that the order in which answers came leaves no trace.</summary>
    public double[] Values { get; }

    /// <summary>The group of each score, from 0.</summary>
    public int[] Groups { get; }

    /// <summary>The moments of each group.</summary>
    public IReadOnlyList<Moments> Moments { get; }

    /// <summary>How many respondents the scores are of.</summary>
    public required int Respondents { get; init; }

    /// <summary>How many of these stand in several groups.</summary>
    public required int Shared { get; init; }

    /// <summary>Groups the scores of units that take part.</summary>
    /// <param name="scores">A score a respondent.</param>
    /// <param name="responses">The answers, which say whom each respondent serves.</param>
    /// <param name="units">Places of the units that take part; each is a group.</param>
    /// <returns>Their scores.</returns>
    public static UnitScores Of(ScoreColumn scores, Responses responses, IReadOnlyList<int> units)
    {
        var groups = units.ToDictionary(unit => unit, _ => new List<double>());
        var (respondents, shared) = (0, 0);
        for (var respondent = 0; respondent < scores.Count; respondent++)
        {
            var served = 0;
            if (scores.TryGet(respondent, out var score))
            {
                foreach (var unit in responses.UnitsOf(respondent))
                {
                    if (groups.TryGetValue(unit, out var group))
                    {
                        group.Add(score);
                        served++;
                    }
                }
            }

            respondents += served > 0 ? 1 : 0;
            shared += served > 1 ? 1 : 0;
        }

        return new UnitScores([.. units.Select(unit => groups[unit])]) { Respondents = respondents, Shared = shared };
    }
}
