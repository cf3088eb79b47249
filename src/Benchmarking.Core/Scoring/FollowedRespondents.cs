using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>A respondent who answered in two waves for the same service.</summary>
/// <param name="Earlier">The respondent's place in the earlier wave's answers.</param>
/// <param name="Later">The place in the later wave's.</param>
internal readonly record struct FollowedRespondent(int Earlier, int Later);

/// <summary>Finds those who answered in two waves.</summary>
internal static class FollowedRespondents
{
    /// <summary>Matches respondents by key and service.</summary>
    /// <param name="earlier">The earlier wave's answers; keys are the same for the same person in both.</param>
    /// <param name="later">The later wave's answers, of the same network.</param>
    /// <returns>The pairs, in the order of the earlier wave; none without keys. Who has changed service is no pair, since the cell is another.</returns>
    public static IReadOnlyList<FollowedRespondent> Of(Responses earlier, Responses later)
    {
        var places = new Dictionary<(string Key, int Service), List<int>>();
        for (var respondent = 0; respondent < later.Count; respondent++)
        {
            if (later.Keys[respondent] is { } key)
            {
                var place = (key, later.ServiceOf(respondent));
                if (!places.TryGetValue(place, out var same))
                {
                    places.Add(place, same = []);
                }

                same.Add(respondent);
            }
        }

        return
        [
            .. from respondent in Enumerable.Range(0, earlier.Count)
               let key = earlier.Keys[respondent]
               where key is not null && places.ContainsKey((key, earlier.ServiceOf(respondent)))
               from other in places[(key, earlier.ServiceOf(respondent))]
               select new FollowedRespondent(respondent, other),
        ];
    }
}
