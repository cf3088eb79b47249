using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

public sealed class FollowedScoresTests
{
    [Fact]
    public void Where_nobody_was_followed_no_measure_has_scores()
    {
        var responses = Sample.Answers(Sample.Set(Sample.Plain), [40], [60]);

        Assert.Empty(FollowedScores.Of(responses, responses, []));
    }
}
