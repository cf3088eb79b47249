using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Attacks networks with the small cells of tables that Statistics Norway's package SSBtools tries cell suppression on; more of them are attacked by <c>attack tables</c> of
/// tests/Benchmarking.Performance.</summary>
public sealed class CountTableTests
{
    [SharedTheory("data/real")]
    [InlineData("ssbtools_example1.csv")]
    [InlineData("ssbtools_z1.csv")]
    [InlineData("ssbtools_z2.csv")]
    [InlineData("ssbtools_z3.csv")]
    public void Reports_give_no_small_count_of_a_service_away(string file) => GivesNothingAway(Table(file).OfServices(5, "services"));

    [SharedTheory("data/real")]
    [InlineData("ssbtools_example1.csv")]
    [InlineData("ssbtools_z1.csv")]
    [InlineData("ssbtools_z2.csv")]
    [InlineData("ssbtools_z3.csv")]
    public void Reports_give_no_small_count_of_an_answer_away(string file) => GivesNothingAway(Table(file).OfAnswers(5));

    [Fact]
    public void A_table_is_a_network_with_its_counts()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("benchmarking-counts-").FullName, "counts.csv");
        File.WriteAllText(path, "region,hovedint,mnd,ant\nA,x,m1,2\nB,x,m1,0\nB,y,m1,1\nA,y,m2,3\n");
        var (services, answers) = (CountTable.Read(path).OfServices(3, "respondents"), CountTable.Read(path).OfAnswers(3));

        Assert.Equal(["0/0", "0/0", "1/1", "0/1", "0/1", "0/1"], services.Waves.SelectMany(wave => wave).Select(leader => $"{leader.Units[0]}/{leader.Service}"));
        Assert.Equal([1, 1, 2], answers.Waves[0].Select(leader => leader.Answers[0]));
        Assert.Equal([2, 2], [services.Services.Count, services.Units.Count]);
    }

    private static CountTable Table(string file) => CountTable.Read(SharedFolder.PathTo("data/real/" + file));

    private static void GivesNothingAway(InventedNetwork network)
    {
        var outcome = NetworkAttack.On(network, Directory.CreateTempSubdirectory("benchmarking-counts-").FullName, "xlsx", late: false);

        Assert.Empty(outcome.Refusals);
        Assert.Empty(outcome.Exposed);
        Assert.Empty(outcome.Strange);
        Assert.True(outcome.Figures > 0);
    }
}
