namespace Benchmarking.EndToEnd.Attack;

/// <summary>Attacks what the product publishes of invented networks; many more are attacked by <c>attack</c> of tests/Benchmarking.Performance.</summary>
public sealed class AttackTests
{
    private const int Seed = 2;

    [Theory]
    [InlineData(Seed)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Reports_of_an_invented_network_are_written(int seed) => Assert.Empty(Attacked(seed, late: false).Refusals);

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(206)] // a dimension's cell of one who left an indicator out
    [InlineData(210)] // a dimension that is held back, beside its indicators
    [InlineData(510)] // a service's mean over the units that the dimension has left
    [InlineData(353)] // a leader who has no score in the dimension at all
    public void Nothing_that_is_withheld_follows_from_what_is_published(int seed)
    {
        var outcome = Attacked(seed, late: false);

        Assert.True(outcome.Figures > 0 && outcome.Secrets > 0);
        Assert.Empty(outcome.Exposed);
        Assert.Empty(outcome.Strange);
        Assert.All(outcome.Losses, loss => Assert.Equal(loss.Least, loss.Withheld));
    }

    // Held against the earlier publication by the number of answers alone, each of these gave somebody away.
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Nothing_follows_from_a_later_publication_beside_an_earlier_one(int seed)
    {
        var outcome = NetworkAttack.On(LateAnswers.In(NetworkGenerator.Of(seed), seed), Directory.CreateTempSubdirectory("benchmarking-attack-").FullName, "xlsx,html", late: true);

        Assert.True(outcome.Figures > 0 && outcome.Secrets > 0);
        Assert.Empty(outcome.Exposed);
        Assert.Empty(outcome.Strange);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)] // leaders who serve two units
    public void Answers_to_questions_do_not_say_more_of_a_few_leaders_than_scores_may(int seed)
    {
        var outcome = NetworkAttack.On(UnevenNetworks.Of(seed), Directory.CreateTempSubdirectory("benchmarking-attack-").FullName, "xlsx,html", late: false);

        Assert.True(outcome.NaivelyExposed > 0);
        Assert.Empty(outcome.Exposed);
        Assert.Empty(outcome.Strange);
    }

    [Fact]
    public void Attack_finds_what_naive_suppression_gives_away()
    {
        // A unit of two services of which one has a single leader; the other service is shown over the network. By hand: 2 × 60 − 70 = 50.
        Sum Of(params (int Unknown, double Weight)[] weights)
        {
            var sum = new Sum();
            foreach (var (unknown, weight) in weights)
            {
                sum.Add(unknown, weight);
            }

            return sum;
        }

        var (score, cell) = (new Statement(Of((0, 0.5), (1, 0.5)), 60, 60, "score"), new Statement(Of((1, 1)), 70, 70, "cell"));
        var secret = new Secret(Of((0, 1)), "the single leader");

        Assert.Empty(LinearAttack.Exposed([score], [secret]));
        Assert.Equal("exactly", Assert.Single(LinearAttack.Exposed([score, cell], [secret])).How);
        Assert.Single(LinearAttack.Exposed([score, cell with { Low = 65, High = 75 }], [secret]));
        Assert.Empty(LinearAttack.Exposed([score, cell with { Low = 45, High = 75 }], [secret]));
    }

    private static AttackOutcome Attacked(int seed, bool late)
    {
        var folder = Directory.CreateTempSubdirectory("benchmarking-attack-").FullName;
        return NetworkAttack.On(NetworkGenerator.Of(seed), folder, "xlsx,html", late);
    }
}
