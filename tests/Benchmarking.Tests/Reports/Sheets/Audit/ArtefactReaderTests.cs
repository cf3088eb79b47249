using Benchmarking.Networks;
using Benchmarking.Reports.Sheets.Audit;

namespace Benchmarking.Tests.Reports.Sheets.Audit;

public sealed class ArtefactReaderTests
{
    private static readonly Network Network = MadeNetwork.Four with
    {
        // A unit that is called as the network's report is, two that differ in capitals alone, and one that a later wave's id makes the same of.
        Units = [.. new[] { "network", "ab", "AB", "05-ab" }.Select((code, place) => MadeNetwork.Unit(code, $"Enhet {place}"))],
        Waves = [.. new[] { "2017", "2017-05" }.Select((id, month) => new Wave(WaveId.Parse(id), new DateOnly(2017, 1 + month, 15)))],
    };

    [Theory]
    [InlineData(NameRule.Open)]
    [InlineData(NameRule.Anonymous)]
    public void Every_report_is_known_again_by_its_name_whatever_units_are_called(NameRule names)
    {
        var readers = ArtefactReader.All(Network).ToDictionary(one => one.Name, one => one.Reader, StringComparer.OrdinalIgnoreCase);
        var made = new MadeReports { Network = Network, Names = names };

        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 4).Select(unit => readers[made.Municipal(unit).FileName].Unit ?? -1));
        Assert.All(Enumerable.Range(0, 4), unit => Assert.Equal(names, readers[made.Municipal(unit).FileName].Names));
        Assert.Null(readers[made.ForNetwork().FileName].Unit);
    }

    // Two waves, three languages, four units and the network, names open or not.
    [Fact]
    public void Everybody_who_could_be_sent_a_report_is_listed_once() =>
        Assert.Equal(2 * 3 * 5 * 2, ArtefactReader.All(Network).Distinct().Count());
}
