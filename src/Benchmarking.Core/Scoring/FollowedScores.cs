using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>The scores of those who answered in two waves, of one indicator or dimension.</summary>
internal sealed class FollowedScores
{
    private FollowedScores(Measure measure, Network network, IEnumerable<(Pair Pair, double Earlier, double Later)> scores)
    {
        var (sums, differences, common) = (new List<SharedScore>(), new List<SharedScore>(), new Dictionary<(int, int, int), int>());
        foreach (var (pair, earlier, later) in scores)
        {
            foreach (var cell in pair.Cells)
            {
                common[cell] = common.GetValueOrDefault(cell) + 1;
            }

            if (pair.Both.Length > 0)
            {
                sums.Add(new SharedScore(pair.Service, pair.Both, earlier + later));
                differences.Add(new SharedScore(pair.Service, pair.Both, later - earlier));
            }
        }

        (Sums, Differences, Common) = (MeasureCells.Of(measure, network, sums), MeasureCells.Of(measure, network, differences), common);
    }

    /// <summary>The sums of each one's two scores, in the cells that they answered in twice.</summary>
    public MeasureCells Sums { get; }

    /// <summary>The later scores less the earlier ones, in the same cells.</summary>
    public MeasureCells Differences { get; }

    /// <summary>How many answered in a unit's cell of a service in the earlier wave and in a unit's cell of it in the later.</summary>
    public IReadOnlyDictionary<(int Earlier, int Later, int Service), int> Common { get; }

    /// <summary>The scores of everyone who was followed, by measure.</summary>
    /// <param name="earlier">The earlier wave's answers.</param>
    /// <param name="later">The later wave's answers, with the same set.</param>
    /// <param name="followed">Who answered in both.</param>
    /// <returns>One entry a measure; none where nobody was followed.</returns>
    public static IReadOnlyDictionary<IndicatorId, FollowedScores> Of(Responses earlier, Responses later, IReadOnlyList<FollowedRespondent> followed)
    {
        Pair[] pairs = [.. followed.Select(found => Pair.Of(found, earlier, later))];
        return pairs.Length == 0
            ? new Dictionary<IndicatorId, FollowedScores>()
            : RespondentScores.OfAll(earlier).Zip(RespondentScores.OfAll(later)).ToDictionary(
                waves => waves.First.Measure.Id,
                waves => new FollowedScores(waves.Second.Measure, later.Network, Scores(pairs, waves.First.Scores, waves.Second.Scores)));
    }

    private static IEnumerable<(Pair Pair, double Earlier, double Later)> Scores(Pair[] pairs, ScoreColumn before, ScoreColumn after)
    {
        foreach (var pair in pairs)
        {
            if (before.TryGet(pair.Earlier, out var earlier) && after.TryGet(pair.Later, out var later))
            {
                yield return (pair, earlier, later);
            }
        }
    }

    /// <summary>Someone who was followed: the places in both waves, the units served in both, and the cells that both waves' answers stand in.</summary>
    private sealed record Pair(int Earlier, int Later, int Service, int[] Both, (int Earlier, int Later, int Service)[] Cells)
    {
        public static Pair Of(FollowedRespondent found, Responses earlier, Responses later)
        {
            var (service, before, after) = (earlier.ServiceOf(found.Earlier), earlier.UnitsOf(found.Earlier).ToArray(), later.UnitsOf(found.Later).ToArray());
            return new Pair(
                found.Earlier,
                found.Later,
                service,
                [.. before.Intersect(after).Order()],
                [.. before.SelectMany(_ => after, (from, to) => (from, to, service))]);
        }
    }
}
