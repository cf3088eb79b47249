using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>The scores of those who answered in two waves, of one indicator or dimension.</summary>
internal sealed class FollowedScores
{
    private FollowedScores(Measure measure, Network network, IReadOnlyList<Score> scores)
    {
        Sums = MeasureCells.Of(measure, network, [.. scores.Where(score => score.Both.Count > 0).Select(score => new SharedScore(score.Service, score.Both, score.Earlier + score.Later))]);
        Differences = MeasureCells.Of(measure, network, [.. scores.Where(score => score.Both.Count > 0).Select(score => new SharedScore(score.Service, score.Both, score.Later - score.Earlier))]);
        Common = scores.SelectMany(score => score.Cells).GroupBy(cell => cell).ToDictionary(group => group.Key, group => group.Count());
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
    /// <returns>One entry a measure.</returns>
    public static IReadOnlyDictionary<IndicatorId, FollowedScores> Of(Responses earlier, Responses later)
    {
        var followed = FollowedRespondents.Of(earlier, later);
        return followed.Count == 0
            ? new Dictionary<IndicatorId, FollowedScores>()
            : RespondentScores.OfAll(earlier).Zip(RespondentScores.OfAll(later)).ToDictionary(
                pair => pair.First.Measure.Id,
                pair => new FollowedScores(pair.Second.Measure, later.Network, [.. Scores(pair.First.Scores, pair.Second.Scores)]));

        IEnumerable<Score> Scores(ScoreColumn before, ScoreColumn after)
        {
            foreach (var pair in followed)
            {
                if (before.TryGet(pair.Earlier, out var first) && after.TryGet(pair.Later, out var second))
                {
                    yield return new Score(earlier.ServiceOf(pair.Earlier), earlier.UnitsOf(pair.Earlier).ToArray(), later.UnitsOf(pair.Later).ToArray(), first, second);
                }
            }
        }
    }

    private sealed record Score(int Service, int[] EarlierUnits, int[] LaterUnits, double Earlier, double Later)
    {
        public IReadOnlyList<int> Both { get; } = [.. EarlierUnits.Intersect(LaterUnits).Order()];

        public IEnumerable<(int Earlier, int Later, int Service)> Cells => EarlierUnits.SelectMany(_ => LaterUnits, (earlier, later) => (earlier, later, Service));
    }
}
